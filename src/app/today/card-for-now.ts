// Which one card Today shows: the thing that matters now. A pure choice over what the book holds and what time it is.
import { dayAt, daysBetween, type Day, type Instant, type LocalTime, timeAt, type ZoneName } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import { beatOf } from '../../ours/meetings/beat.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { endOf, nextMeetingAfter, startOf, unansweredMeetings } from '../../ours/meetings/meetings-view.ts'
import type { LetterStanding } from './letter-standing.ts'
import type { TodayFacts } from './today-facts.ts'

export interface BookNow {
  readonly now: Instant
  /** The device's zone: days and times are shown as this phone's clock has them. */
  readonly zone: ZoneName
  /** Earliest first. */
  readonly meetings: readonly Meeting[]
  readonly letter: LetterStanding
  /** How far the first meeting's list is, while it is what matters. */
  readonly firstMeeting: FirstMeetingFacts | undefined
  /** This person put the first meeting's list away. */
  readonly firstMeetingAway: boolean
  readonly pause?: TodayFacts['pause']
  readonly quietFrom?: Day | undefined
  readonly closed?: TodayFacts['closed']
}

/** A meeting as this phone's clock has it. */
export interface MeetingTimes {
  readonly day: Day
  readonly from: LocalTime
  readonly to: LocalTime
  /** 0 today, 1 tomorrow, −1 yesterday. */
  readonly daysAway: number
}

type FirstMeetingFacts = NonNullable<TodayFacts['firstMeeting']>

export type CardForNow =
  /** The book is only read. */
  | { readonly type: 'closed' }
  /** A meeting's time has passed and nobody has said whether it took place. */
  | { readonly type: 'didYouMeet'; readonly meeting: Meeting; readonly times: MeetingTimes; readonly more: number }
  /** `going`: it has begun and is not over. `meets`: it is time to meet, a little before too. */
  | { readonly type: 'nextMeeting'; readonly meeting: Meeting; readonly times: MeetingTimes; readonly going: boolean; readonly meets: boolean }
  /** A new pair: the first meeting's list, not finished. */
  | { readonly type: 'firstMeeting'; readonly talked: number; readonly of: number }
  | { readonly type: 'letter'; readonly standing: Exclude<LetterStanding, 'signed' | 'waitingForPartner'> }
  /** A busy season: nothing is asked. */
  | { readonly type: 'resting'; readonly back: Day | undefined; readonly by: Role }
  /** All is set and no meeting lies ahead. */
  | { readonly type: 'pickNextDate' }

export const timesOf = (meeting: Meeting, { now, zone }: Pick<BookNow, 'now' | 'zone'>): MeetingTimes => {
  const start = startOf(meeting)
  const day = dayAt(start, zone)
  return {
    day,
    from: timeAt(start, zone),
    to: timeAt(endOf(meeting), zone),
    daysAway: daysBetween(dayAt(now, zone), day),
  }
}

/** "Did you meet?" is asked for this long; older ones can still be answered in the list of meetings. */
const askedForDays = 21
/** A meeting this near goes before what is still to be set up. */
const nearDays = 1

/** The pause today lies in, if any. */
const restNow = ({ now, zone, pause }: BookNow): TodayFacts['pause'] => {
  const day = dayAt(now, zone)
  return pause !== undefined && pause.from <= day && (pause.back === undefined || day < pause.back) ? pause : undefined
}

/** Whether to offer two times: the book has been quiet, nobody is resting, and no meeting is at hand. */
export const isQuiet = (book: BookNow): boolean => {
  if (book.closed !== undefined || book.quietFrom === undefined || dayAt(book.now, book.zone) < book.quietFrom || restNow(book) !== undefined) return false
  const next = nextMeetingAfter(book.meetings, book.now)
  return next === undefined || timesOf(next, book).daysAway > nearDays
}

export const cardForNow = (book: BookNow): CardForNow => {
  const { now, meetings, letter, firstMeeting, firstMeetingAway } = book
  if (book.closed !== undefined) return { type: 'closed' }
  const next = nextMeetingAfter(meetings, now)
  const nextCard =
    next === undefined
      ? undefined
      : ({ type: 'nextMeeting', meeting: next, times: timesOf(next, book), going: startOf(next) <= now, meets: beatOf(next, now) === 'meet' } as const)
  const near = nextCard !== undefined && nextCard.times.daysAway <= nearDays
  const rest = restNow(book)
  if (rest !== undefined && !near) return { type: 'resting', back: rest.back, by: rest.by }

  const unanswered = unansweredMeetings(meetings, now).filter((meeting) => timesOf(meeting, book).daysAway >= -askedForDays)
  const latest = unanswered.at(-1)
  if (rest === undefined && latest !== undefined) {
    return { type: 'didYouMeet', meeting: latest, times: timesOf(latest, book), more: unanswered.length - 1 }
  }
  if (near) return nextCard

  // These wait for this person, and the letter is a step of the first meeting anyway.
  if (letter === 'changed' || letter === 'waitingForMe') return { type: 'letter', standing: letter }
  if (firstMeeting !== undefined && !firstMeetingAway) return { type: 'firstMeeting', ...firstMeeting }
  if (letter === 'unsigned' && !firstMeetingAway) return { type: 'letter', standing: letter }
  return nextCard ?? { type: 'pickNextDate' }
}
