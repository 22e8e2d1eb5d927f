// How the letter stands, for screens that only mention it. Whether the signatures check out is the letter's own page's
// to say: the cipher does not load for Today.
import { usePair, useShared } from '../session/use-book.ts'
import { type LetterStanding, letterStandingFor } from './letter-standing.ts'
import { readSigned } from './read-today-facts.ts'

export const useLetterStanding = (): LetterStanding => {
  const pair = usePair()
  return letterStandingFor(pair.role, useShared(readSigned))
}
