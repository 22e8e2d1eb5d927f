// The pair's rhythm, season and ground rules (form 6, part 1; first-meeting agenda). Ring: Ours. The letter's time
// commitment is this record, not a copy.
import * as v from 'valibot'
import {
  DayShape,
  IdShape,
  InstantShape,
  LocalTimeShape,
  LongTextShape,
  MinutesShape,
  RoleShape,
  ShortTextShape,
  ZoneNameShape,
} from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

export const contactForms = ['inPerson', 'phone', 'video', 'message', 'email', 'other'] as const
export type ContactForm = (typeof contactForms)[number]
export const ContactFormShape = v.picklist(contactForms)

/** 1 Monday … 7 Sunday. */
const WeekdayShape = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))

export const Rhythm = v.variant('type', [
  v.object({ type: v.literal('weekly'), weekday: WeekdayShape }),
  v.object({ type: v.literal('everyOtherWeek'), weekday: WeekdayShape }),
  /** On a day of the month; the 31st is the last day of a shorter month. */
  v.object({ type: v.literal('monthlyByDay'), dayOfMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)) }),
  /** On the first … fourth or last (5) given weekday of the month. */
  v.object({
    type: v.literal('monthlyByWeekday'),
    week: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
    weekday: WeekdayShape,
  }),
  /** Dates picked by hand: every meeting is added by itself. */
  v.object({ type: v.literal('picked') }),
])
export type Rhythm = v.InferOutput<typeof Rhythm>

export const Schedule = v.object({
  rhythm: v.optional(Rhythm),
  /** The first day the rhythm counts from. */
  from: v.optional(DayShape),
  time: v.optional(LocalTimeShape),
  minutes: v.optional(MinutesShape),
  form: v.optional(ContactFormShape),
  place: v.optional(ShortTextShape),
  zone: v.optional(ZoneNameShape),
  /** Days of the rhythm whose meeting was deleted by hand. */
  leftOut: v.optional(v.array(DayShape), []),
  by: v.optional(RoleShape),
  at: v.optional(InstantShape),
})
export type Schedule = v.InferOutput<typeof Schedule>
export const scheduleKind = { schema: Schedule } satisfies RecordKind<typeof Schedule>

/** A season: one program year. */
export const Season = v.object({
  start: v.optional(DayShape),
  end: v.optional(DayShape),
})
export type Season = v.InferOutput<typeof Season>
export const seasonKind = { schema: Season } satisfies RecordKind<typeof Season>

/** Days off: a holiday, a break. `end` is the last day off. */
export const DaysOff = v.object({
  id: IdShape('dayoff'),
  start: DayShape,
  end: DayShape,
  label: v.optional(ShortTextShape, ''),
})
export type DaysOff = v.InferOutput<typeof DaysOff>
export const daysOffKind = { schema: DaysOff } satisfies RecordKind<typeof DaysOff>

/** Weeks; 0 is never. */
export const silences = [2, 3, 4, 6, 0] as const
export type Silence = (typeof silences)[number]

export const GroundRules = v.object({
  /** How to reach each other. */
  reach: v.optional(LongTextShape, ''),
  /** When a meeting may be cancelled, and how. */
  cancel: v.optional(LongTextShape, ''),
  /** Are contacts in between welcome? */
  informal: v.optional(v.picklist(['yes', 'sometimes', 'no'])),
  informalNote: v.optional(LongTextShape, ''),
  /** Weeks of silence after which the two are offered help to meet again; 0 never, unset while nobody has chosen. */
  silence: v.optional(v.picklist(silences)),
  by: v.optional(RoleShape),
  at: v.optional(InstantShape),
})
export type GroundRules = v.InferOutput<typeof GroundRules>
export const groundRulesKind = { schema: GroundRules, texts: ['reach', 'cancel', 'informalNote'] } satisfies RecordKind<
  typeof GroundRules
>
