// Finds the code in a picture, away from the page so that nothing stutters while it looks. One picture at a time.
import { decodeQR } from 'qr/decode.js'

/** Larger pictures are made smaller: four points a square are enough, and every point costs time. */
const longestSide = 800

let canvas: OffscreenCanvas | undefined

const pixelsOf = (picture: ImageBitmap): ImageData | undefined => {
  const shrink = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const [width, height] = [Math.round(picture.width * shrink), Math.round(picture.height * shrink)]
  if (canvas?.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(picture, 0, 0, width, height)
  picture.close()
  return context?.getImageData(0, 0, width, height)
}

const read = (picture: ImageBitmap): string => {
  try {
    const pixels = pixelsOf(picture)
    return pixels === undefined ? '' : decodeQR(pixels)
  } catch {
    // No code in it, or none that can be read: the usual case while somebody is still aiming.
    return ''
  }
}

addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) => {
  postMessage(read(data))
})
