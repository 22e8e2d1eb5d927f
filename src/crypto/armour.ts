// Bytes as lines of text that survive a messenger: base64 (RFC 4648, section 4) in lines of 64 characters between two markers,
// as in RFC 7468, with the first four bytes of SHA-256 before the bytes, so that a damaged copy is known for one.
import { concatBytes, isSameBytes } from '../foundation/bytes.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { base64urlToBytes, bytesToBase64url } from './encodings.ts'
import { sha256OfBytes } from './hash.ts'

/** In capitals, the same in every language: it is part of the format. */
export type ArmourLabel = 'PAIRBOOK MESSAGE' | 'PAIRBOOK INVITATION'

const checkLength = 4
const lineLength = 64

const begin = (label: ArmourLabel): string => `-----BEGIN ${label}-----`
const end = (label: ArmourLabel): string => `-----END ${label}-----`

/** Ends with a line feed. Words before the first marker are for people and are skipped by whoever reads it. */
export const armourBytes = (label: ArmourLabel, bytes: Uint8Array): string => {
  const text = bytesToBase64url(concatBytes(sha256OfBytes(bytes).slice(0, checkLength), bytes)).replaceAll('-', '+').replaceAll('_', '/')
  const padded = text.padEnd(Math.ceil(text.length / 4) * 4, '=')
  return [begin(label), ...(padded.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? []), end(label), ''].join('\n')
}

export type ArmourRefusal =
  /** No such block in the text. */
  | { readonly type: 'NotFound' }
  /** A block that is cut short or altered. */
  | { readonly type: 'Damaged' }

const bytesOfBlock = (block: string): Uint8Array | undefined => {
  // Messengers quote with ">", wrap, and add spaces.
  const text = block.replaceAll(/[^A-Za-z0-9+/]/g, '').replaceAll('+', '-').replaceAll('/', '_')
  const bytes = base64urlToBytes(text)
  if (bytes === undefined || bytes.length < checkLength) return undefined
  const content = bytes.slice(checkLength)
  return isSameBytes(sha256OfBytes(content).slice(0, checkLength), bytes.slice(0, checkLength)) ? content : undefined
}

/** Every whole block of this label, in order, whatever stands around them; damaged ones are counted. */
export const readArmour = (label: ArmourLabel, text: string): Result<{ readonly blocks: readonly Uint8Array[]; readonly damaged: number }, ArmourRefusal> => {
  const [, ...parts] = text.split(begin(label))
  if (parts.length === 0) return err({ type: 'NotFound' })
  const blocks = parts.flatMap((part) => {
    const to = part.indexOf(end(label))
    return to === -1 ? [] : (bytesOfBlock(part.slice(0, to)) ?? [])
  })
  return blocks.length === 0 ? err({ type: 'Damaged' }) : ok({ blocks, damaged: parts.length - blocks.length })
}
