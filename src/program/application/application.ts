// Forms 3 and 4 ★, the applications, with the questions of form 2. Written before there is a pair; Mine until handed over.
import * as v from 'valibot'
import { RoleShape, ShortTextShape } from '../../foundation/shapes.ts'

export const Application = v.strictObject({
  kind: v.literal('application'),
  /** What one applies to be. */
  as: RoleShape,
  name: ShortTextShape,
})
export type Application = v.InferOutput<typeof Application>
