// "We met": opens filled in, so that pressing Keep is enough. Afterwards it says what was kept and offers a reflection.
import { useState } from 'react'
import { type Instant, today } from '../../foundation/day.ts'
import type { MeetingId } from '../../foundation/id.ts'
import { heldMeetings } from '../../ours/meetings/attendance.ts'
import { meetingJustHeld } from '../../ours/meetings/next-meeting.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { CorrectAttendanceScreen } from './CorrectAttendanceScreen.tsx'
import { MetForm } from './MetForm.tsx'
import { MetKept } from './MetKept.tsx'

export const MetScreen = ({ params }: ScreenProps) => {
  const words = useWords('met')
  const { clock } = usePairbook().mine
  const partner = usePartnersCallName()
  const meetings = useShared(readMeetings)
  const asked = params['id']
  // Fixed when the screen opens: what arrives from another tab must not change the form under somebody's fingers.
  const [target] = useState(() =>
    asked === undefined ? meetingJustHeld(meetings, today(clock), clock.now()) : meetings.find(({ id }) => id === asked),
  )
  const [kept, setKept] = useState<{ readonly id: MeetingId; readonly at: Instant }>()

  if (kept !== undefined) return <MetKept id={kept.id} at={kept.at} />
  if (asked !== undefined && target === undefined) return <MissingScreen />
  if (target?.status === 'met') return <CorrectAttendanceScreen params={{ id: target.id }} />
  return (
    <Screen
      title={words.title}
      subtitle={words.count(heldMeetings(meetings).length + 1)}
      back={asked === undefined ? addresses.today : addresses.meetings}
      leave="close"
      banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}
    >
      <MetForm target={target} onKept={(id, at) => setKept({ id, at })} />
    </Screen>
  )
}
