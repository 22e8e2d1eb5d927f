import { describe, expect, test } from 'vitest'
import { addDays, type Day, type Instant, type LocalTime, weekdayOf, type ZoneName } from '../../src/foundation/day.ts'
import { formatDay, formatDaysAway, formatInstant, formatList, formatMonth, formatTime, formatWeekday } from '../../src/words/format.ts'
import { deviceLanguage } from '../../src/words/language.ts'

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ')

describe('dates as people write them', () => {
  test('in English', () => {
    expect(formatDay('en', '2026-11-26' as Day)).toBe('Thu, Nov 26')
    expect(formatWeekday('en', 4)).toBe('Thursday')
    expect(formatMonth('en', '2026-11-26' as Day)).toBe('November 2026')
    expect(plain(formatTime('en', '12:10' as LocalTime))).toBe('12:10 PM')
  })

  test('in Spanish', () => {
    expect(formatDay('es', '2026-11-26' as Day)).toMatch(/jue.*26.*nov|jue.*nov.*26/)
    expect(formatWeekday('es', 4)).toBe('jueves')
    expect(formatDaysAway('es', 1)).toBe('mañana')
  })

  test.each(['en', 'es'] as const)('the days and times written without Intl are those of Intl (%s)', (language) => {
    const intl = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', { ...options, timeZone: 'UTC' })
    const [byDay, byWeekday, byTime] = [intl({ weekday: 'short', month: 'short', day: 'numeric' }), intl({ weekday: 'long' }), intl({ timeStyle: 'short' })]
    for (let ahead = 0; ahead < 800; ahead += 1) {
      const day = addDays('2026-01-01' as Day, ahead)
      expect(formatDay(language, day)).toBe(byDay.format(new Date(day)))
      expect(formatWeekday(language, weekdayOf(day))).toBe(byWeekday.format(new Date(day)))
    }
    for (let minute = 0; minute < 24 * 60; minute += 7) {
      const time = new Date(minute * 60_000).toISOString().slice(11, 16) as LocalTime
      expect(plain(formatTime(language, time))).toBe(plain(byTime.format(new Date(`2026-01-01T${time}:00Z`))))
    }
  })

  test('an instant is told in the zone it is asked for, whatever the device is in', () => {
    const instant = Date.parse('2026-11-21T03:00:00Z') as Instant
    expect(plain(formatInstant('en', instant, 'America/New_York' as ZoneName))).toBe('Nov 20, 2026, 10:00 PM')
    expect(plain(formatInstant('en', instant, 'Asia/Tokyo' as ZoneName))).toBe('Nov 21, 2026, 12:00 PM')
  })

  test('lists and days away', () => {
    expect(formatList('en', ['one', 'two', 'three'])).toBe('one, two, and three')
    expect(formatDaysAway('en', -1)).toBe('yesterday')
    expect(formatDaysAway('en', 2)).toBe('in 2 days')
  })
})

test.each([
  [['es-MX', 'en-US'], 'es'],
  [['fr-FR', 'es'], 'es'],
  [['fr-FR'], 'en'],
  [[], 'en'],
])('a device that speaks %j gets %s', (preferred, expected) => expect(deviceLanguage(preferred)).toBe(expected))
