// The two times to offer, from what the book holds: shared breaks first, else the pair's usual time.
import { today, type Clock, type LocalTime } from '../../foundation/day.ts'
import { readBreaks, readEarlyDays } from '../../ours/breaks/read-breaks.ts'
import { type GapSearch, longestMeeting, type ReadyTime, readyTimes, type SharedGap, sharedGaps, usualTimes } from '../../ours/breaks/shared-gaps.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import { endOf, readMeetings, startOf } from '../../ours/meetings/meetings-view.ts'
import { readPauses } from '../../ours/pauses/keep-pause.ts'
import { isResting } from '../../ours/pauses/pause.ts'
import { readDaysOff, readSchedule } from '../../ours/schedule/read-schedule.ts'

/** How many days ahead the two look for a time. */
const daysAhead = 14

export interface Timetable {
  readonly gaps: readonly SharedGap[]
  /** Two, or fewer where there are none. */
  readonly ready: readonly ReadyTime[]
}

const searchFor = (roots: BookRoots, clock: Clock): GapSearch => ({
  zone: readSchedule(roots).zone ?? clock.zone(),
  first: today(clock),
  days: daysAhead,
  daysOff: readDaysOff(roots),
})

const takenBy = (roots: BookRoots) => {
  const pauses = readPauses(roots)
  return readMeetings(roots)
    .filter((meeting) => meeting.status === 'planned' && !isResting(pauses, meeting))
    .map((meeting) => ({ start: startOf(meeting), end: endOf(meeting) }))
}

export const timetableOf = (roots: BookRoots, clock: Clock): Timetable => {
  const gaps = sharedGaps({ breaks: readBreaks(roots), earlyDays: readEarlyDays(roots) }, searchFor(roots, clock))
  return { gaps, ready: readyTimes(gaps, clock.now(), takenBy(roots)) }
}

/** For a pair that has gone quiet: shared gaps, else their usual time of day, else that of their last meeting. */
export const timesToOffer = (roots: BookRoots, clock: Clock): readonly ReadyTime[] => {
  const { ready } = timetableOf(roots, clock)
  if (ready.length > 0) return ready
  const schedule = readSchedule(roots)
  const lastMet = readMeetings(roots).findLast(({ status }) => status === 'met')
  const time: LocalTime | undefined = schedule.time ?? lastMet?.time
  if (time === undefined) return []
  const minutes = schedule.minutes ?? lastMet?.minutes ?? longestMeeting
  return usualTimes({ time, minutes }, searchFor(roots, clock), clock.now(), takenBy(roots))
}
