// Two ways to find a code in what the camera sees: the browser's own, where there is one, and ours in a worker. The browser's
// costs nothing to carry and is quick where the phone has a chip for it; but in some it finds nothing, or stops answering.
// So neither is trusted for long without having read something.
import { openPictureReader } from '../../picture-reader.ts'

export interface Eye {
  /** The text of the code in sight; undefined when there is none. Rejects when this eye cannot see at all. */
  readonly look: (video: HTMLVideoElement) => Promise<string | undefined>
  readonly close: () => void
}

/** The browser's, as WICG's Shape Detection API has it; TypeScript's DOM library does not know it. */
interface CodeDetector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>
}
declare global {
  var BarcodeDetector: { new (options: { formats: string[] }): CodeDetector; getSupportedFormats: () => Promise<readonly string[]> } | undefined
}

const browsersEye = async (): Promise<Eye | undefined> => {
  const Detector = globalThis.BarcodeDetector
  if (Detector === undefined) return undefined
  try {
    if (!(await Detector.getSupportedFormats()).includes('qr_code')) return undefined
    const detector = new Detector({ formats: ['qr_code'] })
    return { look: async (video) => (await detector.detect(video))[0]?.rawValue, close: () => undefined }
  } catch {
    return undefined
  }
}

/** Points along a side of what is looked at. The larger sees denser codes, the smaller sees sooner; what reads is kept. */
const sides = [720, 1080] as const

const openWorkersEye = (): Eye => {
  const reader = openPictureReader()
  let side = 0
  return {
    look: async (video) => {
      // What is in the middle, as the square on the screen shows it.
      const square = Math.min(video.videoWidth, video.videoHeight)
      const picture = await createImageBitmap(video, (video.videoWidth - square) / 2, (video.videoHeight - square) / 2, square, square)
      const text = await reader.read(picture, sides[side % sides.length] ?? square)
      if (text === undefined) side += 1
      return text
    },
    close: reader.close,
  }
}

/** Looks without having seen anything, after which the other eye has a turn. */
const patience = 40

/** One eye of the two, whichever sees. */
export const openEyes = async (): Promise<Eye> => {
  const openings = [await browsersEye(), undefined]
  let turn = openings[0] === undefined ? 1 : 0
  let workersEye: Eye | undefined
  let misses = 0
  const eye = (): Eye => openings[turn] ?? (workersEye ??= openWorkersEye())
  const other = () => {
    misses = 0
    if (openings[0] !== undefined) turn = 1 - turn
  }
  return {
    look: async (video) => {
      try {
        const text = await eye().look(video)
        misses = text === undefined ? misses + 1 : 0
        if (misses >= patience) other()
        return text
      } catch (cause) {
        // Only the browser's may fail for good and leave another.
        if (turn === 1) throw cause
        openings[0] = undefined
        turn = 1
        return undefined
      }
    },
    close: () => { workersEye?.close() },
  }
}
