// One moving code's content, and what is refused. All numbers big-endian:
//
//   0  2  magic, "Pb"
//   2  1  version of this format, 1
//   3  3  length of the message in bytes
//   6  4  CRC-32 of the message: also its name, since a code says nothing else of what it carries
//  10  2  bytes of a block
//  12  3  number of the first symbol
//  15  …  symbols, one or more, numbered on from the first
//  -4  4  CRC-32 of everything before it
//
// The frame is written as decimal digits (digits.ts) into a QR code in numeric mode.
import { err, ok, type Result } from '../../../foundation/result.ts'
import { checksumOf } from './checksum.ts'
import { bytesToDigits, digitsToBytes } from './digits.ts'
import { blockCount, type Cut, numberOfSymbols } from './fountain.ts'

const magic = [0x50, 0x62] as const
const version = 1
const headLength = 15
const checksumLength = 4
/** Bytes of a frame beside its symbols. */
export const frameOverhead = headLength + checksumLength

/** Every code holds at least one block of these; and they keep memory and time small whatever a code claims. */
export const smallestBlock = 24
export const largestBlock = 288
export const mostBlocks = 720
/** The longest message that can be shown, 192 KiB. */
export const longestMessage = 192 * 1024

export interface Frame {
  readonly cut: Cut
  readonly firstSymbol: number
  readonly symbols: readonly Uint8Array[]
}

export type FrameFailure =
  /** A code, but not one of these. */
  | { readonly type: 'NotOurs' }
  /** Of a later Pairbook, which shows its codes in another way. */
  | { readonly type: 'Newer' }
  /** One of these, read badly or made up. */
  | { readonly type: 'Damaged' }

export const writeFrame = ({ cut, firstSymbol, symbols }: Frame): string => {
  const bytes = new Uint8Array(frameOverhead + symbols.length * cut.blockSize)
  const view = new DataView(bytes.buffer)
  bytes.set([...magic, version, cut.length >>> 16])
  view.setUint16(4, cut.length & 0xffff)
  view.setUint32(6, cut.checksum)
  view.setUint16(10, cut.blockSize)
  view.setUint16(12, firstSymbol >>> 8)
  view.setUint8(14, firstSymbol & 0xff)
  for (const [index, symbol] of symbols.entries()) bytes.set(symbol, headLength + index * cut.blockSize)
  view.setUint32(bytes.length - checksumLength, checksumOf(bytes.subarray(0, -checksumLength)))
  return bytesToDigits(bytes)
}

export const readFrame = (text: string): Result<Frame, FrameFailure> => {
  const bytes = digitsToBytes(text)
  if (bytes === undefined || bytes.length < frameOverhead || bytes[0] !== magic[0] || bytes[1] !== magic[1]) return err({ type: 'NotOurs' })
  const view = new DataView(bytes.buffer)
  // The checksum stands where it stands in every version to come, so a code read badly is never taken for a newer one.
  if (view.getUint32(bytes.length - checksumLength) !== checksumOf(bytes.subarray(0, -checksumLength))) return err({ type: 'Damaged' })
  if ((bytes[2] ?? 0) > version) return err({ type: 'Newer' })
  const cut: Cut = { length: view.getUint32(2) & 0xffffff, checksum: view.getUint32(6), blockSize: view.getUint16(10) }
  const firstSymbol = view.getUint32(11) & 0xffffff
  const symbolBytes = bytes.length - frameOverhead
  const sound =
    bytes[2] === version && cut.length > 0 && cut.blockSize >= smallestBlock && cut.blockSize <= largestBlock && blockCount(cut) <= mostBlocks &&
    symbolBytes > 0 && symbolBytes % cut.blockSize === 0
  if (!sound) return err({ type: 'Damaged' })
  const symbols = Array.from({ length: symbolBytes / cut.blockSize }, (_, index) =>
    bytes.slice(headLength + index * cut.blockSize, headLength + (index + 1) * cut.blockSize),
  )
  return ok({ cut, firstSymbol, symbols })
}

/** The number of the symbol `further` places on. */
export const symbolAfter = (symbol: number, further: number): number => (symbol + further) % numberOfSymbols
