// The axiom calendar: a short saying for each week of the school year, the same on both partners' phones.
//
// The custom of a weekly saying is that of regional paraeducator programs. The sayings are this product's own; their
// ideas are what mentoring practice agrees on: listen before advising, praise what was seen, "if … then …" plans, the
// next date booked before parting, feedback without judging, endings prepared.
import { addDays, type Day, daysBetween, weekdayOf } from '../../foundation/day.ts'
import type { Language } from '../../words/language.ts'

export type Axioms = readonly string[]

const files = { en: () => import('../en/axioms.ts'), es: () => import('../es/axioms.ts') } as const
const loading = new Map<Language, Promise<Axioms>>()

/** Loads the sayings of one language once. */
export const loadAxioms = (language: Language): Promise<Axioms> => {
  const pending = loading.get(language)
  if (pending !== undefined) return pending
  const load = async (): Promise<Axioms> => (await files[language]()).axioms
  const promise = load()
  loading.set(language, promise)
  return promise
}

/** September 1 of the school year that `day` is in. */
const septemberOf = (day: Day): Day => {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '09' ? 1 : 0)
  return `${year}-09-01` as Day
}

/** Weeks since the year began, 0 in its first week; weeks begin on Monday. Negative before the season starts. */
export const weekOfSchoolYear = (day: Day, seasonStart: Day | undefined): number => {
  const start = seasonStart ?? septemberOf(day)
  return Math.floor(daysBetween(addDays(start, 1 - weekdayOf(start)), day) / 7)
}

/** The saying of the week `day` is in. Without a season the year is counted from September. */
export const axiomOfTheWeek = (axioms: Axioms, day: Day, seasonStart: Day | undefined): string => {
  const week = weekOfSchoolYear(day, seasonStart) % axioms.length
  return axioms.at(week) ?? ''
}
