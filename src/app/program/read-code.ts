// Reading a QR code out of a picture somebody took: on this device, with no camera stream and no network.

/** Pixels on the longer side; larger pictures are made smaller first. */
const largest = 1600

/** The words of the code; undefined when the picture holds none that can be read. */
export const readCode = async (picture: Blob): Promise<string | undefined> => {
  const [{ default: decodeQR }, bitmap] = await Promise.all([import('qr/decode.js'), createImageBitmap(picture)])
  const scale = Math.min(1, largest / Math.max(bitmap.width, bitmap.height))
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)))
  const context = canvas.getContext('2d')
  if (context === null) return undefined
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height)
  try {
    return decodeQR({ width, height, data })
  } catch {
    return undefined
  }
}
