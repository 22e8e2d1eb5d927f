// Finds the code in a picture, away from the page so that nothing stutters while it looks. One picture at a time.
import { readPixels } from './read-pixels.ts'

export interface Asked {
  readonly picture: ImageBitmap
  /** Points along a side that are enough; more are made fewer. */
  readonly side: number
}

let canvas: OffscreenCanvas | undefined

const read = ({ picture, side: enough }: Asked): string | undefined => {
  const side = Math.min(enough, picture.width)
  if (canvas?.width !== side) canvas = new OffscreenCanvas(side, side)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(picture, 0, 0, side, side)
  picture.close()
  return context === null ? undefined : readPixels(context.getImageData(0, 0, side, side))
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage(read(data))
})
