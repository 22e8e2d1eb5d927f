// Signing the letter: Mine's key vouches for Ours' words. What goes from Mine into the book is the public key and the
// signature, nothing else; the secret key stays.
import { createId, type PairId } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import type { Role } from '../foundation/role.ts'
import { tidyText } from '../foundation/text.ts'
import { type DeviceKeyFailure, deviceKey } from '../mine/keys/device-key.ts'
import { vouchFor } from '../mine/keys/vouch.ts'
import type { MineStore } from '../mine/store.ts'
import { addSignature } from '../ours/letter/keep-letter.ts'
import { type Signature, signedWordsLimit } from '../ours/letter/letter.ts'
import { letterChanges } from '../ours/letter/letter-changes.ts'
import { type LetterFacts, readStandingLetter } from '../ours/letter/letter-facts.ts'
import type { SignedLetter, Wording } from '../ours/letter/signed-letter.ts'
import type { Strokes } from '../foundation/strokes.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'

export interface SigningAct {
  /** The id by which both phones know the pair: what is signed names it, and has to check out on both. */
  readonly pairId: PairId
  readonly role: Role
  /** The typed name, within the limit of a short text. */
  readonly name: string
  /** Empty when the typed name stands as the signature. */
  readonly strokes: Strokes
  readonly how: Signature['how']
  /** Exactly what stood on the screen when the person pressed "Sign". */
  readonly shown: { readonly facts: LetterFacts; readonly wording: Wording }
}

export type SignLetterFailure =
  | DeviceKeyFailure
  | KeepFailure
  /** The book now says something else than the screen did. */
  | { readonly type: 'LetterChanged' }
  | { readonly type: 'LetterTooLong' }

/** Signs and waits until it is on disk. When it fails before that, the book is unchanged. */
export const signLetter = async (
  mine: MineStore,
  book: OursBook,
  { pairId, role, name, strokes, how, shown }: SigningAct,
): Promise<Result<Signature, SignLetterFailure>> => {
  const key = await deviceKey(mine)
  if (!key.ok) return key
  if (letterChanges(shown.facts, book.read(readStandingLetter)).length > 0) return err({ type: 'LetterChanged' })
  const signer = { role, name: tidyText(name).trim(), strokes, how, signedAt: mine.clock.now() }
  const letter: SignedLetter = {
    format: 'pairbook-letter',
    version: 1,
    pairId,
    seasonId: book.seasonId,
    facts: shown.facts,
    wording: shown.wording,
    signer,
  }
  const vouched = vouchFor(letter, key.value)
  if (vouched.words.length > signedWordsLimit) return err({ type: 'LetterTooLong' })
  const { signedAt } = signer
  const signature: Signature = { id: createId('signature', mine.randomness), role, name: signer.name, how, signedAt, ...vouched }
  const stored = await book.keep((roots) => addSignature(roots, signature))
  return stored.ok ? ok(signature) : stored
}
