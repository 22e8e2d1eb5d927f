// A seal: a hash that binds somebody to their answers without telling anything of them. The salt keeps others from trying
// out likely answers; the ids in it keep a seal from being copied and passed for another's.
import type { AnswersId, Randomness, RoundId } from '../../foundation/id.ts'
import { bytesToHex } from '../../crypto/encodings.ts'
import { contentHashOf } from './content-hash.ts'

export interface Sealed {
  readonly id: AnswersId
  readonly roundId: RoundId
  /** 32 random bytes, lower-case hex. */
  readonly salt: string
  readonly words: string
}

export const createSalt = (randomness: Randomness): string => bytesToHex(randomness(32))

/** SHA-256 over the canonical JSON (RFC 8785) of exactly these four, lower-case hex. The words must be well-formed. */
export const sealOf = ({ id, roundId, salt, words }: Sealed): string => contentHashOf({ id, roundId, salt, words })

/** Never throws, whatever it is given. */
export const fitsSeal = (sealed: Sealed, seal: string): boolean => sealed.words.isWellFormed() && sealOf(sealed) === seal
