// Handing a secret to one device: X25519 (RFC 7748) with a key made for this one wrapping, HKDF-SHA-256, then
// XChaCha20-Poly1305. Only the holder of the recipient's secret key can unwrap.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { concatBytes } from '../foundation/bytes.ts'
import type { Randomness } from '../foundation/id.ts'
import { deriveBytes, keyLength } from './derive.ts'

export const exchangeKeyLength = 32
const nonceLength = 24
const tagLength = 16

/** What wrapping adds to a secret. */
const wrappingLength = exchangeKeyLength + nonceLength + tagLength

/** The 32-byte public X25519 key of a 32-byte secret key (any 32 random bytes are one). Throws on another length. */
export const exchangeKeyOf = (secretKeyBytes: Uint8Array): Uint8Array => x25519.getPublicKey(secretKeyBytes)

/**
 * The 32 bytes two key pairs have in common, or undefined when the other key is of small order (RFC 7748, section 6.1:
 * the result would be all zeros) or is no key at all.
 */
export const sharedSecretOf = (secretKeyBytes: Uint8Array, publicKeyBytes: Uint8Array): Uint8Array | undefined => {
  if (publicKeyBytes.length !== exchangeKeyLength) return undefined
  try {
    const shared = x25519.getSharedSecret(secretKeyBytes, publicKeyBytes)
    return shared.every((byte) => byte === 0) ? undefined : shared
  } catch {
    return undefined
  }
}

const wrappingKey = (shared: Uint8Array, passing: Uint8Array, recipient: Uint8Array): Uint8Array =>
  deriveBytes(shared, 'wrapping key', keyLength, concatBytes(passing, recipient))

/** `32 bytes passing public key ‖ 24 bytes nonce ‖ the sealed secret`. `context` is bound in and must be given again. */
export const wrapSecret = (secret: Uint8Array, recipientKeyBytes: Uint8Array, context: Uint8Array, randomness: Randomness): Uint8Array => {
  const passingSecret = randomness(exchangeKeyLength)
  const passing = exchangeKeyOf(passingSecret)
  const shared = sharedSecretOf(passingSecret, recipientKeyBytes)
  if (shared === undefined) throw new Error('not a key to wrap for')
  const nonce = randomness(nonceLength)
  const key = wrappingKey(shared, passing, recipientKeyBytes)
  return concatBytes(passing, nonce, xchacha20poly1305(key, nonce, context).encrypt(secret))
}

/** Undefined when it was not wrapped for this key and context, or was altered. Never throws. */
export const unwrapSecret = (wrapped: Uint8Array, secretKeyBytes: Uint8Array, context: Uint8Array): Uint8Array | undefined => {
  if (wrapped.length < wrappingLength) return undefined
  const passing = wrapped.slice(0, exchangeKeyLength)
  const shared = sharedSecretOf(secretKeyBytes, passing)
  if (shared === undefined) return undefined
  const nonce = wrapped.slice(exchangeKeyLength, exchangeKeyLength + nonceLength)
  try {
    const key = wrappingKey(shared, passing, exchangeKeyOf(secretKeyBytes))
    return xchacha20poly1305(key, nonce, context).decrypt(wrapped.slice(exchangeKeyLength + nonceLength))
  } catch {
    return undefined
  }
}
