// Does a stored signature check out? Mine's cipher looks at Ours' record: words, hash, key and signature must belong
// together, say the same as the record, and be of this very book.
import type { PairId, SeasonId } from '../foundation/id.ts'
import { isVouchedFor } from '../mine/keys/vouch.ts'
import { type PairRecord, sharedIdOf } from '../mine/pairs/pair.ts'
import type { Signature } from '../ours/letter/letter.ts'
import { belongsTo, signedLetterOf } from '../ours/letter/signed-letter.ts'

/** The book as both phones know it: on a phone that joined, the pair has another id of its own. */
export const signedPlaceOf = (pair: PairRecord, { seasonId }: { readonly seasonId: SeasonId }) => ({ pairId: sharedIdOf(pair), seasonId })

export const checksOut = (signature: Signature, book: { readonly pairId: PairId; readonly seasonId: SeasonId }): boolean => {
  const letter = signedLetterOf(signature)
  return letter !== undefined && belongsTo(letter, book) && isVouchedFor(signature)
}
