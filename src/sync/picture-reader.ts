// Reads the code in a picture, in a worker of its own. One picture at a time: ask again when the answer is here.
import { OurWorker as Worker } from '../foundation/our-worker.ts'
import type { Asked } from './transports/qr/read-worker.ts'

export interface PictureReader {
  /** The text of the code, if there is one that can be read. The picture is used up. Rejects when the worker does not start. */
  readonly read: (picture: ImageBitmap, longestSide: number) => Promise<string | undefined>
  readonly close: () => void
}

export const openPictureReader = (): PictureReader => {
  const worker = new Worker(new URL('./transports/qr/read-worker.ts', import.meta.url), { type: 'module' })
  return {
    read: (picture, longestSide) =>
      new Promise((resolve, reject) => {
        const answered = new AbortController()
        const once = { signal: answered.signal }
        worker.addEventListener('message', ({ data }: MessageEvent<string | undefined>) => {
          answered.abort()
          resolve(data)
        }, once)
        worker.addEventListener('error', () => {
          answered.abort()
          reject(new Error('The worker that reads codes did not start.'))
        }, once)
        worker.postMessage({ picture, longestSide } satisfies Asked, [picture])
      }),
    close: () => { worker.terminate() },
  }
}
