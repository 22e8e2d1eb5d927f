// One tap plans a meeting at a time offered; the person then stands before it and can change all of it.
import { useState } from 'react'
import type { ReadyTime } from '../../ours/breaks/shared-gaps.ts'
import { addMeeting } from '../../ours/meetings/keep-meeting.ts'
import { readSchedule } from '../../ours/schedule/read-schedule.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'

export const usePlanMeeting = (): { readonly plan: (at: ReadyTime) => Promise<void>; readonly failure: string | undefined } => {
  const frame = useWords('frame')
  const schedule = useShared(readSchedule)
  const keep = useKeepShared()
  const [failure, setFailure] = useState<string>()
  const plan = async ({ day, time, zone, minutes }: ReadyTime) => {
    const kept = await keep((roots, writer) =>
      addMeeting(roots, writer, { day, time, zone }, { minutes, form: schedule.form ?? 'inPerson', place: schedule.place ?? '', topic: '' }),
    )
    if (kept.ok) location.assign(addresses.meeting(kept.value.outcome))
    else setFailure(failureWords(frame, kept.error))
  }
  return { plan, failure }
}
