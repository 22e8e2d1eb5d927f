// How a meeting is said: its day, its span of time, where or how. Times are those of the meeting's own zone; the zone
// is named when this phone's clock differs from it.
import { dayAt, daysBetween, type Day, type Instant, instantOf, type LocalTime, timeAt, weekdayOf, type ZoneName } from '../../foundation/day.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { endOf, hasEnded } from '../../ours/meetings/meetings-view.ts'
import { isResting, type Pause } from '../../ours/pauses/pause.ts'
import type { ContactForm } from '../../ours/schedule/schedule.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDay, formatTime, formatWeekday } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

type MeetingWords = AreaWords<'meetings'>

export type Standing = 'planned' | 'resting' | 'unanswered' | 'met' | 'skipped'

/** A planned meeting whose time has passed is a question, not a failure; in a busy season it is not even that. */
export const standingOf = (meeting: Meeting, now: Instant, pauses: readonly Pause[]): Standing =>
  isResting(pauses, meeting) ? 'resting' : meeting.status === 'planned' && hasEnded(meeting, now) ? 'unanswered' : meeting.status

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "12:10 PM – 12:30 PM" */
export const spanOf = (language: Language, meeting: Meeting): string =>
  `${formatTime(language, meeting.time)} – ${formatTime(language, timeAt(endOf(meeting), meeting.zone))}`

/** "America/Denver time", when that clock differs from this phone's at the time of the meeting. */
export const zoneNote = (words: MeetingWords, meeting: Pick<Meeting, 'day' | 'time' | 'zone'>, here: ZoneName): string | undefined => {
  if (meeting.zone === here) return undefined
  const start = instantOf(meeting)
  const same = dayAt(start, here) === meeting.day && timeAt(start, here) === meeting.time
  return same ? undefined : words.inZone(meeting.zone.replaceAll('_', ' '))
}

/** "Room 14", "Phone", "Video call, our usual link" */
export const whereOf = (words: Pick<MeetingWords, 'form' | 'formWithPlace'>, form: ContactForm, place: string): string => {
  if (place === '') return words.form[form]
  return form === 'inPerson' ? place : words.formWithPlace(words.form[form], place)
}

/** "Today", "Tomorrow", "Thursday", else "Thu, Nov 20". */
export const dayName = (words: MeetingWords['days'], language: Language, day: Day, today: Day): string => {
  const away = daysBetween(today, day)
  if (away === 0) return words.today
  if (away === 1) return words.tomorrow
  if (away === -1) return words.yesterday
  return upperFirst(away > 1 && away < 7 ? formatWeekday(language, weekdayOf(day)) : formatDay(language, day))
}

/** "Thu, Nov 20, 12:10 PM" */
export const momentOf = (language: Language, day: Day, time: LocalTime | undefined): string =>
  time === undefined ? formatDay(language, day) : `${formatDay(language, day)}, ${formatTime(language, time)}`

/** What the clocks do to a time typed: the lost hour moves it, the doubled hour gives it twice. */
export const clockNote = (words: MeetingWords['problem'], language: Language, day: Day, time: LocalTime, zone: ZoneName): string | undefined => {
  const start = instantOf({ day, time, zone })
  const real = timeAt(start, zone)
  if (real !== time) return words.lostHour(formatTime(language, real))
  // Daylight saving turns the clock by an hour, on Lord Howe Island by half of one.
  const twice = [30, 60].some((minutes) => {
    const later = (start + minutes * 60_000) as Instant
    return timeAt(later, zone) === time && dayAt(later, zone) === day
  })
  return twice ? words.doubledHour : undefined
}
