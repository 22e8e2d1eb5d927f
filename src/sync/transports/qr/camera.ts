// The phone's camera, asked for only when somebody wants to read codes, and let go as soon as they stop.
import { err, ok, type Result } from '../../../foundation/result.ts'

export type CameraFailure =
  /** Somebody said no, just now or once before; or the device's owner did. */
  | { readonly type: 'Refused' }
  | { readonly type: 'NoCamera' }
  /** Another app or tab holds it, or it does not answer. */
  | { readonly type: 'InUse' }
  /** The browser gives no camera to pages, or none to a page that came unprotected. */
  | { readonly type: 'NotOffered' }

export type Facing = 'environment' | 'user'

export interface Camera {
  readonly stream: MediaStream
  /** Whether there is another one to turn to. */
  readonly hasOther: boolean
  /** Turns the light beside the lens on or off; undefined where there is none. */
  readonly light: ((on: boolean) => Promise<void>) | undefined
  /** Calls back once, when the camera is taken away: unplugged, or by the phone. */
  readonly whenLost: (callback: () => void) => void
  readonly close: () => void
}

/** Known to phones' browsers and not to TypeScript. */
interface LensAbilities extends MediaTrackCapabilities {
  readonly torch?: boolean
  readonly focusMode?: readonly string[]
}

const failureOf = (cause: unknown): CameraFailure => {
  switch (cause instanceof DOMException ? cause.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return { type: 'Refused' }
    case 'NotFoundError':
    case 'OverconstrainedError':
      return { type: 'NoCamera' }
    case 'NotReadableError':
    case 'AbortError':
      return { type: 'InUse' }
    default:
      return { type: 'NotOffered' }
  }
}

/** Settings of the lens that a browser may not know; without them it reads as well as it can. */
const adjust = async (track: MediaStreamTrack, settings: object): Promise<void> => {
  await track.applyConstraints({ advanced: [settings as MediaTrackConstraintSet] }).catch(() => undefined)
}

export const openCamera = async (facing: Facing): Promise<Result<Camera, CameraFailure>> => {
  // Absent in a page that came over plain http, whatever TypeScript says.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (devices === undefined) return err({ type: 'NotOffered' })
  try {
    const stream = await devices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: facing }, width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } },
    })
    const [track] = stream.getVideoTracks()
    if (track === undefined) return err({ type: 'NoCamera' })
    const abilities = (track as { getCapabilities?: () => LensAbilities }).getCapabilities?.()
    if (abilities?.focusMode?.includes('continuous') === true) await adjust(track, { focusMode: 'continuous' })
    const cameras = (await devices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput')
    return ok({
      stream,
      hasOther: cameras.length > 1,
      light: abilities?.torch === true ? (on) => adjust(track, { torch: on }) : undefined,
      whenLost: (callback) => { track.addEventListener('ended', callback, { once: true }) },
      close: () => { track.stop() },
    })
  } catch (cause) {
    return err(failureOf(cause))
  }
}
