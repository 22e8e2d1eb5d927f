// What a copy of a book lacks, as one Yjs update (V1), with no word in it that was deleted here.
import * as Y from 'yjs'
import { concatBytes, isSameBytes } from '../../foundation/bytes.ts'
import { collectedDoc } from '../keeping/rows.ts'
import { deletedSince, encodeDeleted, type Holding, holdingOf, nothing } from './marks.ts'

export interface Changes {
  readonly update: Uint8Array
  /** Nothing is lacking: the update says nothing. */
  readonly isEmpty: boolean
}

const endsWith = (bytes: Uint8Array, end: Uint8Array): boolean => bytes.length >= end.length && isSameBytes(bytes.subarray(bytes.length - end.length), end)

/**
 * Yjs writes the whole history of deletions into every update. Here only those that are new go in: an update is its
 * changes, then its deletions; and asked for no changes at all, Yjs gives a zero and the deletions alone.
 */
const changesOf = (doc: Y.Doc, base: Holding, deletions: Uint8Array): Uint8Array => {
  const whole = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(base.reach as Map<number, number>))
  const allDeletions = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc)).subarray(1)
  // Something waits for a missing piece, and Yjs adds it in its own way.
  if (!endsWith(whole, allDeletions)) return whole
  return concatBytes(whole.subarray(0, whole.length - allDeletions.length), deletions)
}

/** `base` undefined: everything. */
export const changesSince = (doc: Y.Doc, base: Holding = nothing): Changes => {
  const held = holdingOf(doc)
  const deleted = deletedSince(held.deleted, base.deleted)
  const isEmpty = deleted.size === 0 && [...held.reach].every(([client, clock]) => (base.reach.get(client) ?? 0) >= clock)
  if (isEmpty) return { update: Uint8Array.of(0, 0), isEmpty }
  // The open document may still hold words that were deleted (see collectedDoc); a copy does not.
  const source = deleted.size === 0 ? doc : collectedDoc(doc)
  return { update: changesOf(source, base, encodeDeleted(deleted)), isEmpty }
}
