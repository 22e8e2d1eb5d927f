import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type Clock,
  compareDays,
  type Day,
  dayAt,
  daysBetween,
  type Instant,
  instantOf,
  isDay,
  isInstant,
  isLocalTime,
  isZoneName,
  type LocalTime,
  timeAt,
  today,
  weekdayOf,
  type ZoneName,
} from '../../src/foundation/day.ts'

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(text)
  return text
}
const zone = (text: string): ZoneName => {
  if (!isZoneName(text)) throw new Error(text)
  return text
}
const time = (text: string): LocalTime => {
  if (!isLocalTime(text)) throw new Error(text)
  return text
}
const newYork = zone('America/New_York')
const lordHowe = zone('Australia/Lord_Howe')

const anyDay = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))

describe('days', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', 'today', '2026-11-21T00:00', '9999-01-01'])(
    '%s is not a day',
    (text) => expect(isDay(text)).toBe(false),
  )

  test('a day is what Temporal takes for one', () => {
    const takes = (text: string): boolean => {
      try {
        return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
      } catch {
        return false
      }
    }
    const wrong: string[] = []
    for (const year of ['1900', '2000', '2026', '2028', '2100', '2199']) {
      for (let month = 0; month <= 13; month += 1) {
        for (let number = 0; number <= 32; number += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
          if (isDay(text) !== takes(text)) wrong.push(text)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('29 February is a day in a leap year', () => expect(isDay('2028-02-29')).toBe(true))

  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  test('a week later is the same weekday, and the days between are the other six', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from))
        expect(new Set([0, 1, 2, 3, 4, 5, 6].map((days) => weekdayOf(addDays(from, days)))).size).toBe(7)
      }),
    )
  })

  test('days order as their text does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(daysBetween(b, a)))
      }),
    )
  })

  test('a month after 31 January is the last day of February', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2028-01-31'), 1)).toBe('2028-02-29')
  })
})

describe('local moments across daylight saving', () => {
  test('12:10 stays 12:10 on both sides of the change', () => {
    for (const text of ['2026-03-07', '2026-03-08', '2026-10-31', '2026-11-01', '2026-11-02']) {
      const instant = instantOf({ day: day(text), time: time('12:10'), zone: newYork })
      expect([dayAt(instant, newYork), timeAt(instant, newYork)]).toEqual([text, '12:10'])
    }
  })

  test('the lost hour moves forward', () => {
    const instant = instantOf({ day: day('2026-03-08'), time: time('02:30'), zone: newYork })
    expect(timeAt(instant, newYork)).toBe('03:30')
  })

  test('of the doubled hour the first is meant', () => {
    const first = instantOf({ day: day('2026-11-01'), time: time('01:30'), zone: newYork })
    expect(new Date(first).toISOString()).toBe('2026-11-01T05:30:00.000Z')
  })

  test('a zone that shifts by half an hour is right too', () => {
    const instant = instantOf({ day: day('2026-10-04'), time: time('02:15'), zone: lordHowe })
    expect(timeAt(instant, lordHowe)).toBe('02:45')
  })

  test('any moment comes back as it was, but in a lost hour', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom(newYork, lordHowe, zone('Europe/London'), zone('Asia/Kathmandu'), zone('Pacific/Honolulu')),
        (onDay, minute, inZone) => {
          const at = time(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
          const instant = instantOf({ day: onDay, time: at, zone: inZone })
          const back = instantOf({ day: dayAt(instant, inZone), time: timeAt(instant, inZone), zone: inZone })
          // A lost hour was moved forward once; after that it stays put.
          expect(back).toBe(instant)
        },
      ),
    )
  })

  test('today is the day in the zone of the device, not in Greenwich', () => {
    const clock = (zoneName: ZoneName): Clock => ({ now: () => Date.parse('2026-11-21T03:00:00Z') as Instant, zone: () => zoneName })
    expect(today(clock(newYork))).toBe('2026-11-20')
    expect(today(clock(zone('Asia/Tokyo')))).toBe('2026-11-21')
  })
})

test.each([['24:00', false], ['23:59', true], ['7:05', false], ['07:05', true], ['', false], ['07:60', false]])(
  '%s is a time of day: %s',
  (text, expected) => expect(isLocalTime(text)).toBe(expected),
)

test.each([[Number.NaN, false], [1.5, false], [8.64e15 + 1, false], [0, true], [-1, true], ['0', false]])(
  '%s is an instant: %s',
  (value, expected) => expect(isInstant(value)).toBe(expected),
)

test('a zone nobody has is refused', () => {
  expect(isZoneName('Mars/Olympus')).toBe(false)
  expect(isZoneName('')).toBe(false)
})
