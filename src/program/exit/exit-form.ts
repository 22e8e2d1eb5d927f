// Forms 11a and 11b ★, the exit form, in confidence: Mine until its author hands it over, never seen by the partner, and
// its receipt is kept by its author alone.
import * as v from 'valibot'
import { RoleShape, ShortTextShape } from '../../foundation/shapes.ts'

export const ExitForm = v.strictObject({
  kind: v.literal('exit'),
  /** Which of the two forms: 11a by the mentor, 11b by the mentee. */
  author: RoleShape,
  mentor: ShortTextShape,
  mentee: ShortTextShape,
})
export type ExitForm = v.InferOutput<typeof ExitForm>
