// How the letter stands, for screens that only mention it.
import type { BookRoots } from '../../ours/book-roots.ts'
import { signatureKind } from '../../ours/letter/letter.ts'
import { readRecords } from '../../ours/record-map.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { type LetterStanding, letterStandingFor } from './letter-standing.ts'

const readSigned = (roots: BookRoots) => {
  const { rows } = readRecords(roots, 'signatures', signatureKind)
  return {
    mentor: rows.some(({ role }) => role === 'mentor'),
    mentee: rows.some(({ role }) => role === 'mentee'),
    changed: false,
  }
}

export const useLetterStanding = (): LetterStanding => {
  const { pair } = useOpenPair()
  return letterStandingFor(pair.role, useShared(readSigned))
}
