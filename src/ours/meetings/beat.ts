// A meeting has three beats: get ready, meet, wrap up. Which one it is now, and what the quiet clock of a meeting says.
import type { Instant } from '../../foundation/day.ts'
import type { Meeting } from './meeting.ts'
import { endOf, startOf } from './meetings-view.ts'

export type Beat = 'getReady' | 'meet' | 'wrapUp'

const minute = 60_000
/** People sit down a little before the time. Minutes. */
const earlyMinutes = 15
/** A meeting past its time may still be going on for this long. Minutes. */
const runsOverMinutes = 60

/** The beat a meeting is in by the clock alone; whether it took place is for its people to say. */
export const beatOf = (meeting: Pick<Meeting, 'day' | 'time' | 'zone' | 'minutes'>, now: Instant): Beat => {
  if (now < startOf(meeting) - earlyMinutes * minute) return 'getReady'
  return now < endOf(meeting) ? 'meet' : 'wrapUp'
}

export interface MeetingClock {
  /** When the agreed length is over. */
  readonly ends: Instant
  /** Whole minutes left, rounded up; 0 once it is over. */
  readonly left: number
  /** Whole minutes past the end. */
  readonly past: number
}

/** Against the agreed time; `began` when the two began at another moment. Undefined: not begun, and not its time. */
export const clockOf = (
  meeting: Pick<Meeting, 'day' | 'time' | 'zone' | 'minutes'>,
  began: Instant | undefined,
  now: Instant,
): MeetingClock | undefined => {
  const start = began ?? startOf(meeting)
  const ends = (start + meeting.minutes * minute) as Instant
  if (began === undefined && (now < start || now >= ends + runsOverMinutes * minute)) return undefined
  return { ends, left: Math.max(0, Math.ceil((ends - now) / minute)), past: Math.max(0, Math.floor((now - ends) / minute)) }
}
