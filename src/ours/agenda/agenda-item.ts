// One thing to talk about at a meeting: words of its own, or a question, step, goal or piece of the material it points
// at. Ring: Ours.
import * as v from 'valibot'
import { IdShape, InstantShape, LongTextShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

export const AgendaItem = v.object({
  id: IdShape('agenda'),
  meetingId: IdShape('meeting'),
  /** Its words. Of an item that points at something: what that said when it was put here, should it be gone one day. */
  text: v.optional(LongTextShape, ''),
  questionId: v.optional(IdShape('question')),
  stepId: v.optional(IdShape('step')),
  goalId: v.optional(IdShape('goal')),
  /** A name of src/material/pieces.ts, or one that only a newer app knows. */
  piece: v.optional(ShortTextShape),
  /**
   * Its place among the others, smaller first; equal ones by id. Moving an item writes only its own number, between
   * those of its new neighbours, so that two phones that each moved another item keep both moves.
   */
  order: v.pipe(v.number(), v.finite()),
  doneAt: v.optional(InstantShape),
  by: RoleShape,
  at: InstantShape,
})
export type AgendaItem = v.InferOutput<typeof AgendaItem>
export const agendaItemKind = { schema: AgendaItem } satisfies RecordKind<typeof AgendaItem>

/** What an item may point at; none of them for words of its own. */
export type PointsAt = Partial<Pick<AgendaItem, 'questionId' | 'stepId' | 'goalId' | 'piece'>>

/** One text for what an item points at; undefined for words of its own. */
export const pointOf = ({ questionId, stepId, goalId, piece }: PointsAt): string | undefined => questionId ?? stepId ?? goalId ?? piece
