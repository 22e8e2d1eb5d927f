import { expect, test } from 'vitest'
import { rhythmOf, rhythmTypes, rhythmValues, zoneNames } from '../../../src/app/schedule/schedule-form.ts'
import { minutesNow } from '../../../src/app/meetings/meeting-fields.ts'
import { day } from '../../ours/a-book.ts'

const from = day('2026-11-19')

test('every rhythm that is kept comes back from its form', () => {
  const rhythms = [
    { type: 'weekly', weekday: 4 },
    { type: 'everyOtherWeek', weekday: 7 },
    { type: 'monthlyByDay', dayOfMonth: 31 },
    { type: 'monthlyByWeekday', week: 5, weekday: 1 },
    { type: 'picked' },
  ] as const
  expect(rhythms.map(({ type }) => type).toSorted()).toEqual([...rhythmTypes].toSorted())
  for (const rhythm of rhythms) expect(rhythmOf(rhythmValues(rhythm, from))).toEqual(rhythm)
})

test('a new schedule starts weekly, on the weekday of its first day', () => {
  expect(rhythmOf(rhythmValues(undefined, from))).toEqual({ type: 'weekly', weekday: 4 })
})

test.each(['', '0', '32', '1.5', '-1', 'x', '１５', '1e1'])('day of the month "%s" is not taken', (dayOfMonth) => {
  expect(rhythmOf({ rhythm: 'monthlyByDay', dayOfMonth })).toBeUndefined()
})

test.each([
  ['15', 15],
  ['1440', 1440],
  [' 25 ', 25],
  ['0', undefined],
  ['1441', undefined],
  ['-5', undefined],
  ['2.5', undefined],
  ['1e3', undefined],
  ['', undefined],
  ['😀', undefined],
])('minutes of one’s own "%s" are %s', (minutes, read) => {
  expect(minutesNow({ length: 'other', minutes })).toBe(read)
})

test('the device’s own zone is always offered, once', () => {
  expect(zoneNames('UTC').filter((name) => name === 'UTC')).toHaveLength(1)
  expect(zoneNames('America/New_York').filter((name) => name === 'America/New_York')).toHaveLength(1)
})
