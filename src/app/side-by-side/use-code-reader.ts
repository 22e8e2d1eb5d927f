// Reads codes into a collection for as long as it is on screen, and tells the screen how it stands. The camera is let go while
// the page is hidden; what was read stays in the collection.
import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react'
import { type CameraFailure, type CodeListener, type Collection, readCodes } from '../../sync/side-by-side.ts'

export type Sight =
  | 'opening'
  /** The camera is on and nothing was read yet. */
  | 'aiming'
  /** Nothing was in sight for a while. */
  | 'nothing'
  | 'reading'
  /** It read, and now sees no code. */
  | 'lost'
  | 'otherKind'
  | 'newer'
  | 'done'

export interface Standing {
  readonly sight: Sight
  readonly trouble?: CameraFailure['type'] | undefined
  readonly pieces: number
  readonly needed: number
  readonly hasOther: boolean
  readonly light?: ((on: boolean) => Promise<void>) | undefined
}

const patienceMs = 4_000

const watchVisibility = (change: () => void) => {
  document.addEventListener('visibilitychange', change)
  return () => { document.removeEventListener('visibilitychange', change) }
}

const opening: Standing = { sight: 'opening', pieces: 0, needed: 0, hasOther: false }

export const useCodeReader = (
  video: RefObject<HTMLVideoElement | null>,
  collection: Collection,
  facing: 'environment' | 'user',
  attempt: number,
  onMessage: (message: Uint8Array) => void,
): Standing => {
  const [standing, setStanding] = useState(opening)
  const visible = useSyncExternalStore(watchVisibility, () => document.visibilityState === 'visible')

  useEffect(() => {
    const element = video.current
    if (element === null || !visible) return undefined
    const stop = new AbortController()
    let delivered: Uint8Array | undefined
    let waiting: ReturnType<typeof setTimeout> | undefined
    const becomes = (change: Partial<Standing>) => { setStanding((before) => ({ ...before, ...change })) }
    /** Nothing for a while is said once, in the words that fit. */
    const listenFor = () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        setStanding((before) => ({ ...before, sight: before.sight === 'done' ? 'done' : before.pieces > 0 ? 'lost' : 'nothing' }))
      }, patienceMs)
    }
    const listener: CodeListener = {
      onOpen: ({ hasOther, light }) => {
        becomes({ sight: 'aiming', hasOther, light, trouble: undefined })
        listenFor()
      },
      onGathered: ({ pieces, needed, message }) => {
        listenFor()
        becomes({ sight: message === undefined ? 'reading' : 'done', pieces, needed })
        if (message === undefined || message === delivered) return
        delivered = message
        onMessage(message)
      },
      onRefused: ({ type }) => {
        if (type === 'Damaged') return
        listenFor()
        becomes({ sight: type === 'Newer' ? 'newer' : 'otherKind' })
      },
      onTrouble: ({ type }) => { becomes({ trouble: type, light: undefined }) },
    }
    void readCodes(element, facing, collection, listener, stop.signal)
    return () => {
      clearTimeout(waiting)
      stop.abort()
      becomes({ sight: 'opening', trouble: undefined, light: undefined })
    }
  }, [attempt, collection, facing, onMessage, video, visible])

  return standing
}
