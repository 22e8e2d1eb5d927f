// Reading a QR code out of a picture somebody took: on this device, with no camera stream and no network.
import { openPictureReader } from '../../sync/picture-reader.ts'

/** Pixels on the longer side; larger pictures are made smaller first. */
const longestSide = 1600

/** The words of the code; undefined when the picture holds none that can be read. */
export const readCode = async (picture: Blob): Promise<string | undefined> => {
  const bitmap = await createImageBitmap(picture)
  const reader = openPictureReader()
  try {
    return await reader.read(bitmap, longestSide)
  } finally {
    reader.close()
  }
}
