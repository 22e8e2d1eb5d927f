// A draft: what is typed and not yet kept. Always Mine, even when its form will be Ours. One row per form and tab,
// so that two tabs never write over each other's words.
import * as v from 'valibot'
import { IdShape, InstantShape } from '../../foundation/shapes.ts'

/** What the boxes held when typing began, so that only what was changed is kept over what others changed meanwhile. */
export const DraftBase = v.object({
  values: v.record(v.string(), v.string()),
  /** The record it was read from, as text; absent where the form makes a new one. */
  record: v.optional(v.string()),
})
export type DraftBase = v.InferOutput<typeof DraftBase>

export const DraftRow = v.object({
  /** `form|tab`. */
  key: v.string(),
  /** Which form: a fixed name, with the record's id where it edits one. */
  form: v.string(),
  tab: v.string(),
  pairId: v.optional(IdShape('pair')),
  values: v.record(v.string(), v.string()),
  base: v.optional(DraftBase),
  savedAt: InstantShape,
})
export type DraftRow = v.InferOutput<typeof DraftRow>
export type DraftValues = DraftRow['values']
export type OpenedDraft = Pick<DraftRow, 'values' | 'base'>
