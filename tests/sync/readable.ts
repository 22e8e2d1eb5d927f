// What somebody on the way could read of what is carried: the bytes as they are, and unpacked wherever something packed begins.
// A search through base64 would find nothing whatever stood in it.
import { constants, inflateRawSync } from 'node:zlib'
import { textToSlots } from '../../src/sync/transports/file.ts'

/** Header, nonce and frame are shorter. */
const furthest = 160

const unpackedAt = (bytes: Uint8Array, at: number): string => {
  try {
    return inflateRawSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 22 }).toString('latin1')
  } catch {
    return ''
  }
}

export const readableIn = (bytes: Uint8Array): string =>
  [Buffer.from(bytes).toString('latin1'), ...Array.from({ length: Math.min(furthest, bytes.length) }, (_, at) => unpackedAt(bytes, at))].join('\n')

/** Of a file or a pasted text: the words around the blocks, and what is in the blocks. */
export const readableInText = (text: string): string => {
  const read = textToSlots(text)
  if (!read.ok || read.value.pieces.length === 0) throw new Error('no block in this text')
  // Four letters in a row stand in base64 by chance now and then.
  const around = text.replaceAll(/-----BEGIN [^]*?-----END /g, '')
  return [around, ...read.value.pieces.map(readableIn)].join('\n')
}
