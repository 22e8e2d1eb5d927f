// Sealing: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03 over RFC 8439), by @noble/ciphers. A sealed message is
// `header ‖ 24 bytes nonce ‖ ciphertext ‖ 16 bytes tag`; the header is read by anybody and altered by nobody. Nonces are
// 192 random bits: two of 2^80 seals under one key meet with a chance below 2^-32.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import type { Brand } from '../foundation/brand.ts'
import { concatBytes } from '../foundation/bytes.ts'
import type { Randomness } from '../foundation/id.ts'

/** Bytes that nobody without the key can read. Made only in this folder; all that sync/ lets out. */
export type Sealed = Brand<Uint8Array, 'Sealed'>

const nonceLength = 24
const tagLength = 16
/** What sealing adds to header and content. */
export const sealLength = nonceLength + tagLength

/** Throws on a key that is not 32 bytes. */
export const sealBytes = (header: Uint8Array, plain: Uint8Array, keyBytes: Uint8Array, randomness: Randomness): Sealed => {
  const nonce = randomness(nonceLength)
  // The only place where sealed bytes are minted, hence the one cast.
  return concatBytes(header, nonce, xchacha20poly1305(keyBytes, nonce, header).encrypt(plain)) as Sealed
}

/** What is inside, or undefined when the key is another, or one bit of header, nonce or content was altered. Never throws. */
export const openSealed = (sealed: Uint8Array, headerLength: number, keyBytes: Uint8Array): Uint8Array | undefined => {
  if (sealed.length < headerLength + sealLength) return undefined
  const header = sealed.slice(0, headerLength)
  const nonce = sealed.slice(headerLength, headerLength + nonceLength)
  try {
    return xchacha20poly1305(keyBytes, nonce, header).decrypt(sealed.slice(headerLength + nonceLength))
  } catch {
    return undefined
  }
}
