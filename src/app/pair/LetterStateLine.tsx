// How the letter of understanding stands, in one line.
import { assertNever } from '../../foundation/result.ts'
import type { LetterStanding } from '../today/letter-standing.ts'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { useLetterStanding } from '../today/use-letter-standing.ts'

export const LetterStateLine = () => {
  const words = useWords('pair').letter
  const { partnerName } = usePair()
  const standing: LetterStanding = useLetterStanding()
  switch (standing) {
    case 'unsigned':
      return words.unsigned
    case 'waitingForMe':
      return words.waitingForMe(partnerName)
    case 'waitingForPartner':
      return words.waitingForPartner(partnerName)
    case 'changed':
      return words.changed
    case 'signed':
      return words.signed
    default:
      return assertNever(standing)
  }
}
