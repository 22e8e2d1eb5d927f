// Which days to offer for the season after this one, and when to speak of a season's end. Pure.
import { addDays, compareDays, type Day, daysBetween } from '../../foundation/day.ts'
import { seasonAround, type WholeSeason } from '../schedule/season.ts'

/** The school year after the season that ends on `end`, or around today when that is over; it begins no earlier than both allow. */
export const nextSeason = (end: Day | undefined, today: Day): WholeSeason => {
  const first = end === undefined || compareDays(addDays(end, 1), today) < 0 ? today : addDays(end, 1)
  return { start: first, end: seasonAround(first).end }
}

const nearDays = 31

/** `near` in the month before the last day and on it, `over` after it. */
export const seasonPhase = (end: Day | undefined, today: Day): 'near' | 'over' | undefined => {
  if (end === undefined) return undefined
  const left = daysBetween(today, end)
  if (left < 0) return 'over'
  return left <= nearDays ? 'near' : undefined
}
