// What the showing phone draws: how dense a code is, how many symbols it carries, and one code after another without end.
import encodeQR from 'qr'
import { err, ok, type Result } from '../../../foundation/result.ts'
import { checksumOf } from './checksum.ts'
import { bytesInDigits, digitCount } from './digits.ts'
import { blockCount, type Cut, numberOfSymbols, openFountain } from './fountain.ts'
import { frameOverhead, longestMessage, smallestBlock, symbolAfter, writeFrame } from './frame.ts'

/**
 * How the codes move. Nine a second suits a camera of ten or of thirty pictures a second: at a faster pace a slow camera
 * catches more and more codes while they change. It is also as fast as is kind: each square turns about 2.2 times a second,
 * and squares never all together, which stays below the three flashes a second of WCAG 2.3.1. `calm` is for those who
 * asked for less motion: at most three changes a second. `large` is for dim light, an old camera or a small screen.
 * Of all sizes version 20 brought most through blur, tilt and noise at 480 to 720 points; denser codes are lost first, and
 * version 11 came through all.
 */
export const paces = {
  usual: { qrVersion: 20, perSecond: 9 },
  large: { qrVersion: 11, perSecond: 8 },
  calm: { qrVersion: 20, perSecond: 3 },
} as const
export type Pace = keyof typeof paces

/**
 * Codes stay longer and shorter in turn. Were all alike, a camera of the same pace that once meets a change would meet every
 * change, and read nothing at all.
 */
const unevenness = 0.15

/** A message that fits one code stands nearly still: the next code says the same with other symbols, for the rare one not read. */
const aloneMs = 1000

/** Digits that fit a code of each version at level L (ISO/IEC 18004, table 7); a lost code is the fountain's matter. */
export const digitsByVersion = [41, 77, 127, 187, 255, 322, 370, 461, 552, 652, 772, 883, 1022, 1101, 1250, 1408, 1548, 1725, 1903, 2061] as const

export interface MovingCodes {
  /** The next code: rows of squares, true for dark, with the quiet margin of four. */
  readonly next: () => readonly (readonly boolean[])[]
  /** What the next code says, not drawn. */
  readonly nextDigits: () => string
  /** Squares along one side, margin included; the same for every code of the message. */
  readonly side: number
  /** The fewest codes that carry the message. */
  readonly fewest: number
  /** How long the code before the `count`th stays. */
  readonly holdMs: (count: number) => number
}

const bytesIn = (pace: Pace): number => bytesInDigits(digitsByVersion[paces[pace].qrVersion - 1] ?? 0) - frameOverhead

/** Blocks beyond which putting a message together would take long; a message of many codes has three a code all the same. */
const usualBlocks = 320

/**
 * Blocks as small as keeps their number low, so that the last code brings little too much; and as fill the codes: three,
 * six, nine … of them one of the usual pace, a third as many one of the large.
 */
export const cutOf = (message: Uint8Array): Cut => {
  const codes = Math.ceil(message.length / bytesIn('usual'))
  const perCode = 3 * Math.max(1, Math.floor(usualBlocks / codes / 3))
  const blockSize = Math.max(smallestBlock, Math.ceil(message.length / (codes * perCode)))
  return { length: message.length, checksum: checksumOf(message), blockSize }
}

export type ShowFailure =
  /** More than codes carry in a time anybody would hold two phones up for; a file takes it. */
  { readonly type: 'TooLong' }

/** `from` is where in the stream to begin, any whole number: a random one makes a second showing as good as the first. */
export const showMessage = (message: Uint8Array, pace: Pace, from: number): Result<MovingCodes, ShowFailure> => {
  if (message.length === 0) throw new RangeError('There is nothing to show.')
  if (message.length > longestMessage) return err({ type: 'TooLong' })
  const cut = cutOf(message)
  const blocks = blockCount(cut)
  // Spread evenly over the fewest codes, each no denser than that takes.
  const fewest = Math.ceil(blocks / Math.floor(bytesIn(pace) / cut.blockSize))
  const perCode = Math.ceil(blocks / fewest)
  const version = 1 + digitsByVersion.findIndex((digits) => digits >= digitCount(frameOverhead + perCode * cut.blockSize))
  const symbolOf = openFountain(message, cut)
  let firstSymbol = from % numberOfSymbols
  let shown = 0
  const nextDigits = () => {
    const symbols = Array.from({ length: perCode }, (_, index) => symbolOf(symbolAfter(firstSymbol, index)))
    const digits = writeFrame({ cut, firstSymbol, symbols })
    firstSymbol = symbolAfter(firstSymbol, perCode)
    return digits
  }
  return ok({
    next: () => {
      // Choosing the best of the eight masks costs most of the time of drawing; taking turns is as good on random digits.
      const mask = shown % 8
      shown += 1
      return encodeQR(nextDigits(), 'raw', { ecc: 'low', encoding: 'numeric', version, mask, border: 4 })
    },
    nextDigits,
    side: version * 4 + 17 + 8,
    fewest,
    holdMs: (count) => (fewest === 1 ? aloneMs : (1000 / paces[pace].perSecond) * (count % 2 === 0 ? 1 - unevenness : 1 + unevenness)),
  })
}
