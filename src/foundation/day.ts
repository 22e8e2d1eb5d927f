// Days and meeting times. A day is an ISO string; a meeting is a local date-time with its IANA zone (so "12:10
// every Thursday" stays 12:10 across daylight saving); an instant (milliseconds since 1970, UTC) is used only for
// signatures, receipts and "kept at". Arithmetic is Temporal's: built in, or the polyfill where it is missing.
import type { Brand } from './brand.ts'

/** `YYYY-MM-DD`, a real day of the ISO calendar, years 1900 to 2199. */
export type Day = Brand<string, 'Day'>
/** `HH:MM`, 00:00 to 23:59. */
export type LocalTime = Brand<string, 'LocalTime'>
/** An IANA zone name, such as `America/New_York`. */
export type ZoneName = Brand<string, 'ZoneName'>
/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>

/** The mocked edge: what time it is and which zone the device is in. */
export interface Clock {
  readonly now: () => Instant
  readonly zone: () => ZoneName
}

export interface LocalMoment {
  readonly day: Day
  readonly time: LocalTime
  readonly zone: ZoneName
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Asked of every record of a long book, so by hand: a date made by Temporal costs ten times as much. */
export const isDay = (value: unknown): value is Day => {
  if (typeof value !== 'string' || !/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))]
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return day >= 1 && day <= (monthLengths[month - 1] ?? 0) + leapDay
}

export const isLocalTime = (value: unknown): value is LocalTime =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)

// Every record of a book names the same one or two zones.
const knownZones = new Set<string>()

export const isZoneName = (value: unknown): value is ZoneName => {
  if (typeof value !== 'string' || value === '') return false
  if (knownZones.has(value)) return true
  try {
    // Not Intl.DateTimeFormat: the first of those is slow to make, and the first screen needs none.
    new Temporal.ZonedDateTime(0n, value)
    knownZones.add(value)
    return true
  } catch {
    return false
  }
}

export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) <= 8.64e15

const dayOf = (date: Temporal.PlainDate): Day => date.toString() as Day

/** The local day an instant falls on. */
export const dayAt = (instant: Instant, zone: ZoneName): Day =>
  dayOf(Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate())

/** The local wall-clock time of an instant, cut to the minute. */
export const timeAt = (instant: Instant, zone: ZoneName): LocalTime =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute', roundingMode: 'trunc' }) as LocalTime

export const today = (clock: Clock): Day => dayAt(clock.now(), clock.zone())

/**
 * The instant of a local date-time. In the hour lost to daylight saving the clock time is taken forward, in the
 * doubled hour the first of the two is meant (Temporal's "compatible", as RFC 5545 asks).
 */
export const instantOf = ({ day, time, zone }: LocalMoment): Instant =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds as Instant

export const addDays = (day: Day, days: number): Day => dayOf(Temporal.PlainDate.from(day).add({ days }))

/** Adds whole months; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: Day, months: number): Day =>
  dayOf(Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }))

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** 1 Monday … 7 Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek

/** `<0`, `0`, `>0`: ISO days order as text. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)

/** A date whose UTC fields are the given day's, for `Intl.DateTimeFormat` with `timeZone: 'UTC'`. */
export const dayToUtcDate = (day: Day): Date => new Date(`${day}T00:00:00Z`)
