// A meeting: a real record, planned by the rhythm or added by hand, that can be moved, skipped or have happened.
// What happened is the attendance row (form 8). Ring: Ours.
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
import { ContactFormShape } from '../schedule/schedule.ts'

export const Meeting = v.object({
  id: IdShape('meeting'),
  status: v.picklist(['planned', 'met', 'skipped']),
  /** `rhythm` meetings may be replanned when the schedule changes, until somebody touches them. */
  origin: v.picklist(['rhythm', 'added']),
  day: DayShape,
  time: LocalTimeShape,
  zone: ZoneNameShape,
  minutes: MinutesShape,
  form: v.optional(ContactFormShape, 'inPerson'),
  place: v.optional(ShortTextShape, ''),
  topic: v.optional(ShortTextShape, ''),
  /**
   * For `rhythm`: the day the rhythm gave, which stays when the meeting is moved. One slot is one meeting: see
   * meetings-view.ts for what happens when two devices planned it apart.
   */
  slot: v.optional(DayShape),
  /** For `rhythm`: somebody changed something about it by hand, so the schedule leaves it alone. */
  touched: v.optional(v.boolean(), false),
  /** For `rhythm`: the schedule no longer has this slot. Never a deletion: see plan-meetings.ts. */
  withdrawn: v.optional(v.boolean(), false),
  /** Where it was first planned, once it has been moved. */
  movedFrom: v.optional(v.object({ day: DayShape, time: LocalTimeShape })),
  /** The day of the next meeting that was agreed before parting (form 8's "next meeting scheduled"). */
  nextDay: v.optional(DayShape),
  nextTime: v.optional(LocalTimeShape),
  /** What the mentee wants to look at, and what the mentor wants to bring about: written while getting ready. */
  focus: v.optional(LongTextShape),
  objective: v.optional(LongTextShape),
  /** What was useful to each, said at the end. A field each, so that two phones wrapping up at once keep both. */
  usefulMentee: v.optional(LongTextShape),
  usefulMentor: v.optional(LongTextShape),
  /** Who planned or added it, and when. */
  by: RoleShape,
  at: InstantShape,
  /** Who wrote the attendance row, and when; present once `status` is `met`. */
  wroteBy: v.optional(RoleShape),
  wroteAt: v.optional(InstantShape),
})
export type Meeting = v.InferOutput<typeof Meeting>
export const meetingKind = { schema: Meeting } satisfies RecordKind<typeof Meeting>

/** The fields of an attendance row a person may correct. */
export const correctable = ['day', 'time', 'zone', 'minutes', 'form', 'place', 'topic', 'nextDay', 'nextTime'] as const
export type Correctable = (typeof correctable)[number]

/**
 * One correction of an attendance row: who, when, and what the corrected fields held before (an empty text where there
 * was nothing). A record of its own, so that corrections made on both phones are all kept.
 */
export const Correction = v.object({
  id: IdShape('correction'),
  meetingId: IdShape('meeting'),
  by: RoleShape,
  at: InstantShape,
  before: v.record(v.pipe(v.string(), v.maxLength(40)), v.union([ShortTextShape, v.number()])),
})
export type Correction = v.InferOutput<typeof Correction>
export const correctionKind = { schema: Correction } satisfies RecordKind<typeof Correction>
