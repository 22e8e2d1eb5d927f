// A receipt: proof, for oneself, that something moved outward: what, to whom, when. It holds no content.
import * as v from 'valibot'
import { IdShape, InstantShape } from '../../foundation/shapes.ts'
import { SeenSeal } from '../rounds/sealed-answers.ts'

export const Receipt = v.object({
  id: IdShape('receipt'),
  pairId: IdShape('pair'),
  act: v.picklist(['shared-with-partner', 'answers-opened', 'sent-as-file']),
  /** The id of what moved; of a sealed file its name. */
  subject: v.string(),
  /** SHA-256 of the canonical JSON of what moved, lower-case hex. */
  contentHash: v.string(),
  at: InstantShape,
  /** For answers of a round: the seal the partner had put when these were let go. */
  against: v.optional(SeenSeal),
})
export type Receipt = v.InferOutput<typeof Receipt>
