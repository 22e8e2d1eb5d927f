// Which days to offer for the season after this one. Pure.
import { addDays, compareDays, type Day } from '../../foundation/day.ts'
import { seasonAround, type WholeSeason } from '../schedule/season.ts'

/** The school year after the season that ends on `end`, or around today when that is over; it begins no earlier than both allow. */
export const nextSeason = (end: Day | undefined, today: Day): WholeSeason => {
  const first = end === undefined || compareDays(addDays(end, 1), today) < 0 ? today : addDays(end, 1)
  return { start: first, end: seasonAround(first).end }
}
