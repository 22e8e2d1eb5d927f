// The days people say when a step is due: this week, next week, at the next meeting. Friday stands for the end of a
// school week.
import { addDays, compareDays, type Day, weekdayOf } from '../../foundation/day.ts'
import type { BookRoots } from '../book-roots.ts'
import { readMeetings } from '../meetings/meetings-view.ts'

const friday = 5

/** Days of the meetings that are planned, earliest first. A view: hand it to `useShared`. */
export const readPlannedDays = (roots: BookRoots): readonly Day[] =>
  readMeetings(roots)
    .filter(({ status }) => status === 'planned')
    .map(({ day }) => day)
    .sort(compareDays)

export interface DueDays {
  /** This week's Friday; undefined once the weekend has begun. */
  readonly thisWeek: Day | undefined
  readonly nextWeek: Day
  readonly nextMeeting: Day | undefined
}

export const dueDays = (today: Day, plannedDays: readonly Day[]): DueDays => {
  const daysToFriday = friday - weekdayOf(today)
  const thisFriday = addDays(today, daysToFriday)
  return {
    thisWeek: daysToFriday >= 0 ? thisFriday : undefined,
    nextWeek: addDays(thisFriday, 7),
    nextMeeting: plannedDays.find((day) => compareDays(day, today) > 0),
  }
}
