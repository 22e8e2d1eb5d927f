// Keys out of secrets: HKDF with SHA-256 (RFC 5869), by @noble/hashes. Every use has a label of its own, so that a key
// for one purpose says nothing of a key for another.
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { textToBytes } from '../foundation/bytes.ts'

export const rootLength = 32
export const keyLength = 32
export const pairTagLength = 16

/** `length` bytes out of a secret of full entropy (HKDF-Extract with `salt`, then HKDF-Expand with `label`). */
export const deriveBytes = (secretBytes: Uint8Array, label: string, length: number, salt?: Uint8Array): Uint8Array =>
  hkdf(sha256, secretBytes, salt, textToBytes(`pairbook ${label} 1`), length)

/** 32 bytes: what the slots of one epoch are sealed with. */
export const contentKeyOf = (rootBytes: Uint8Array): Uint8Array => deriveBytes(rootBytes, 'content key', keyLength)

/** 16 bytes that stand outside of the seal: they tell the slots of one pair and epoch from others, and no more. */
export const pairTagOf = (rootBytes: Uint8Array): Uint8Array => deriveBytes(rootBytes, 'pair tag', pairTagLength)
