// Ed25519 (RFC 8032), by @noble/curves. Keys and signatures are raw bytes.
import { ed25519 } from '@noble/curves/ed25519.js'

export const secretKeyLength = 32
const publicKeyLength = 32
const signatureLength = 64

/** The 32-byte public key of a 32-byte secret key (any 32 random bytes are one). Throws on another length. */
export const publicKeyOf = (secretKeyBytes: Uint8Array): Uint8Array => ed25519.getPublicKey(secretKeyBytes)

/** The 64-byte signature. Deterministic: the same key and message give the same bytes. Throws on a wrong key length. */
export const signBytes = (message: Uint8Array, secretKeyBytes: Uint8Array): Uint8Array =>
  ed25519.sign(message, secretKeyBytes)

/**
 * True when the signature is the key's over exactly these bytes. Strict as RFC 8032 asks (`zip215: false`: no
 * non-canonical points). Never throws: bytes that are no key or no signature are simply not valid.
 */
export const isSignedBy = (signatureBytes: Uint8Array, message: Uint8Array, publicKeyBytes: Uint8Array): boolean => {
  if (signatureBytes.length !== signatureLength || publicKeyBytes.length !== publicKeyLength) return false
  try {
    return ed25519.verify(signatureBytes, message, publicKeyBytes, { zip215: false })
  } catch {
    return false
  }
}
