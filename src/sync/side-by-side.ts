// Side by side: a message goes from one phone's screen to another's camera as moving codes, with no network at all. This is
// all that screens may know of it. It carries any bytes and reads none of them.
import type { Randomness } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import { type Camera, type CameraFailure, type Facing, openCamera } from './transports/qr/camera.ts'
import { type Collection, createCollection, type Gathered } from './transports/qr/collect.ts'
import { type Eye, openEyes } from './transports/qr/eyes.ts'
import type { FrameFailure } from './transports/qr/frame.ts'
import { type MovingCodes, type Pace, type ShowFailure, showMessage } from './transports/qr/show.ts'

export type { CameraFailure, Collection, FrameFailure, Gathered, MovingCodes, Pace }

/**
 * Codes of a message, without end. They begin at a random place, so that a phone that has half of the message already
 * hardly sees anything twice.
 */
export const showCodes = (message: Uint8Array, pace: Pace, randomness: Randomness): Result<MovingCodes, ShowFailure> => {
  const [high = 0, middle = 0, low = 0] = randomness(3)
  return showMessage(message, pace, (high << 16) | (middle << 8) | low)
}

/** What is read goes in here. Kept by whoever wants to go on later; it holds at most a few messages. */
export const openCollection = (): Collection => createCollection()

export interface CodeListener {
  /** The camera is on; what it sees is in the video element. */
  readonly onOpen: (camera: Pick<Camera, 'hasOther' | 'light'>) => void
  readonly onGathered: (gathered: Gathered) => void
  /** A code was in sight and brought nothing: of another kind, of a later Pairbook, or read badly. */
  readonly onRefused: (failure: FrameFailure) => void
  /** The camera cannot be had, or was taken away. Nothing more will be read. */
  readonly onTrouble: (failure: CameraFailure) => void
}

/** Between looks where the browser does not say when the camera has a new picture. */
const lookAgainAfterMs = 40

const nextPicture = (video: HTMLVideoElement, lost: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    lost.addEventListener('abort', resolve, { once: true })
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(resolve)
    else setTimeout(resolve, lookAgainAfterMs)
  })

/**
 * Reads codes until the signal stops it. One picture is looked at while the next ones pass, so a slow phone skips, and never
 * lags behind.
 */
export const readCodes = async (video: HTMLVideoElement, facing: Facing, collection: Collection, listener: CodeListener, signal: AbortSignal): Promise<void> => {
  const opened = await openCamera(facing)
  if (!opened.ok) {
    if (!signal.aborted) listener.onTrouble(opened.error)
    return
  }
  const camera = opened.value
  const lost = new AbortController()
  camera.whenLost(() => { lost.abort() })
  const goesOn = () => !signal.aborted && !lost.signal.aborted
  let eyes: Eye | undefined
  const letGo = () => {
    camera.close()
    eyes?.close()
    video.srcObject = null
  }
  try {
    eyes = await openEyes()
    if (goesOn()) {
      video.srcObject = camera.stream
      // Stopping in the middle of a look must not wait for the look.
      signal.addEventListener('abort', letGo, { once: true })
      await video.play()
      listener.onOpen(camera)
    }
    while (goesOn()) {
      await nextPicture(video, lost.signal)
      const text = goesOn() ? await eyes.look(video) : undefined
      if (text === undefined || !goesOn()) continue
      const gathered = collection.add(text)
      if (gathered.ok) listener.onGathered(gathered.value)
      else listener.onRefused(gathered.error)
    }
  } catch {
    lost.abort()
  }
  letGo()
  if (!signal.aborted) listener.onTrouble({ type: 'InUse' })
}
