import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, instantOf, isDay, timeAt, weekdayOf } from '../../../src/foundation/day.ts'
import { dayOffOn, dayOfMonthIn, mostOccurrences, occurrences, weekdayOfMonthIn } from '../../../src/ours/schedule/occurrences.ts'
import type { Rhythm } from '../../../src/ours/schedule/schedule.ts'
import { day, time, zone } from '../a-book.ts'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1970-01-01'), days))
const anyWeekday = fc.integer({ min: 1, max: 7 })
const anyRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ type: fc.constant('weekly' as const), weekday: anyWeekday }),
  fc.record({ type: fc.constant('everyOtherWeek' as const), weekday: anyWeekday }),
  fc.record({ type: fc.constant('monthlyByDay' as const), dayOfMonth: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ type: fc.constant('monthlyByWeekday' as const), week: fc.integer({ min: 1, max: 5 }), weekday: anyWeekday }),
)
const anySpan = fc
  .record({ first: anyDay, length: fc.integer({ min: 0, max: 500 }), before: fc.integer({ min: -60, max: 400 }) })
  .map(({ first, length, before }) => ({ from: addDays(first, -before), first, last: addDays(first, length) }))

describe('occurrences of a rhythm', () => {
  test('lie in the span, never before the rhythm starts, in order, each once', () => {
    fc.assert(
      fc.property(anyRhythm, anySpan, (rhythm, span) => {
        const days = occurrences(rhythm, span)
        expect(days).toEqual([...new Set(days)].sort())
        for (const found of days) {
          expect(isDay(found)).toBe(true)
          expect(found >= span.first && found <= span.last && found >= span.from).toBe(true)
        }
      }),
    )
  })

  test('of a part of the span are those of the whole that lie in the part', () => {
    fc.assert(
      fc.property(anyRhythm, anySpan, fc.integer({ min: 0, max: 500 }), (rhythm, span, cut) => {
        const first = addDays(span.first, Math.min(cut, daysBetween(span.first, span.last)))
        const whole = occurrences(rhythm, span).filter((found) => found >= first)
        expect(occurrences(rhythm, { ...span, first })).toEqual(whole)
      }),
    )
  })

  test('weekly are seven days apart and every other week fourteen, on the weekday', () => {
    fc.assert(
      fc.property(fc.constantFrom('weekly' as const, 'everyOtherWeek' as const), anyWeekday, anySpan, (type, weekday, span) => {
        const days = occurrences({ type, weekday }, span)
        const apart = type === 'weekly' ? 7 : 14
        expect(days.every((found) => weekdayOf(found) === weekday)).toBe(true)
        expect(days.slice(1).every((found, index) => daysBetween(days[index] ?? found, found) === apart)).toBe(true)
      }),
    )
  })

  test('monthly come once a month', () => {
    fc.assert(
      fc.property(anyRhythm, anySpan, (rhythm, span) => {
        fc.pre(rhythm.type.startsWith('monthly'))
        const months = occurrences(rhythm, span).map((found) => found.slice(0, 7))
        expect(new Set(months).size).toBe(months.length)
      }),
    )
  })

  test('on the 31st fall on the last day of a shorter month, 29 February included', () => {
    const days = occurrences({ type: 'monthlyByDay', dayOfMonth: 31 }, { from: day('2027-12-01'), first: day('2027-12-01'), last: day('2028-04-30') })
    expect(days).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'])
    expect(dayOfMonthIn(day('2027-02-11'), 30)).toBe('2027-02-28')
  })

  test('on the first and the last Thursday of the month are found', () => {
    expect(weekdayOfMonthIn(day('2026-11-22'), 4, 4)).toBe('2026-11-26')
    expect(weekdayOfMonthIn(day('2026-10-01'), 5, 4)).toBe('2026-10-29')
    expect(weekdayOfMonthIn(day('2028-02-01'), 5, 2)).toBe('2028-02-29')
    expect(weekdayOfMonthIn(day('2026-11-01'), 1, 7)).toBe('2026-11-01')
  })

  test('cross the end of the year', () => {
    expect(occurrences({ type: 'weekly', weekday: 4 }, { from: day('2026-12-24'), first: day('2026-12-24'), last: day('2027-01-08') })).toEqual([
      '2026-12-24',
      '2026-12-31',
      '2027-01-07',
    ])
  })

  test('of a season a hundred years long come to an end', () => {
    expect(occurrences({ type: 'weekly', weekday: 1 }, { from: day('1999-01-01'), first: day('1999-01-01'), last: day('2199-12-31') })).toHaveLength(mostOccurrences)
  })
})

describe('the time of day', () => {
  const zones = ['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'America/Phoenix', 'Asia/Kathmandu', 'Pacific/Apia'].map(zone)

  test('12:10 stays 12:10 across daylight saving, in every zone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyRhythm, anyDay, (where, rhythm, first) => {
        for (const found of occurrences(rhythm, { from: first, first, last: addDays(first, 400) })) {
          // Samoa left out a whole day on its way over the date line.
          if (found === '2011-12-30' && where === 'Pacific/Apia') continue
          expect(timeAt(instantOf({ day: found, time: time('12:10'), zone: where }), where)).toBe('12:10')
        }
      }),
      { numRuns: 60 },
    )
  })

  test('in the lost hour moves forward, by half an hour on Lord Howe', () => {
    const newYork = zone('America/New_York')
    expect(timeAt(instantOf({ day: day('2027-03-14'), time: time('02:30'), zone: newYork }), newYork)).toBe('03:30')
    const london = zone('Europe/London')
    expect(timeAt(instantOf({ day: day('2027-03-28'), time: time('01:15'), zone: london }), london)).toBe('02:15')
    const lordHowe = zone('Australia/Lord_Howe')
    expect(timeAt(instantOf({ day: day('2026-10-04'), time: time('02:10'), zone: lordHowe }), lordHowe)).toBe('02:40')
  })

  test('in the doubled hour is the first of the two', () => {
    expect(instantOf({ day: day('2026-11-01'), time: time('01:30'), zone: zone('America/New_York') })).toBe(Date.UTC(2026, 10, 1, 5, 30))
    expect(instantOf({ day: day('2026-10-25'), time: time('01:30'), zone: zone('Europe/London') })).toBe(Date.UTC(2026, 9, 25, 0, 30))
    expect(instantOf({ day: day('2026-04-05'), time: time('01:45'), zone: zone('Australia/Lord_Howe') })).toBe(Date.UTC(2026, 3, 4, 14, 45))
  })
})

test('a day off holds its first and last day, and of two that overlap the longer is named', () => {
  const off = (start: string, end: string, label: string) => ({ id: 'dayoff_00000000000000000000' as never, start: day(start), end: day(end), label })
  const daysOff = [off('2026-11-26', '2026-11-26', 'Thanksgiving'), off('2026-11-25', '2026-11-29', 'Fall break')]
  expect(dayOffOn(day('2026-11-24'), daysOff)).toBeUndefined()
  expect(dayOffOn(day('2026-11-26'), daysOff)?.label).toBe('Fall break')
  expect(dayOffOn(day('2026-11-29'), daysOff)?.label).toBe('Fall break')
  expect(dayOffOn(day('2026-11-30'), daysOff)).toBeUndefined()
})
