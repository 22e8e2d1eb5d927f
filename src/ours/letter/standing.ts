// How the letter stands for each of the two: not signed, signed, or changed since. Whether a signature checks out
// (the cipher's part) is asked for separately, in crossings/check-signature.ts.
import type { Role } from '../../foundation/role.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords } from '../record-map.ts'
import { type Signature, signatureKind } from './letter.ts'
import { letterChanges, type LetterChange } from './letter-changes.ts'
import { type LetterFacts, readStandingLetter } from './letter-facts.ts'
import { type SignedLetter, signedLetterOf } from './signed-letter.ts'

export type Standing =
  | { readonly type: 'notSigned' }
  | { readonly type: 'signed'; readonly signature: Signature; readonly letter: SignedLetter }
  | {
      readonly type: 'changed'
      readonly signature: Signature
      readonly letter: SignedLetter
      readonly changes: readonly LetterChange[]
    }
  /** The stored words are no letter, or not the one the record speaks of. */
  | { readonly type: 'broken'; readonly signature: Signature }

/** Every signature, newest first. */
export const readSignatures = (roots: BookRoots): readonly Signature[] =>
  [...readRecords(roots, 'signatures', signatureKind).rows].sort((a, b) => b.signedAt - a.signedAt || (a.id < b.id ? 1 : -1))

export const standingOf = (signature: Signature | undefined, facts: LetterFacts): Standing => {
  if (signature === undefined) return { type: 'notSigned' }
  const letter = signedLetterOf(signature)
  if (letter === undefined) return { type: 'broken', signature }
  const changes = letterChanges(letter.facts, facts)
  return changes.length === 0 ? { type: 'signed', signature, letter } : { type: 'changed', signature, letter, changes }
}

/** For each role, how its newest signature stands against the letter as it is now. */
export const readStandings = (roots: BookRoots): Readonly<Record<Role, Standing>> => {
  const facts = readStandingLetter(roots)
  const signatures = readSignatures(roots)
  const of = (role: Role): Standing => standingOf(signatures.find((signature) => signature.role === role), facts)
  return { mentor: of('mentor'), mentee: of('mentee') }
}
