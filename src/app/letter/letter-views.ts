// What the letter's screens read from the book, in one piece: remembered until the book changes.
import type { BookRoots } from '../../ours/book-roots.ts'
import { readStandingLetter, readLetterGoals, readOwnPledges } from '../../ours/letter/letter-facts.ts'
import { readSignatures } from '../../ours/letter/standing.ts'

export const readLetterPage = (roots: BookRoots) => ({
  facts: readStandingLetter(roots),
  goals: readLetterGoals(roots),
  ownPledges: readOwnPledges(roots),
  signatures: readSignatures(roots),
})
