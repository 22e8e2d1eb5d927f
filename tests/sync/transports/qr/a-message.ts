// Made-up messages and codes for the tests of moving codes: any length, the same for the same seed.
import { bytesToDigits } from '../../../../src/sync/transports/qr/digits.ts'
import { checksumOf } from '../../../../src/sync/transports/qr/checksum.ts'
import { openFountain } from '../../../../src/sync/transports/qr/fountain.ts'
import { symbolAfter, writeFrame } from '../../../../src/sync/transports/qr/frame.ts'
import { cutOf, type MovingCodes, type Pace, showMessage } from '../../../../src/sync/transports/qr/show.ts'
import { seededNumbers } from '../../../optics/film.ts'

export const aMessage = (length: number, seed = length): Uint8Array => {
  const next = seededNumbers(seed)
  return Uint8Array.from({ length }, () => Math.floor(next() * 256))
}

/** The digits of the codes of a message from a place in the stream on, `perCode` symbols each. */
export const digitsOf = (message: Uint8Array, count: number, { from = 0, perCode = 1 } = {}): string[] => {
  const cut = cutOf(message)
  const symbolOf = openFountain(message, cut)
  return Array.from({ length: count }, (_, code) => {
    const firstSymbol = symbolAfter(from, code * perCode)
    return writeFrame({ cut, firstSymbol, symbols: Array.from({ length: perCode }, (_, index) => symbolOf(symbolAfter(firstSymbol, index))) })
  })
}

/** A frame as somebody might make it up: any bytes, with a right checksum at the end. */
export const withChecksum = (bytes: readonly number[]): string => {
  const all = new Uint8Array(bytes.length + 4)
  all.set(bytes)
  new DataView(all.buffer).setUint32(bytes.length, checksumOf(Uint8Array.from(bytes)))
  return bytesToDigits(all)
}

export const shownCodes = (message: Uint8Array, pace: Pace, from: number): MovingCodes => {
  const shown = showMessage(message, pace, from)
  if (!shown.ok) throw new Error(shown.error.type)
  return shown.value
}
