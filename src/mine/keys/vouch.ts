// Vouching: a signature of this device over exact words, and checking anybody's. Words → canonical JSON (RFC 8785) →
// SHA-256 → Ed25519 (RFC 8032). What it proves: these words, unchanged, passed the key. What it does not: whose key
// it is; that is known once the pair's devices know one another.
import { canonicalJson, type JsonValue } from '../../crypto/canonical.ts'
import { base64urlToBytes, bytesToBase64url, bytesToHex } from '../../crypto/encodings.ts'
import { sha256OfText } from '../../crypto/hash.ts'
import { isSignedBy, signBytes } from '../../crypto/sign.ts'
import type { KeyRow } from '../store.ts'

export interface Vouched {
  /** The canonical JSON that was signed. */
  readonly words: string
  /** SHA-256 of `words` as UTF-8, 64 lower-case hex digits. */
  readonly wordsHash: string
  /** 43 characters of base64url. */
  readonly publicKey: string
  /** 86 characters of base64url: Ed25519 over the 32 bytes of the hash. */
  readonly signature: string
}

/** Throws only when the value has no canonical form (see canonicalJson). */
export const vouchFor = (value: JsonValue, key: KeyRow): Vouched => {
  const words = canonicalJson(value)
  const hashBytes = sha256OfText(words)
  return {
    words,
    wordsHash: bytesToHex(hashBytes),
    publicKey: bytesToBase64url(key.publicKeyBytes),
    signature: bytesToBase64url(signBytes(hashBytes, key.secretKeyBytes)),
  }
}

/** True when words, hash, key and signature belong together. Never throws, whatever it is given. */
export const isVouchedFor = ({ words, wordsHash, publicKey, signature }: Vouched): boolean => {
  if (!words.isWellFormed()) return false
  const hashBytes = sha256OfText(words)
  const publicKeyBytes = base64urlToBytes(publicKey)
  const signatureBytes = base64urlToBytes(signature)
  if (publicKeyBytes === undefined || signatureBytes === undefined) return false
  return bytesToHex(hashBytes) === wordsHash && isSignedBy(signatureBytes, hashBytes, publicKeyBytes)
}

/** True when the signature is the key's over the canonical JSON of the value. Never throws. */
export const isSignatureOver = (value: JsonValue, { publicKey, signature }: Pick<Vouched, 'publicKey' | 'signature'>): boolean => {
  let words
  try {
    words = canonicalJson(value)
  } catch {
    return false
  }
  return isVouchedFor({ words, wordsHash: bytesToHex(sha256OfText(words)), publicKey, signature })
}

/** The public key as it stands in a signature: 43 characters of base64url. */
export const publicKeyText = ({ publicKeyBytes }: KeyRow): string => bytesToBase64url(publicKeyBytes)

/** What two people compare aloud: the first 80 bits of the key's SHA-256, in five groups of four hex digits. */
export const keyFingerprint = (publicKey: string): string =>
  bytesToHex(sha256OfText(publicKey))
    .slice(0, 20)
    .replaceAll(/(.{4})(?=.)/g, '$1 ')
