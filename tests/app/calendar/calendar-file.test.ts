// The .ics file, read back by a parser of its own: what is in it, what is not, and that nothing typed becomes a line.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarText, initialOf } from '../../../src/app/calendar/calendar-file.ts'
import { addDays, type Instant, instantOf, isZoneName } from '../../../src/foundation/day.ts'
import type { CalendarEvent } from '../../../src/mine/calendar/given.ts'
import { clockAt, day, newYork, time, zone } from '../../ours/a-book.ts'
import { anEvent, readCalendar } from './a-calendar.ts'

const now = clockAt('2026-11-16T08:00').now()
const words = { cancelled: (title: string) => `Cancelled: ${title}` }
const textOf = (events: Parameters<typeof calendarText>[0]) => calendarText(events, words, now, 'en')
const startOf = (event: CalendarEvent): Instant => instantOf(event)
const only = (event: ReturnType<typeof anEvent>) => {
  const [read] = readCalendar(textOf([event])).events
  if (read === undefined) throw new Error('no event')
  return read
}
const octets = (line: string) => new TextEncoder().encode(line).length

describe('one meeting in a calendar file', () => {
  test('has its own clock and zone, an alarm, a stable name and a number', () => {
    const event = anEvent()
    const calendar = readCalendar(textOf([event]))
    expect(calendar.zones).toEqual(['America/New_York'])
    expect(calendar.events).toEqual([
      {
        uid: event.uid, sequence: 0, status: 'CONFIRMED', summary: 'Coffee with D.', location: 'Room 14',
        start: startOf(event.event), end: startOf(event.event) + 20 * 60_000, clock: '2026-11-19T12:10:00', tzid: 'America/New_York',
        alarms: [600], properties: ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'transp', 'location', 'status'],
      },
    ])
    expect(calendar.properties).toEqual(['version', 'prodid', 'method'])
    expect(textOf([event])).toMatch(/\r\nDTSTAMP:20261116T130000Z\r\n/)
  })

  test('that is cancelled says so by its status and in its title, and rings no more', () => {
    expect(only(anEvent({ cancelled: true }, { sequence: 3 }))).toMatchObject({ status: 'CANCELLED', sequence: 3, summary: 'Cancelled: Coffee with D.', alarms: [] })
  })

  test('without an alarm has none, without a place names none', () => {
    expect(only(anEvent({ alarm: 0, place: '' }))).toMatchObject({ alarms: [], location: '' })
    expect(only(anEvent({ place: '' })).properties).not.toContain('location')
  })

  test.each([
    ['before and after summer time', newYork, '2026-11-01', '12:10'],
    ['in summer', newYork, '2027-06-03', '12:10'],
    ['across midnight', newYork, '2026-11-19', '23:50'],
    ['across midnight of the night the clocks change', newYork, '2026-10-31', '23:50'],
    ['in a zone of half an hour', zone('Asia/Kolkata'), '2026-11-19', '09:30'],
    ['in a zone under its older name', zone('Asia/Calcutta'), '2026-11-19', '09:30'],
    ['in a zone whose summer is half an hour', zone('Australia/Lord_Howe'), '2026-12-19', '09:30'],
    ['in a zone of three quarters', zone('Asia/Kathmandu'), '2026-11-19', '09:30'],
    ['in UTC', zone('UTC'), '2026-11-19', '09:30'],
    ['in a zone without summer time', zone('America/Phoenix'), '2026-11-19', '09:30'],
    ['in the south', zone('America/Santiago'), '2026-12-19', '09:30'],
  ])('%s is at its moment', (_, where, on, at) => {
    const event = anEvent({ zone: where, day: day(on), time: time(at), minutes: 45 })
    const read = only(event)
    expect(read.start).toBe(startOf(event.event))
    expect(read.end).toBe(startOf(event.event) + 45 * 60_000)
  })

  test('in the hour that is lost, or that comes twice, is still at its moment and its length', () => {
    for (const [on, at, minutes] of [['2027-03-14', '02:30', 20], ['2026-11-01', '01:30', 20], ['2026-11-01', '01:10', 60], ['2026-11-01', '00:50', 90]] as const) {
      const event = anEvent({ day: day(on), time: time(at), minutes })
      const read = only(event)
      expect([read.start, read.end]).toEqual([startOf(event.event), startOf(event.event) + minutes * 60_000])
    }
  })
})

test('every zone a phone may name gives the right moment, winter and summer', { timeout: 60_000 }, () => {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'US/Eastern', 'Asia/Kolkata'].filter(isZoneName)
  const events = zones.flatMap((where) => ['2027-01-14', '2027-07-15'].map((on) => anEvent({ zone: where, day: day(on) })))
  const { events: read } = readCalendar(textOf(events))
  expect(read.map(({ start }) => start)).toEqual(events.map(({ event }) => startOf(event)))
})

test('a series of 200 meetings is one file with 200 names and one zone, whole', () => {
  const events = Array.from({ length: 200 }, (_, index) => anEvent({ day: addDays(day('2026-09-03'), index * 7) }))
  const { events: read, zones } = readCalendar(textOf(events))
  expect(zones).toEqual(['America/New_York'])
  expect(read).toHaveLength(200)
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(200)
  expect(read.every(({ clock }) => clock.endsWith('T12:10:00'))).toBe(true)
  expect(read.map(({ start }) => start)).toEqual(events.map(({ event }) => startOf(event)))
})

describe('what is typed stays text', () => {
  test.each([
    'Room 14\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x',
    'Room; 14, "left" \\ right\\nhere',
    'a\nATTENDEE:mailto:evil@example.org',
    'X:;VALUE=URI:https://example.org',
    '🚌'.repeat(60),
    `${'é'.repeat(37)}👩🏽‍🏫`.repeat(3),
    ' leading',
  ])('in a place or a title: %j', (typed) => {
    const text = textOf([anEvent({ place: typed, title: typed })])
    const { events } = readCalendar(text)
    expect(events).toHaveLength(1)
    const asRead = typed.replaceAll('\r\n', '\n')
    expect(events[0]).toMatchObject({ location: asRead, summary: asRead })
    expect(text).not.toMatch(/^(?:ATTENDEE|X:)/m)
  })

  test('whatever it is, read back as it was; no line is longer than 75 octets or cut inside a character', () => {
    const typed = fc.string({ unit: fc.oneof(fc.constantFrom('\n', ',', ';', ':', '\\', '"', '🚌', 'é', '漢', ' ', '\t'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 200 }).map((text) => text.toWellFormed().replaceAll(/[\p{Cc}]/gu, (sign) => (sign === '\n' ? sign : '')))
    fc.assert(
      fc.property(typed, typed, (place, title) => {
        const text = textOf([anEvent({ place, title })])
        for (const line of text.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          expect(line.isWellFormed()).toBe(true)
          expect(line).not.toMatch(/[\r\n]/)
        }
        expect(readCalendar(text).events[0]).toMatchObject({ location: place, summary: title })
      }),
      { numRuns: 200 },
    )
  })
})

test('the initial of a name is its first letter, whole', () => {
  expect(['Dana Ruiz', ' élodie', '👩🏽‍🏫 Dana', 'ñ', ''].map((name) => initialOf(name, 'en'))).toEqual(['D', 'É', '👩🏽‍🏫', 'Ñ', ''])
})
