// The fingerprint a receipt holds in place of content. Here because only this folder of Mine may ask crypto/.
import { canonicalJson, type JsonValue } from '../../crypto/canonical.ts'
import { bytesToHex } from '../../crypto/encodings.ts'
import { sha256OfText } from '../../crypto/hash.ts'

/** SHA-256 of the canonical JSON (RFC 8785) of a record, lower-case hex. */
export const contentHashOf = (record: JsonValue): string =>
  bytesToHex(sha256OfText(canonicalJson(record)))

/** The canonical JSON (RFC 8785) itself: what a record file holds. Throws on a lone surrogate. */
export const canonicalTextOf = (record: JsonValue): string => canonicalJson(record)

/** SHA-256 of a text as UTF-8, lower-case hex. */
export const textHashOf = (text: string): string => bytesToHex(sha256OfText(text))
