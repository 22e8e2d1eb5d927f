// Canonical JSON: one text for one value, so that a signature covers the words and not the order they were stored in.
import canonicalize from 'canonicalize'

/** What JSON can say. `undefined` members are left out, as JSON.stringify does. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined }

/**
 * The JSON Canonicalization Scheme of RFC 8785: members sorted by UTF-16 code units, numbers as ECMAScript writes
 * them, no white space. Throws on what I-JSON cannot hold: NaN, infinities, and lone surrogates (RFC 8785, 3.2.2.2).
 */
export const canonicalJson = (value: JsonValue): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('nothing to write')
  // JSON.stringify writes a lone surrogate as an escape; nothing else in its output looks like this.
  if (/(?<!\\)(?:\\\\)*\\ud[89a-f][0-9a-f]{2}/.test(text)) throw new Error('a lone surrogate has no canonical form')
  return text
}
