// Finds the code in a picture, away from the page so that nothing stutters while it looks. One picture at a time.
import { readPixels } from './read-pixels.ts'

export interface Asked {
  readonly picture: ImageBitmap
  /** Points along the longer side that are enough; more are made fewer. */
  readonly longestSide: number
}

let canvas: OffscreenCanvas | undefined

const read = ({ picture, longestSide }: Asked): string | undefined => {
  const shrink = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * shrink))
  const height = Math.max(1, Math.round(picture.height * shrink))
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(picture, 0, 0, width, height)
  picture.close()
  return context === null ? undefined : readPixels(context.getImageData(0, 0, width, height))
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage(read(data))
})
