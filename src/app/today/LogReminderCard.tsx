// "You wanted to write about your meeting": one tap writes, one tap puts it away for good.
import { useState } from 'react'
import type { MeetingId } from '../../foundation/id.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { dropLogReminder } from '../../mine/settings/log-reminders.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { readSharedEntries } from '../../ours/reflections/shared-entries-view.ts'
import { formatDay } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingMark } from '../frame/RingMark.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'

export const LogReminderCard = ({ meetingId }: { readonly meetingId: MeetingId }) => {
  const words = useWords('met').reminder
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const { role } = usePair()
  const meeting = useShared(readMeetings).find(({ id }) => id === meetingId)
  const isShared = useShared(readSharedEntries).entries.some(
    (entry) => entry.kind === 'reflection' && entry.author === role && entry.meetingId === meetingId,
  )
  const [failure, setFailure] = useState<string>()
  if (meeting === undefined || isShared) return null
  const putAway = async () => {
    const dropped = await dropLogReminder(mine, meetingId)
    if (!dropped.ok) setFailure(failureWords(frame, dropped.error))
  }
  const write = async () => {
    await dropLogReminder(mine, meetingId)
    location.hash = addresses.newEntryAfter(meetingId)
  }
  return (
    <Card heading={words.title} beside={<RingMark ring="mine" size={18} />}>
      <p>{words.text(formatDay(language, meeting.day))}</p>
      <div className={layout['actions']}>
        <Button onClick={() => void write()}>{words.write}</Button>
        <Button look="plain" onClick={() => void putAway()}>
          {words.dismiss}
        </Button>
      </div>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <p className={`${layout['muted']} ${layout['small']}`}>{words.ring}</p>
    </Card>
  )
}
