// Moving a planned meeting to another day or time, or changing its length, place or topic.
import { addDays, type Day, today } from '../../foundation/day.ts'
import { ok } from '../../foundation/result.ts'
import { changeMeeting, moveMeeting } from '../../ours/meetings/keep-meeting.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { dayValues, lengthValues } from './meeting-fields.ts'
import { MeetingForm } from './MeetingForm.tsx'

export const ChangeMeetingScreen = ({ params }: ScreenProps) => {
  const words = useWords('meetings')
  const { clock } = usePairbook().mine
  const partner = usePartnersCallName()
  const keep = useKeepShared()
  const meeting = useShared(readMeetings).find(({ id }) => id === params['id'])
  // What was held is corrected, with its history, on the attendance record.
  if (meeting === undefined || meeting.status === 'met') return <MissingScreen />
  const now = today(clock)
  const offered: readonly Day[] = [...new Set([meeting.day, now, addDays(now, 1), addDays(meeting.day, 1), addDays(meeting.day, 7)])]
    .filter((day) => day >= now || day === meeting.day)
    .sort()
  return (
    <Screen
      title={words.changeTitle}
      back={addresses.meeting(meeting.id)}
      leave="close"
      banner={<RingBanner ring="ours">{words.ringAdd(partner)}</RingBanner>}
    >
      <MeetingForm
        name={`meeting ${meeting.id}`}
        offered={offered}
        zone={meeting.zone}
        of={meeting}
        start={{
          ...dayValues('day', meeting.day, offered),
          ...lengthValues(meeting.minutes),
          time: meeting.time,
          form: meeting.form,
          place: meeting.place,
          topic: meeting.topic,
        }}
        keep={async (at, meetingWords) => {
          const kept = await keep((roots) => {
            if (at.day !== meeting.day || at.time !== meeting.time) moveMeeting(roots, meeting.id, at)
            changeMeeting(roots, meeting.id, meetingWords)
          })
          return kept.ok ? ok(meeting.id) : kept
        }}
      />
    </Screen>
  )
}
