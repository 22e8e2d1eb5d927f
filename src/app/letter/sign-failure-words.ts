// The sentence for each way signing can fail: what happened, that nothing was lost, what to do.
import type { SignLetterFailure } from '../../crossings/sign-letter.ts'
import type { AreaWords } from '../../words/areas.ts'
import { failureWords } from '../frame/failure-words.ts'

export const signFailureWords = (
  words: AreaWords<'letter'>['failure'],
  frame: AreaWords<'frame'>,
  failure: SignLetterFailure,
): string => {
  switch (failure.type) {
    case 'KeyDamaged':
      return words.keyDamaged
    case 'LetterChanged':
      return words.letterChanged
    case 'LetterTooLong':
      return words.tooLong
    default:
      return failureWords(frame, failure)
  }
}
