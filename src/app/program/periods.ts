// The periods one may choose for a statement: this month, the last one, the school year, or any days.
import { addDays, addMonths, type Day } from '../../foundation/day.ts'
import type { WholeSeason } from '../../ours/schedule/season.ts'
import type { Period } from '../../program/attendance/attendance-record.ts'

export const periodNames = ['thisMonth', 'lastMonth', 'year', 'own'] as const
export type PeriodName = (typeof periodNames)[number]

const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day
const monthFrom = (first: Day): Period => ({ from: first, to: addDays(addMonths(first, 1), -1) })

export const namedPeriod = (name: Exclude<PeriodName, 'own'>, today: Day, season: WholeSeason): Period => {
  switch (name) {
    case 'thisMonth':
      return monthFrom(firstOfMonth(today))
    case 'lastMonth':
      return monthFrom(addMonths(firstOfMonth(today), -1))
    case 'year':
      return { from: season.start, to: season.end }
  }
}
