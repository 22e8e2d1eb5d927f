// The sentence for each way a pairing can fail on this phone's disk: what happened, that nothing was lost, what to do.
import { assertNever } from '../../foundation/result.ts'
import type { PairingRefusal } from '../../pairing/handshake.ts'
import type { Refusal } from '../../sync/refusal.ts'
import type { AreaWords } from '../../words/areas.ts'
import { failureWords } from '../frame/failure-words.ts'
import type { AdmitFailure } from './admit-guest.ts'
import type { JoinFailure } from './join-book.ts'

/** Call it in the act, never while rendering. */
export const pairingFailureWords = (frame: AreaWords<'frame'>, together: AreaWords<'together'>, failure: AdmitFailure | JoinFailure): string => {
  const words = together.pairing.failure
  switch (failure.type) {
    case 'KeyDamaged':
      return words.keyDamaged
    case 'NotPaired':
      return words.notPaired
    case 'Apart':
      return words.apart[failure.apart.type]
    case 'TooLarge':
      return words.tooLarge
    case 'NotACard':
    case 'NotAWelcome':
      return words.notAWelcome
    case 'AlreadyPaired':
      return words.alreadyPaired
    case 'OtherPerson':
      return words.otherPerson
    case 'SharedAlready':
      return words.sharedAlready
    case 'NotTaken':
      return notTakenWords(together, failure.refusal)
    case 'StorageFull':
    case 'StorageGone':
    case 'StorageFailed':
    case 'NewerSchema':
    case 'NoStorage':
    case 'TooSlow':
    case 'LostBook':
    case 'NewerBook':
    case 'ClosedBook':
      return failureWords(frame, failure)
    default:
      return assertNever(failure)
  }
}

/** A part of the other phone's book that did not come in. */
export const notTakenWords = ({ pairing }: AreaWords<'together'>, { type }: Refusal): string => {
  const words = pairing.failure
  if (type === 'NewerVersion') return words.newerVersion
  return type === 'NotKept' ? words.notKept : words.notTaken
}

/** Why a message was not taken. */
export const refusalWords = ({ pairing }: AreaWords<'together'>, refusal: PairingRefusal): string =>
  refusal.type === 'OtherStep' ? pairing.refusal.OtherStep[refusal.got] : pairing.refusal[refusal.type]
