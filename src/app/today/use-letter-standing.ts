// How the letter stands, for screens that only mention it. Whether the signatures check out is the letter's own page's
// to say: the cipher does not load for Today.
import type { BookRoots } from '../../ours/book-roots.ts'
import { readStandings } from '../../ours/letter/standing.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { type LetterStanding, letterStandingFor } from './letter-standing.ts'

const readSigned = (roots: BookRoots) => {
  const { mentor, mentee } = readStandings(roots)
  const differs = ({ type }: typeof mentor): boolean => type === 'changed' || type === 'broken'
  return { mentor: mentor.type !== 'notSigned', mentee: mentee.type !== 'notSigned', changed: differs(mentor) || differs(mentee) }
}

export const useLetterStanding = (): LetterStanding => {
  const { pair } = useOpenPair()
  return letterStandingFor(pair.role, useShared(readSigned))
}
