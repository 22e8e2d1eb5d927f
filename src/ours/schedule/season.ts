// A season is one program year. Until the pair sets its own, it is the US school year around today.
import { compareDays, type Day } from '../../foundation/day.ts'
import type { Season } from './schedule.ts'

export interface WholeSeason {
  readonly start: Day
  readonly end: Day
}

/** September to June around `today`; in July and August it begins with that month, so that today is always inside. */
export const seasonAround = (today: Day): WholeSeason => {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const startYear = month >= 7 ? year : year - 1
  const startMonth = month === 7 || month === 8 ? today.slice(5, 7) : '09'
  return { start: `${startYear}-${startMonth}-01` as Day, end: `${startYear + 1}-06-30` as Day }
}

/** The pair's season, with what it has not set taken from the school year. Never ends before it starts. */
export const wholeSeason = (season: Season, today: Day): WholeSeason => {
  const usual = seasonAround(season.start ?? today)
  const start = season.start ?? usual.start
  const end = season.end ?? usual.end
  return compareDays(start, end) <= 0 ? { start, end } : { start, end: start }
}
