// How the letter of understanding stands, in one line.
import { assertNever } from '../../foundation/result.ts'
import type { LetterStanding } from '../today/letter-standing.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { useLetterStanding } from '../today/use-letter-standing.ts'

export const LetterStateLine = () => {
  const words = useWords('pair').letter
  const partner = usePartnersCallName()
  const standing: LetterStanding = useLetterStanding()
  switch (standing) {
    case 'unsigned':
      return words.unsigned
    case 'waitingForMe':
      return words.waitingForMe(partner)
    case 'waitingForPartner':
      return words.waitingForPartner(partner)
    case 'changed':
      return words.changed
    case 'signed':
      return words.signed
    default:
      return assertNever(standing)
  }
}
