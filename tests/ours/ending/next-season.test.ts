import { expect, test } from 'vitest'
import { nextSeason } from '../../../src/ours/seasons/next-season.ts'
import { seasonPhase } from '../../../src/ours/seasons/season-phase.ts'
import { day } from '../a-book.ts'

test.each([
  // Asked before the end: the day after it.
  ['2027-06-30', '2027-06-10', '2027-07-01', '2028-06-30'],
  // Long over: from today.
  ['2027-06-30', '2027-09-08', '2027-09-08', '2028-06-30'],
  // A year that ends in a leap February.
  ['2028-02-28', '2028-02-20', '2028-02-29', '2028-06-30'],
  // No days were ever set.
  [undefined, '2026-11-21', '2026-11-21', '2027-06-30'],
])('after a season that ends on %s, asked on %s: %s to %s', (end, today, start, last) => {
  expect(nextSeason(end === undefined ? undefined : day(end), day(today))).toEqual({ start, end: last })
})

test('a season’s end is spoken of in the month before it and after it, never without a last day', () => {
  const at = (today: string) => seasonPhase(day('2027-06-30'), day(today))
  expect(['2027-05-29', '2027-05-30', '2027-06-30', '2027-07-01', '2028-07-01'].map(at)).toEqual([undefined, 'near', 'near', 'over', 'over'])
  expect(seasonPhase(undefined, day('2027-06-30'))).toBeUndefined()
  expect(['2028-01-28', '2028-01-29', '2028-03-01'].map((today) => seasonPhase(day('2028-02-29'), day(today)))).toEqual([undefined, 'near', 'over'])
})
