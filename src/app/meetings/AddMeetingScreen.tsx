// Adding a meeting the rhythm does not give.
import { addDays, today } from '../../foundation/day.ts'
import { ok } from '../../foundation/result.ts'
import { addMeeting } from '../../ours/meetings/keep-meeting.ts'
import { usualMinutes } from '../../ours/meetings/plan-meetings.ts'
import { firstWeekdayFrom } from '../../ours/schedule/occurrences.ts'
import { readSchedule } from '../../ours/schedule/read-schedule.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { daysAhead, lengthValues } from './meeting-fields.ts'
import { MeetingForm } from './MeetingForm.tsx'

export const AddMeetingScreen = () => {
  const words = useWords('meetings')
  const { clock } = usePairbook().mine
  const partner = usePartnersCallName()
  const schedule = useShared(readSchedule)
  const keep = useKeepShared()
  const zone = schedule.zone ?? clock.zone()
  const now = today(clock)
  const weekday = schedule.rhythm !== undefined && 'weekday' in schedule.rhythm ? schedule.rhythm.weekday : undefined
  const usual = weekday === undefined ? undefined : firstWeekdayFrom(addDays(now, 1), weekday)
  return (
    <Screen title={words.addTitle} back={addresses.meetings} leave="close" banner={<RingBanner ring="ours">{words.ringAdd(partner)}</RingBanner>}>
      <MeetingForm
        name="meeting new"
        offered={daysAhead(now, usual)}
        zone={zone}
        start={{
          time: schedule.time ?? '',
          form: schedule.form ?? 'inPerson',
          place: schedule.place ?? '',
          ...lengthValues(schedule.minutes ?? usualMinutes),
        }}
        keep={async (at, meetingWords) => {
          const kept = await keep((roots, writer) => addMeeting(roots, writer, { ...at, zone }, meetingWords))
          return kept.ok ? ok(kept.value.outcome) : kept
        }}
      />
    </Screen>
  )
}
