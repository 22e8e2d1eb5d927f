// A receipt of a record handed over: which, when, how, and the fingerprint of exactly what left. Kept by its author; for
// all but an exit form the pair's book holds the same facts for both partners (ours/handovers/).
import * as v from 'valibot'
import { IdShape, InstantShape } from '../../foundation/shapes.ts'
import { leavingForms } from '../handed-over.ts'
import { recordKinds } from '../program-record.ts'

export const waysOut = ['share', 'save', 'print', 'copy'] as const
export type WayOut = (typeof waysOut)[number]

const HashShape = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
/** A day or a month. */
const PeriodEndShape = v.pipe(v.string(), v.regex(/^\d{4}-\d\d(?:-\d\d)?$/))

export const HandoverReceipt = v.object({
  id: IdShape('receipt'),
  kind: v.picklist(recordKinds),
  from: v.optional(PeriodEndShape),
  to: v.optional(PeriodEndShape),
  /** The pairs and seasons it is about; none for what belongs to no pair, such as an application. */
  pairs: v.array(v.object({ pairId: IdShape('pair'), seasonId: IdShape('season') })),
  form: v.picklist(leavingForms),
  how: v.picklist(waysOut),
  /** SHA-256 of exactly what left. */
  contentHash: HashShape,
  /** SHA-256 of the record file, whichever form left. */
  recordHash: HashShape,
  at: InstantShape,
})
export type HandoverReceipt = v.InferOutput<typeof HandoverReceipt>
