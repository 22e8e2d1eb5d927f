// The digits of the code in a picture.
import { decodeQR } from 'qr/decode.js'

/** Four bytes a point. */
interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/**
 * Digits at random hold squares that look like corner marks, and at an angle the reader takes those first: with its own
 * usual effort (1, one sixtieth of a second) it reads a code turned away by 10 degrees, with this one by 30.
 */
const effort = 32
const longestSearchMs = 100

/** Undefined when there is no code in it, or none that can be read: the usual case while somebody is still aiming. */
export const readPixels = (pixels: Pixels): string | undefined => {
  try {
    return decodeQR(pixels, { effort, timeLimit: longestSearchMs })
  } catch {
    return undefined
  }
}
