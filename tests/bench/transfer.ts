// A message shown on one screen and filmed by one camera, in made-up time: the codes are real, the camera is a clock with a
// shutter. A picture taken while the code changes is lost, and of the others as many as are asked for.
import { createCollection } from '../../src/sync/transports/qr/collect.ts'
import { digitsToBytes } from '../../src/sync/transports/qr/digits.ts'
import type { Pace } from '../../src/sync/transports/qr/show.ts'
import { readPixels } from '../../src/sync/transports/qr/read-pixels.ts'
import { filmCodes, type Picture, type Scene, seededNumbers } from '../optics/film.ts'
import { shownCodes } from '../sync/transports/qr/a-message.ts'

export interface Asked {
  readonly length: number
  readonly pace: Pace
  /** Pictures a second that the phone looks at. */
  readonly camera: number
  /** Share of pictures lost beside those taken in a change. */
  readonly loss: number
  readonly seed: number
}

/** Seconds in which a picture is taken, from its first row to its last with the time the shutter is open. */
const shutter = 0.04

type Rows = readonly (readonly boolean[])[]

export const pictureOf = (rows: Rows, scale: number): Picture => {
  const side = rows.length * scale
  const grey = Uint8Array.from({ length: side * side }, (_, at) => (rows[Math.floor(at / side / scale)]?.[Math.floor((at % side) / scale)] === true ? 0 : 255))
  return { width: side, height: side, grey }
}

const pixelsOf = ({ width, height, grey }: Picture) => {
  const data = new Uint8ClampedArray(grey.length * 4).fill(255)
  for (const [at, shade] of grey.entries()) data.fill(shade, at * 4, at * 4 + 3)
  return { width, height, data }
}

const messageOf = (length: number, next: () => number): Uint8Array => Uint8Array.from({ length }, () => Math.floor(next() * 256))

/** Reads the drawn squares once as a picture, to know that they are read; then counts with their digits alone. */
export const transfer = ({ length, pace, camera, loss, seed }: Asked) => {
  const next = seededNumbers(seed)
  const message = messageOf(length, next)
  const codes = shownCodes(message, pace, Math.floor(next() * 1e7))
  const drawn: string[] = []
  const digitsAt = (index: number): string => {
    while (drawn.length <= index) drawn.push(codes.nextDigits())
    return drawn[index] ?? ''
  }
  const collection = createCollection()
  /** When each code begins, and the one after it. */
  const begins = [0]
  const codeAt = (moment: number): number => {
    while ((begins.at(-1) ?? 0) <= moment) begins.push((begins.at(-1) ?? 0) + codes.holdMs(begins.length) / 1000)
    return begins.findLastIndex((begin) => begin <= moment)
  }
  const phase = next() * 0.2
  const read = new Set<number>()
  let decodeMs = 0
  for (let picture = 0; picture < 100_000; picture += 1) {
    const from = phase + picture / camera
    const index = codeAt(from)
    if (codeAt(from + shutter) !== index || next() < loss) continue
    read.add(index)
    const began = performance.now()
    const gathered = collection.add(digitsAt(index))
    decodeMs += performance.now() - began
    if (!gathered.ok || gathered.value.message === undefined) continue
    if (!Buffer.from(gathered.value.message).equals(Buffer.from(message))) throw new Error('the message came out wrong')
    const bytes = [...read].reduce((sum, each) => sum + (digitsToBytes(digitsAt(each))?.length ?? 0), 0)
    return { seconds: from + shutter - phase, fewest: codes.fewest, codes: read.size, extra: read.size - codes.fewest, bytes, decodeMs, side: codes.side }
  }
  throw new Error('the message never came')
}

export const scenes = {
  'level, bright, 720 lines': { width: 720, height: 720, tilt: 0.04, turn: 0.04, size: 0.85, blur: 0.5, noise: 4, light: [20, 230] },
  'at an angle, soft, 720': { width: 720, height: 720, tilt: 0.12, turn: 0.15, size: 0.75, blur: 1.2, noise: 8, light: [40, 180] },
  'steep, dim, blurred, 720': { width: 720, height: 720, tilt: 0.2, turn: 0.2, size: 0.75, blur: 1.6, noise: 12, light: [40, 120] },
  'far away, 720': { width: 720, height: 720, tilt: 0.08, turn: 0.1, size: 0.5, blur: 0.7, noise: 8, light: [30, 200] },
  'cheap camera, 480': { width: 640, height: 480, tilt: 0.08, turn: 0.08, size: 0.9, blur: 0.7, noise: 8, light: [30, 190] },
} as const satisfies Readonly<Record<string, Partial<Scene>>>

/** How many of some filmed codes are read, and how long a look takes. */
export const readScene = (scene: keyof typeof scenes, pace: Pace, count: number) => {
  const codes = shownCodes(messageOf(30 * 1024, seededNumbers(7)), pace, 0)
  const shown = Array.from({ length: count }, () => pictureOf(codes.next(), 6))
  const pictures = filmCodes(shown, 10, { ...scenes[scene], rate: 10, dropped: 0, readOut: 0, seed: 3 }, count / 10)
  let read = 0
  let lookMs = 0
  for (const picture of pictures) {
    const pixels = pixelsOf(picture)
    const began = performance.now()
    if (readPixels(pixels) !== undefined) read += 1
    lookMs += performance.now() - began
  }
  return { read, pictures: pictures.length, lookMs: lookMs / pictures.length }
}
