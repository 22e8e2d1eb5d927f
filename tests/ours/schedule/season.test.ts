import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isDay } from '../../../src/foundation/day.ts'
import { seasonAround, wholeSeason } from '../../../src/ours/schedule/season.ts'
import { day } from '../a-book.ts'

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1970-01-01'), days))

test('the usual season is a school year that holds today', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const { start, end } = seasonAround(today)
      expect(isDay(start) && isDay(end)).toBe(true)
      expect(start <= today && today <= end).toBe(true)
      expect(end.endsWith('-06-30')).toBe(true)
    }),
  )
  expect(seasonAround(day('2026-11-22'))).toEqual({ start: '2026-09-01', end: '2027-06-30' })
  expect(seasonAround(day('2027-02-28'))).toEqual({ start: '2026-09-01', end: '2027-06-30' })
  expect(seasonAround(day('2027-08-20'))).toEqual({ start: '2027-08-01', end: '2028-06-30' })
})

test('a season never ends before it starts', () => {
  expect(wholeSeason({ start: day('2027-01-10'), end: day('2026-01-10') }, day('2026-11-22'))).toEqual({ start: '2027-01-10', end: '2027-01-10' })
  expect(wholeSeason({ start: day('2026-08-15') }, day('2029-11-22'))).toEqual({ start: '2026-08-15', end: '2027-06-30' })
})
