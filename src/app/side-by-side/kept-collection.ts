// What was read off the other phone's screen so far. It outlives the screen, so that two who are interrupted, or look at another
// page in between, go on with the rest; closing the app lets go of it.
import { type Collection, openCollection } from '../../sync/side-by-side.ts'

let kept: { readonly of: string; readonly collection: Collection } | undefined

/** Of one pair at a time. */
export const keptCollection = (pairId: string): Collection => {
  kept = kept?.of === pairId ? kept : { of: pairId, collection: openCollection() }
  return kept.collection
}
