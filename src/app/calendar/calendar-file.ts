// The .ics file (RFC 5545). ical-generator writes it; the rules of a time zone come from timezones-ical-library. A
// meeting stands in the file by its own clock and zone, so that it stays at 12:10 across daylight saving; only where
// those rules and this phone's do not agree, or the clock shows that time twice, it stands as the moment itself (UTC).
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { tzlib_get_ical_block, tzlib_get_offset, tzlib_get_timezones } from 'timezones-ical-library'
import type { PlannedEvent } from '../../crossings/give-to-calendar.ts'
import { type Instant, instantOf, type ZoneName } from '../../foundation/day.ts'
import type { CalendarEvent } from '../../mine/calendar/given.ts'
import { endOf } from '../../ours/meetings/meetings-view.ts'

export interface CalendarFileWords {
  readonly cancelled: (title: string) => string
}

interface ZoneRules {
  /** The name the rules go by, which may be a newer one: `Asia/Kolkata` for `Asia/Calcutta`. */
  readonly tzid: string
  readonly block: string
}

const known = new Map<ZoneName, ZoneRules | undefined>()

const rulesOf = (zone: ZoneName): ZoneRules | undefined => {
  if (known.has(zone)) return known.get(zone)
  const all = tzlib_get_timezones()
  const found = Array.isArray(all) && all.includes(zone) ? tzlib_get_ical_block(zone) : undefined
  const [block = '', line = ''] = Array.isArray(found) ? found : []
  const tzid = line.replace(/^TZID=/, '')
  const rules = block.startsWith('BEGIN:VTIMEZONE') && tzid !== '' && !/^(?:Etc\/)?(?:UTC|GMT)$/.test(tzid) ? { tzid, block } : undefined
  known.set(zone, rules)
  return rules
}

const onClock = (instant: Instant, zone: ZoneName): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)

/** True when the clock time alone, read by the file's rules, can only be this very moment. */
const readsBack = (moment: Temporal.ZonedDateTime, zone: ZoneName, tzid: string): boolean => {
  const [day, time] = [moment.toPlainDate().toString(), moment.toPlainTime().toString({ smallestUnit: 'minute' })]
  // Of a time that comes twice the first is meant (RFC 5545), but not every calendar reads it so.
  const later = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'later' })
  const earlier = later.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'earlier' })
  const once = later.epochMilliseconds === moment.epochMilliseconds && earlier.epochMilliseconds === moment.epochMilliseconds
  return once && tzlib_get_offset(tzid, day, time) === moment.offset.replace(':', '')
}

const spanOf = (event: CalendarEvent) => {
  const start = onClock(instantOf(event), event.zone)
  const end = onClock(endOf(event), event.zone)
  const rules = rulesOf(event.zone)
  const byClock = rules !== undefined && [start, end].every((moment) => readsBack(moment, event.zone, rules.tzid))
  // Without a zone the generator writes UTC.
  return { start, end, timezone: byClock ? rules.tzid : null, block: byClock ? rules.block : '' }
}

/** The first letter of a name, whole: "Élodie" gives "É", and an emoji is not cut in two. */
export const initialOf = (name: string, language: string): string => {
  const trimmed = name.trim()
  // Firefox has had Segmenter only since version 125.
  const letters = 'Segmenter' in Intl ? [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(trimmed)].map(({ segment }) => segment) : Array.from(trimmed)
  return (letters[0] ?? '').toLocaleUpperCase(language)
}

/** One event of a file. Of one without a time the whole day is meant. */
export interface FileEvent extends Pick<PlannedEvent, 'uid' | 'sequence' | 'event'> {
  readonly allDay?: boolean
}

/** Everything the file says, as text with CRLF line ends. */
export const calendarText = (events: readonly FileEvent[], words: CalendarFileWords, now: Instant, language: string): string => {
  const spans = events.map(({ event }) => spanOf(event))
  const blocks = new Map(spans.flatMap(({ timezone, block }) => (timezone === null ? [] : [[timezone, block]])))
  const calendar = ical({
    prodId: { company: 'Pairbook', product: 'Pairbook', language },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (tzid) => blocks.get(tzid) ?? null },
  })
  for (const [index, { uid, sequence, event, allDay = false }] of events.entries()) {
    const span = spans[index]
    if (span === undefined) continue
    const title = event.cancelled ? words.cancelled(event.title) : event.title
    const entry = calendar.createEvent({
      id: uid,
      sequence,
      stamp: new Date(now),
      start: span.start,
      // The end of a whole day is the next one (RFC 5545: it is not part of the event).
      end: allDay ? span.start.add({ days: 1 }) : span.end,
      timezone: span.timezone,
      allDay,
      summary: title,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: event.cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      ...(event.place === '' ? {} : { location: event.place }),
    })
    if (event.alarm > 0 && !event.cancelled) entry.createAlarm({ type: ICalAlarmType.display, triggerBefore: event.alarm * 60, description: title })
  }
  return `${calendar.toString()}\r\n`
}
