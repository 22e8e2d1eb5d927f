// Which days a rhythm falls on. Pure rules over days: no clock, no zone (a day is a day wherever the two are; the time
// of day and its zone are the meeting's own).
import { addDays, addMonths, compareDays, type Day, weekdayOf } from '../../foundation/day.ts'
import { assertNever } from '../../foundation/result.ts'
import type { DaysOff, Rhythm } from './schedule.ts'

/** Stops a season of a hundred years (a slip of the finger, or a partner's bytes) from making thousands of meetings. */
export const mostOccurrences = 400

/** The first day on or after `day` that is the given weekday (1 Monday … 7 Sunday). */
export const firstWeekdayFrom = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7)

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day

/** The given day of the month of `month`; the 31st is the last day of a shorter month. */
export const dayOfMonthIn = (month: Day, dayOfMonth: number): Day => {
  const last = addDays(addMonths(firstOfMonth(month), 1), -1)
  const wanted = addDays(firstOfMonth(month), dayOfMonth - 1)
  return compareDays(wanted, last) > 0 ? last : wanted
}

/** The first … fourth or last (5) given weekday of the month of `month`. */
export const weekdayOfMonthIn = (month: Day, week: number, weekday: number): Day => {
  if (week < 5) return addDays(firstWeekdayFrom(firstOfMonth(month), weekday), (week - 1) * 7)
  const last = addDays(addMonths(firstOfMonth(month), 1), -1)
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
}

const everyDays = (start: Day, step: number, first: Day, last: Day): readonly Day[] => {
  const days: Day[] = []
  for (let day = start; compareDays(day, last) <= 0 && days.length < mostOccurrences; day = addDays(day, step)) {
    if (compareDays(day, first) >= 0) days.push(day)
  }
  return days
}

const everyMonth = (dayIn: (month: Day) => Day, first: Day, last: Day): readonly Day[] => {
  const days: Day[] = []
  for (let month = firstOfMonth(first); compareDays(month, last) <= 0 && days.length < mostOccurrences; month = addMonths(month, 1)) {
    const day = dayIn(month)
    if (compareDays(day, first) >= 0 && compareDays(day, last) <= 0) days.push(day)
  }
  return days
}

export interface Span {
  /** The first day the rhythm counts from; "every other week" counts its weeks from here. */
  readonly from: Day
  /** Only days from `first` to `last`, both included. */
  readonly first: Day
  readonly last: Day
}

/** The days of the rhythm, earliest first, days off included. Nothing falls before `from`. */
export const occurrences = (rhythm: Rhythm, { from, first, last }: Span): readonly Day[] => {
  const start = compareDays(from, first) > 0 ? from : first
  switch (rhythm.type) {
    case 'weekly':
      return everyDays(firstWeekdayFrom(start, rhythm.weekday), 7, start, last)
    case 'everyOtherWeek':
      return everyDays(firstWeekdayFrom(from, rhythm.weekday), 14, start, last)
    case 'monthlyByDay':
      return everyMonth((month) => dayOfMonthIn(month, rhythm.dayOfMonth), start, last)
    case 'monthlyByWeekday':
      return everyMonth((month) => weekdayOfMonthIn(month, rhythm.week, rhythm.weekday), start, last)
    case 'picked':
      return []
    default:
      return assertNever(rhythm)
  }
}

/** The days off a day lies in, if any; of several the one that ends last. */
export const dayOffOn = (day: Day, daysOff: readonly DaysOff[]): DaysOff | undefined => {
  let found: DaysOff | undefined
  for (const off of daysOff) {
    const within = compareDays(off.start, day) <= 0 && compareDays(day, off.end) <= 0
    if (within && (found === undefined || compareDays(off.end, found.end) > 0)) found = off
  }
  return found
}
