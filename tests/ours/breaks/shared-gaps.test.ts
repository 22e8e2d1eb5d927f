// The times both are free: by hand and by property, over overlaps, midnight, two zones and both changes of the clocks.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, type Instant, instantOf, weekdayOf } from '../../../src/foundation/day.ts'
import { createId } from '../../../src/foundation/id.ts'
import type { Role } from '../../../src/foundation/role.ts'
import { type Break, type EarlyDay, isSensible } from '../../../src/ours/breaks/break.ts'
import { addBreak, addEarlyDay, changeBreak } from '../../../src/ours/breaks/keep-break.ts'
import { readBreaks, readEarlyDays } from '../../../src/ours/breaks/read-breaks.ts'
import { readyTimes, sharedGaps, type SharedGap, usualTimes } from '../../../src/ours/breaks/shared-gaps.ts'
import { clockAt, day, emptyBook, newYork, seededRandomness, time, writerOf, zone } from '../a-book.ts'

const randomness = seededRandomness(3)
const everyDay = [1, 2, 3, 4, 5, 6, 7]
const at = { by: 'mentor', at: 0 as Instant } as const
const free = (owner: Role, from: string, to: string, weekdays: readonly number[] = everyDay, where = newYork): Break => ({
  ...at, id: createId('break', randomness), owner, weekdays: [...weekdays], from: time(from), to: time(to), zone: where,
})
const early = (owner: EarlyDay['owner'], on: string, from?: string, to?: string): EarlyDay => ({
  ...at, id: createId('earlyday', randomness), owner, day: day(on), zone: newYork,
  ...(from === undefined || to === undefined ? {} : { from: time(from), to: time(to) }),
})
// A Monday.
const first = day('2026-11-16')
const week = { zone: newYork, first, days: 7, daysOff: [] }
const said = (gaps: readonly SharedGap[]) => gaps.map(({ day: on, from, to, minutes }) => `${on} ${from}–${to} ${minutes}`)

describe('the gaps both have', () => {
  test('are where the breaks of the two overlap by five minutes or more', () => {
    const breaks = [free('mentor', '10:00', '10:20', [1]), free('mentee', '10:05', '10:30', [1]), free('mentor', '12:00', '12:10', [2]), free('mentee', '12:06', '12:40', [2])]
    expect(said(sharedGaps({ breaks, earlyDays: [] }, week))).toEqual(['2026-11-16 10:05–10:20 15'])
  })

  test('count breaks of one person that overlap or touch as one', () => {
    const breaks = [free('mentor', '10:00', '10:10', [1]), free('mentor', '10:10', '10:20', [1]), free('mentor', '10:05', '10:15', [1]), free('mentee', '10:08', '10:18', [1])]
    expect(said(sharedGaps({ breaks, earlyDays: [] }, week))).toEqual(['2026-11-16 10:08–10:18 10'])
  })

  test('follow a day that is different in place of the weekly table, for one or for both', () => {
    const breaks = [free('mentor', '10:00', '10:20', [3]), free('mentee', '10:00', '10:20', [3])]
    expect(said(sharedGaps({ breaks, earlyDays: [early('mentor', '2026-11-18', '10:10', '10:40')] }, week))).toEqual(['2026-11-18 10:10–10:20 10'])
    expect(said(sharedGaps({ breaks, earlyDays: [early('both', '2026-11-18', '13:00', '13:15')] }, week))).toEqual(['2026-11-18 13:00–13:15 15'])
    expect(sharedGaps({ breaks, earlyDays: [early('mentee', '2026-11-18')] }, week)).toEqual([])
  })

  test('leave out days off', () => {
    const breaks = [free('mentor', '10:00', '10:20', [1, 4]), free('mentee', '10:00', '10:20', [1, 4])]
    const daysOff = [{ id: createId('dayoff', randomness), start: day('2026-11-19'), end: day('2026-11-20'), label: '' }]
    expect(said(sharedGaps({ breaks, earlyDays: [] }, { ...week, daysOff }))).toEqual(['2026-11-16 10:00–10:20 20'])
  })

  test('go on past midnight', () => {
    const breaks = [free('mentor', '23:50', '00:15', [1]), free('mentee', '23:40', '00:05', [1])]
    expect(said(sharedGaps({ breaks, earlyDays: [] }, week))).toEqual(['2026-11-16 23:50–00:05 15'])
    const later = [free('mentor', '23:50', '00:30', [1]), free('mentee', '00:05', '00:20', [2])]
    expect(said(sharedGaps({ breaks: later, earlyDays: [] }, week))).toEqual(['2026-11-17 00:05–00:20 15'])
  })

  test('are found between two zones, half an hour apart too', () => {
    const breaks = [free('mentor', '10:00', '10:30', [1]), free('mentee', '20:40', '21:10', [1], zone('Asia/Kolkata'))]
    expect(said(sharedGaps({ breaks, earlyDays: [] }, week))).toEqual(['2026-11-16 10:10–10:30 20'])
  })

  test('do not grow or vanish wrongly on the nights the clocks change', () => {
    const both = (from: string, to: string) => [free('mentor', from, to), free('mentee', from, to)]
    const spring = { ...week, first: day('2027-03-14'), days: 1 }
    // 02:10–02:20 does not exist that night and is taken forward, 01:50–02:10 is 20 minutes by any clock.
    expect(said(sharedGaps({ breaks: both('01:50', '02:10'), earlyDays: [] }, spring))).toEqual(['2027-03-14 01:50–03:10 20'])
    expect(said(sharedGaps({ breaks: both('02:10', '02:20'), earlyDays: [] }, spring))).toEqual(['2027-03-14 03:10–03:20 10'])
    const fall = { ...week, first: day('2026-11-01'), days: 1 }
    expect(said(sharedGaps({ breaks: both('01:10', '01:25'), earlyDays: [] }, fall))).toEqual(['2026-11-01 01:10–01:25 15'])
  })

  test('are none where a break ends before it begins', () => {
    for (const [from, to] of [['10:30', '10:15'], ['10:00', '10:00'], ['08:00', '20:00']] as const) {
      expect(isSensible({ from: time(from), to: time(to) })).toBe(false)
      expect(sharedGaps({ breaks: [free('mentor', from, to), free('mentee', '00:00', '03:59')], earlyDays: [] }, week)).toEqual([])
    }
  })

  const someBreak = (owner: Role) =>
    fc
      .record({ start: fc.integer({ min: 0, max: 1439 }), length: fc.integer({ min: 5, max: 240 }), weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }) })
      .map(({ start, length, weekdays }) => {
        const clock = (minutes: number) => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
        return free(owner, clock(start), clock((start + length) % 1440), weekdays)
      })

  test('are just the stretches of five minutes or more that both have, minute by minute, whatever the two entered', () => {
    // A model in minutes since the Sunday before; the clocks do not change that week.
    const dayMinutes = 1440
    const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
    const freeMinutes = (breaks: readonly Break[], owner: Role): ReadonlySet<number> => {
      const minutes = new Set<number>()
      for (const each of breaks.filter((one) => one.owner === owner)) {
        for (let index = 0; index < 9; index += 1) {
          if (!each.weekdays.includes(weekdayOf(addDays(first, index - 1)))) continue
          const start = index * dayMinutes + minutesOf(each.from)
          const end = index * dayMinutes + minutesOf(each.to) + (each.to < each.from ? dayMinutes : 0)
          for (let minute = start; minute < end; minute += 1) minutes.add(minute)
        }
      }
      return minutes
    }
    fc.assert(
      fc.property(fc.array(someBreak('mentor'), { maxLength: 5 }), fc.array(someBreak('mentee'), { maxLength: 5 }), (ones, others) => {
        const breaks = [...ones, ...others]
        const [mentor, mentee] = [freeMinutes(breaks, 'mentor'), freeMinutes(breaks, 'mentee')]
        const expected: [number, number][] = []
        for (let minute = 0; minute < 10 * dayMinutes; minute += 1) {
          if (!mentor.has(minute) || !mentee.has(minute)) continue
          const last = expected.at(-1)
          if (last !== undefined && last[1] === minute) last[1] = minute + 1
          else expected.push([minute, minute + 1])
        }
        const inWeek = expected.filter(([start, end]) => end - start >= 5 && start >= dayMinutes && start < 8 * dayMinutes)
        const found = sharedGaps({ breaks, earlyDays: [] }, week).map((gap): [number, number] => {
          const start = (daysBetween(first, gap.day) + 1) * dayMinutes + minutesOf(gap.from)
          return [start, start + gap.minutes]
        })
        expect(found).toEqual(inWeek)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the two times offered', () => {
  const gaps = sharedGaps({ breaks: [free('mentor', '10:00', '10:45', [1, 3]), free('mentee', '10:00', '10:45', [1, 3]), free('mentor', '13:00', '13:10', [1]), free('mentee', '13:00', '13:10', [1])], earlyDays: [] }, week)

  test('lie on two days, and are no longer than twenty minutes', () => {
    expect(readyTimes(gaps, clockAt('2026-11-16T08:00').now(), [])).toEqual([
      { day: '2026-11-16', time: '10:00', zone: newYork, minutes: 20 },
      { day: '2026-11-18', time: '10:00', zone: newYork, minutes: 20 },
    ])
  })

  test('are still to come, and not where a meeting is planned', () => {
    const taken = [{ start: instantOf({ day: day('2026-11-18'), time: time('10:10'), zone: newYork }), end: instantOf({ day: day('2026-11-18'), time: time('10:30'), zone: newYork }) }]
    expect(readyTimes(gaps, clockAt('2026-11-16T10:00').now(), taken)).toEqual([{ day: '2026-11-16', time: '13:00', zone: newYork, minutes: 10 }])
  })

  test('fall back on the usual time of the next two weekdays', () => {
    const now = clockAt('2026-11-20T13:00').now()
    const search = { ...week, first: day('2026-11-20'), days: 14, daysOff: [{ id: createId('dayoff', randomness), start: day('2026-11-23'), end: day('2026-11-23'), label: '' }] }
    expect(usualTimes({ time: time('12:10'), minutes: 20 }, search, now, []).map((offer) => offer.day)).toEqual(['2026-11-24', '2026-11-25'])
  })
})

test('breaks and days that are different are kept with only their times, and can be changed', () => {
  const { roots } = emptyBook()
  const writer = writerOf('mentee', clockAt('2026-11-16T09:00'))
  const id = addBreak(roots, writer, { owner: 'mentor', weekdays: [5, 1, 5], from: time('10:00'), to: time('10:20'), zone: newYork })
  changeBreak(roots, writer, id, { owner: 'mentor', weekdays: [2], from: time('10:00'), to: time('10:25'), zone: newYork })
  addEarlyDay(roots, writer, { owner: 'both', day: day('2026-11-25'), free: undefined, zone: newYork })
  expect(readBreaks(roots)).toEqual([{ id, owner: 'mentor', weekdays: [2], from: '10:00', to: '10:25', zone: newYork, by: 'mentee', at: writer.clock.now() }])
  expect(readEarlyDays(roots)).toMatchObject([{ owner: 'both', day: '2026-11-25' }])
})
