// Something that went well, in a sentence, for the two of them to keep. Ring: Ours.
import * as v from 'valibot'
import { DayShape, IdShape, InstantShape, LongTextShape, RoleShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

export const Celebration = v.object({
  id: IdShape('celebration'),
  text: LongTextShape,
  day: DayShape,
  by: RoleShape,
  at: InstantShape,
})
export type Celebration = v.InferOutput<typeof Celebration>
export const celebrationKind = { schema: Celebration } satisfies RecordKind<typeof Celebration>
