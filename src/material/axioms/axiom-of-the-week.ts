// The axiom calendar: a short saying for each week of the year, the same on both partners' phones. It knows the school
// year: its first weeks, Thanksgiving and the winter holidays, the weeks of tests, its end, and the summer.
//
// The custom of a weekly saying is that of regional paraeducator programs. The sayings are this product's own; their
// ideas are what mentoring practice agrees on: listen before advising, praise what was seen, "if … then …" plans, the
// next date booked before parting, feedback without judging, endings prepared.
import { addDays, compareDays, type Day, daysBetween, weekdayOf } from '../../foundation/day.ts'
import type { Language } from '../../words/language.ts'
import { createLoadOnce } from '../load-once.ts'

export const timesOfYear = ['start', 'ordinary', 'thanks', 'winter', 'back', 'testing', 'closing', 'summer'] as const
export type TimeOfYear = (typeof timesOfYear)[number]

export type Axioms = Readonly<Record<TimeOfYear, readonly string[]>>

/** What the pair has set of its season; what it has not is taken from the usual school year. */
export interface SeasonDays {
  readonly start: Day | undefined
  readonly end: Day | undefined
}

const files = { en: () => import('../en/axioms.ts'), es: () => import('../es/axioms.ts') } as const

/** Loads the sayings of one language once. */
export const loadAxioms = createLoadOnce(async (language: Language): Promise<Axioms> => (await files[language]()).axioms)

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** Whole weeks, so that a Monday stays one. */
const daysOfAYear = 52 * 7
const firstWeeks = 4
const lastWeeks = 4

/** September to the middle of June, for the school year that `day` is in. */
const usualSchoolYear = (day: Day): { readonly start: Day; readonly end: Day } => {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0)
  return { start: `${year}-09-01` as Day, end: `${year + 1}-06-15` as Day }
}

/** The school year that `day` is in, from a Monday on; a season long past or still to come is moved by whole years. */
const schoolYearAround = (day: Day, season: SeasonDays): { readonly monday: Day; readonly end: Day } => {
  const usual = usualSchoolYear(season.start ?? day)
  const start = season.start ?? usual.start
  const end = season.end === undefined || compareDays(season.end, start) < 0 ? usual.end : season.end
  const monday = mondayOf(start)
  const moved = Math.floor(daysBetween(monday, day) / daysOfAYear) * daysOfAYear
  return { monday: addDays(monday, moved), end: addDays(end, moved) }
}

/** Months and days are compared as text, MM-DD. The week of Thanksgiving is that of the fourth Thursday of November. */
const timeOf = (monday: Day, week: number, end: Day): TimeOfYear => {
  const date = monday.slice(5)
  if (week < firstWeeks) return 'start'
  if (compareDays(monday, end) > 0) return 'summer'
  if (date >= '11-19' && date <= '11-25') return 'thanks'
  if (date >= '12-19' || date === '01-01') return 'winter'
  if (date <= '01-08') return 'back'
  if (daysBetween(monday, end) < 7 * lastWeeks) return 'closing'
  if (date >= '04-01' && date <= '05-12') return 'testing'
  return 'ordinary'
}

/** The saying of the week `day` is in; weeks begin on Monday. None comes twice in a year. */
export const axiomOfTheWeek = (axioms: Axioms, day: Day, season: SeasonDays): string => {
  const { monday: first, end } = schoolYearAround(day, season)
  const used = new Map<TimeOfYear, number>()
  /** The next saying of a time; where its own run out, one for any week. */
  const take = (time: TimeOfYear): string => {
    const count = used.get(time) ?? 0
    used.set(time, count + 1)
    const own = axioms[time]
    if (time === 'ordinary') return own[count % own.length] ?? ''
    return own[count] ?? take('ordinary')
  }
  let saying = ''
  for (let week = 0; compareDays(addDays(first, 7 * week), day) <= 0; week += 1) {
    const monday = addDays(first, 7 * week)
    saying = take(timeOf(monday, week, end))
  }
  return saying
}
