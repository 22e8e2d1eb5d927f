// Recently deleted: a whole record as it was, whichever ring it was in, kept on this device for 30 days so that it
// can be put back.
import * as v from 'valibot'
import { IdShape, InstantShape } from '../../foundation/shapes.ts'

export const trashDays = 30

export const TrashRow = v.object({
  id: IdShape('trash'),
  pairId: IdShape('pair'),
  ring: v.picklist(['mine', 'ours']),
  /** What it was: `entry`, `goal`, `meeting`, `step` … (the name of its table or root). */
  kind: v.string(),
  record: v.unknown(),
  deletedAt: InstantShape,
})
export type TrashRow = v.InferOutput<typeof TrashRow>
