// Reading an .ics file back with ical.js, a parser that shares no code with what wrote it.
import ICAL from 'ical.js'
import type { PlannedEvent } from '../../../src/crossings/give-to-calendar.ts'
import { createId, type MeetingId } from '../../../src/foundation/id.ts'
import type { CalendarEvent } from '../../../src/mine/calendar/given.ts'
import { day, newYork, seededRandomness, time } from '../../ours/a-book.ts'

export interface ReadEvent {
  readonly uid: string
  readonly sequence: number
  readonly status: string
  readonly summary: string
  readonly location: string
  readonly start: number
  readonly end: number
  /** The clock time as written, and its zone; `UTC` for a moment. */
  readonly clock: string
  readonly tzid: string
  /** Seconds before the start. */
  readonly alarms: readonly number[]
  readonly properties: readonly string[]
}

export interface ReadCalendar {
  readonly events: readonly ReadEvent[]
  readonly zones: readonly string[]
  readonly properties: readonly string[]
}

/** Throws on anything the parser refuses. Zones are those of the file itself: no other rules are at hand. */
export const readCalendar = (text: string): ReadCalendar => {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[])
  ICAL.TimezoneService.reset()
  const zones = root.getAllSubcomponents('vtimezone').map((component) => {
    const zone = new ICAL.Timezone(component)
    ICAL.TimezoneService.register(zone)
    return zone.tzid
  })
  const events = root.getAllSubcomponents('vevent').map((component): ReadEvent => {
    const event = new ICAL.Event(component)
    const { startDate, endDate } = event
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      summary: event.summary,
      location: event.location ?? '',
      start: startDate.toUnixTime() * 1000,
      end: endDate.toUnixTime() * 1000,
      clock: startDate.toString(),
      tzid: startDate.zone.tzid,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => -(alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>).toSeconds()),
      properties: component.getAllProperties().map(({ name }) => name),
    }
  })
  return { events, zones, properties: root.getAllProperties().map(({ name }) => name) }
}

const randomness = seededRandomness(11)

export const anEvent = (changes: Partial<CalendarEvent> = {}, more: Partial<PlannedEvent> = {}): PlannedEvent => {
  const meetingId: MeetingId = createId('meeting', randomness)
  return {
    uid: `pairbook-${meetingId}`,
    meetingId,
    sequence: 0,
    change: 'new',
    before: undefined,
    event: { title: 'Coffee with D.', place: 'Room 14', day: day('2026-11-19'), time: time('12:10'), zone: newYork, minutes: 20, alarm: 10, cancelled: false, ...changes },
    ...more,
  }
}
