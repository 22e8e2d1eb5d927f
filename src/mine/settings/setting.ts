// Settings of this device, one row each. Few on purpose.
import * as v from 'valibot'
import { IdShape, InstantShape, LocalTimeShape, ShortTextShape } from '../../foundation/shapes.ts'

export interface SettingRow {
  readonly key: string
  readonly value: unknown
}

/** Minutes before the meeting; 0 is no alarm. */
export const alarms = [0, 10, 60, 1440] as const

const CalendarChoice = v.object({
  /** `neutral`: an initial only. */
  title: v.picklist(['neutral', 'full']),
  place: v.boolean(),
  alarm: v.picklist(alarms),
})

/** Records by root and id, a page of the book by its root; never a word of them. */
const News = v.object({
  at: InstantShape,
  things: v.array(v.object({ root: v.string(), id: v.optional(v.string()) })),
  /** Phones that were added. */
  devices: v.number(),
})

/** Every setting, its shape and what it is when unset. */
export const settingShapes = {
  language: v.optional(v.picklist(['en', 'es'])),
  theme: v.optional(v.picklist(['device', 'light', 'dark']), 'device'),
  currentPair: v.optional(IdShape('pair')),
  /** How a meeting goes into this person's calendar. */
  calendar: v.optional(CalendarChoice, { title: 'neutral', place: true, alarm: 10 }),
  /** A dot on the app's icon on the day of a meeting. */
  iconDot: v.optional(v.boolean(), false),
  /** Student names this person wants pointed out before sharing. Never leaves the device but in one's own copy. */
  studentNames: v.optional(v.array(ShortTextShape), []),
  /** Meetings this person wanted to be reminded to write a log about. */
  logReminders: v.optional(v.array(v.object({ pairId: IdShape('pair'), meetingId: IdShape('meeting'), at: InstantShape })), []),
  /** Keys of signers this person said to know, from checking statements. */
  knownSigners: v.optional(v.array(v.object({ publicKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)), name: ShortTextShape })), []),
  /** The mentor's bell schedule, for the times of day of the monthly record; times by the clock on the wall. */
  bellSchedule: v.optional(
    v.object({
      starts: v.optional(LocalTimeShape),
      ends: v.optional(LocalTimeShape),
      lunchFrom: v.optional(LocalTimeShape),
      lunchTo: v.optional(LocalTimeShape),
    }),
    {},
  ),
  /** Pairs deleted from this phone whose books may still lie on it; see crossings/delete-pair.ts. */
  leaving: v.optional(v.array(v.object({ pairId: IdShape('pair'), seasonIds: v.array(IdShape('season')), sharedId: v.optional(IdShape('pair')) })), []),
  /** What a partner sent that this person has not looked at yet, by pair; see settings/news.ts. */
  news: v.optional(v.record(v.string(), News), {}),
  /** Names of notices put away for good, with when. */
  dismissed: v.optional(v.record(v.string(), InstantShape), {}),
} as const
export type SettingName = keyof typeof settingShapes
export type SettingValue<Name extends SettingName> = v.InferOutput<(typeof settingShapes)[Name]>
