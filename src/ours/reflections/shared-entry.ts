// A reflection or note its author shared with the partner, one at a time. Ring: Ours. Only its author changes it.
import * as v from 'valibot'
import { DayShape, IdShape, InstantShape, LongTextShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

const common = {
  id: IdShape('entry'),
  author: RoleShape,
  day: DayShape,
  createdAt: InstantShape,
  editedAt: InstantShape,
  sharedAt: InstantShape,
  topic: v.optional(ShortTextShape),
  meetingId: v.optional(IdShape('meeting')),
}

export const SharedNote = v.object({ ...common, text: LongTextShape })
export type SharedNote = v.InferOutput<typeof SharedNote>
export const sharedNoteKind = { schema: SharedNote } satisfies RecordKind<typeof SharedNote>

/** Forms 10a (mentor) and 10b (mentee). */
export const SharedReflection = v.object({
  ...common,
  form: RoleShape,
  place: v.optional(ShortTextShape),
  nextMeeting: v.optional(ShortTextShape),
  answers: v.record(v.pipe(v.string(), v.maxLength(40)), LongTextShape),
})
export type SharedReflection = v.InferOutput<typeof SharedReflection>
export const sharedReflectionKind = { schema: SharedReflection } satisfies RecordKind<typeof SharedReflection>

/** A field the pair added to a log. */
export const LogField = v.object({
  id: IdShape('field'),
  form: RoleShape,
  label: ShortTextShape,
  by: RoleShape,
  at: InstantShape,
})
export type LogField = v.InferOutput<typeof LogField>
export const logFieldKind = { schema: LogField } satisfies RecordKind<typeof LogField>

/** How the pair uses logs: which of the form's own fields are put away, and the ring a new log starts in. */
export const LogSettings = v.object({
  hidden: v.optional(v.array(v.pipe(v.string(), v.maxLength(40))), []),
  use: v.optional(v.picklist(['none', 'private', 'shared'])),
  together: v.optional(v.picklist(['together', 'apart'])),
  lookedAt: v.optional(v.picklist(['start', 'end', 'sometimes'])),
})
export type LogSettings = v.InferOutput<typeof LogSettings>
export const logSettingsKind = { schema: LogSettings } satisfies RecordKind<typeof LogSettings>
