// A question parked on the pair's board, and what the two say about it. Ring: Ours; the program is never shown one.
import * as v from 'valibot'
import { IdShape, InstantShape, LongTextShape, RoleShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

export const Question = v.object({
  id: IdShape('question'),
  text: LongTextShape,
  /** The meeting on whose page it was parked. */
  meetingId: v.optional(IdShape('meeting')),
  doneAt: v.optional(InstantShape),
  doneBy: v.optional(RoleShape),
  editedAt: v.optional(InstantShape),
  by: RoleShape,
  at: InstantShape,
})
export type Question = v.InferOutput<typeof Question>
export const questionKind = { schema: Question } satisfies RecordKind<typeof Question>

/** An answer or a further word. `saidBy` may differ from `by`, whose phone it was written on: two people, one phone. */
export const Reply = v.object({
  id: IdShape('reply'),
  questionId: IdShape('question'),
  text: LongTextShape,
  saidBy: RoleShape,
  by: RoleShape,
  at: InstantShape,
})
export type Reply = v.InferOutput<typeof Reply>
export const replyKind = { schema: Reply } satisfies RecordKind<typeof Reply>
