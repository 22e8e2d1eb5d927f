// Every way a slot can be refused. Each case has words of its own in both languages (words/…/sync.ts): what happened, that
// nothing was lost, what to do. Nothing in a refusal quotes what the slot held.
import type { BookRefusal } from './book.ts'

export type Refusal =
  /** No slot of Pairbook at all, or one cut short. */
  | { readonly type: 'NotASlot' }
  | { readonly type: 'TooLarge' }
  /** Written by a newer Pairbook: this phone needs the update. */
  | { readonly type: 'NewerVersion' }
  /** Of another pair, or of an epoch this phone has not been told of. */
  | { readonly type: 'NotThisPair' }
  /** Sealed before a phone was taken out: the sender has not heard of it yet. */
  | { readonly type: 'OldEpoch' }
  /** Altered on the way, or cut short: it does not open. */
  | { readonly type: 'Damaged' }
  /** It opens, and what is inside makes no sense. */
  | { readonly type: 'Malformed' }
  /** By a device this phone does not know (yet). */
  | { readonly type: 'UnknownDevice' }
  | { readonly type: 'RemovedDevice' }
  /** Not signed by the device it names. */
  | { readonly type: 'WrongSignature' }
  /** Two different slots in one turn: two copies of one device are about. */
  | { readonly type: 'TwoVoices' }
  /** It says only what certain other devices lacked: this one will get a slot of its own. */
  | { readonly type: 'NotForThisDevice' }
  /** A book this phone does not have and may not make. */
  | { readonly type: 'UnknownBook' }
  /** This phone could not keep it now. */
  | { readonly type: 'NotKept' }
  | BookRefusal

/**
 * Refusals that may end: the same slot is looked at again. (A book writes as another client each time it is opened.) All others are remembered by the slot's hash and answered without
 * another look.
 */
const passing: ReadonlySet<Refusal['type']> = new Set<Refusal['type']>(['NewerVersion', 'NotThisPair', 'OldEpoch', 'UnknownDevice', 'UnknownBook', 'NotForThisDevice', 'NotKept', 'Gap', 'WritesAsMe', 'TookTooLong', 'NotExamined'])

export const isFinal = ({ type }: Refusal): boolean => !passing.has(type)
