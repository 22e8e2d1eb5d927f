// What this person gave to their own calendar, meeting by meeting, so that a later file can say what changed: the same
// name for the same meeting, a higher number for a newer word about it. Ring: Mine.
import * as v from 'valibot'
import { DayShape, IdShape, InstantShape, LocalTimeShape, MinutesShape, ZoneNameShape } from '../../foundation/shapes.ts'

/** A meeting as it stands in a calendar: nothing else is ever in the file. */
export const CalendarEvent = v.object({
  title: v.pipe(v.string(), v.maxLength(400)),
  /** Empty when it is left out. */
  place: v.pipe(v.string(), v.maxLength(400)),
  day: DayShape,
  time: LocalTimeShape,
  zone: ZoneNameShape,
  minutes: MinutesShape,
  /** Minutes before; 0 is none. */
  alarm: v.pipe(v.number(), v.integer(), v.minValue(0)),
  cancelled: v.boolean(),
})
export type CalendarEvent = v.InferOutput<typeof CalendarEvent>

export const GivenRow = v.object({
  /** The event's UID (RFC 5545). */
  uid: v.string(),
  pairId: IdShape('pair'),
  meetingId: IdShape('meeting'),
  /** The highest SEQUENCE used so far: kept before the file leaves, so that none is ever used twice. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What the calendar was given last; absent when the file did not leave after all. */
  event: v.optional(CalendarEvent),
  at: InstantShape,
})
export type GivenRow = v.InferOutput<typeof GivenRow>
