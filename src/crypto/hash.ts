// SHA-256 (FIPS 180-4), by @noble/hashes.
import { sha256 } from '@noble/hashes/sha2.js'
import { textToBytes } from '../foundation/bytes.ts'

export const hashLength = 32

/** The 32-byte digest. */
export const sha256OfBytes = (bytes: Uint8Array): Uint8Array => sha256(bytes)

/** The 32-byte digest of a text's UTF-8 bytes. The text must be well-formed; a lone surrogate would become U+FFFD. */
export const sha256OfText = (text: string): Uint8Array => sha256(textToBytes(text))
