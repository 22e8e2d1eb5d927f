// When to speak of a season's end, and of which: that it comes, or that it has come. Pure.
import { type Day, daysBetween } from '../../foundation/day.ts'

const nearDays = 31

/** `near` in the month before the last day and on it, `over` after it. */
export const seasonPhase = (end: Day | undefined, today: Day): 'near' | 'over' | undefined => {
  if (end === undefined) return undefined
  const left = daysBetween(today, end)
  if (left < 0) return 'over'
  return left <= nearDays ? 'near' : undefined
}
