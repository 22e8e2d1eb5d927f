// A private entry of the journal: a quick note or a reflection (forms 10a and 10b). Ring: Mine. It leaves this
// device only by `share-with-partner`, one entry at a time.
import * as v from 'valibot'
import { DayShape, IdShape, InstantShape, LongTextShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'

/** The fields of form 10a (mentor) and 10b (mentee); `what`, `soWhat`, `nowWhat` are the optional helper. */
export const reflectionFields = {
  mentor: ['goals', 'observations', 'issues', 'nextSteps'],
  mentee: ['goals', 'going', 'questions', 'suggestions', 'nextSteps'],
} as const
export const helperFields = ['what', 'soWhat', 'nowWhat'] as const

const shared = {
  id: IdShape('entry'),
  pairId: IdShape('pair'),
  day: DayShape,
  createdAt: InstantShape,
  editedAt: InstantShape,
  topic: v.optional(ShortTextShape),
  meetingId: v.optional(IdShape('meeting')),
  /** Written to be shared: the author chose the partner as its reader, and has not pressed "Keep and share" yet. */
  meantFor: v.optional(v.literal('ours')),
}

export const PrivateNote = v.object({
  ...shared,
  kind: v.literal('note'),
  text: LongTextShape,
  /**
   * A reservation about the process or the match; see reservation.ts; or what was written while
   * getting ready for the meeting it belongs to; or thanks that are not given yet.
   */
  about: v.optional(v.picklist(['reservation', 'preparation', 'thanks'])),
  /** When its author said it to the partner, aloud. The words stay private. */
  saidAt: v.optional(InstantShape),
})
export type PrivateNote = v.InferOutput<typeof PrivateNote>

export const PrivateReflection = v.object({
  ...shared,
  kind: v.literal('reflection'),
  /** Whose form it is: 10a for a mentor, 10b for a mentee. */
  form: RoleShape,
  place: v.optional(ShortTextShape),
  nextMeeting: v.optional(ShortTextShape),
  /** Answers by field: the form's own names, the helper's, or the id of a field the pair added. */
  answers: v.record(v.pipe(v.string(), v.maxLength(40)), LongTextShape),
})
export type PrivateReflection = v.InferOutput<typeof PrivateReflection>

export const PrivateEntry = v.variant('kind', [PrivateNote, PrivateReflection])
export type PrivateEntry = v.InferOutput<typeof PrivateEntry>
