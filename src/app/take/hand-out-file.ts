// Getting a file off the device: the share sheet where the browser has one for it, else a download. An app installed
// on iOS saves nothing through a download link, and its share sheet refuses some types: then the same words go as .txt.

export interface FileToHand {
  readonly name: string
  readonly type: string
  readonly text: string
}

export type HandedOut = 'shared' | 'downloaded' | 'closed' | 'failed'

const fileOf = ({ name, type, text }: FileToHand): File => new File([text], name, { type })

/** The first of the candidates this browser's share sheet takes. */
const shareable = (candidates: readonly FileToHand[]): File | undefined => {
  if (!('canShare' in navigator)) return undefined
  return candidates.map(fileOf).find((file) => navigator.canShare({ files: [file] }))
}

/** A finger on a phone expects the share sheet; a desktop expects a download. */
const prefersSharing = (): boolean => matchMedia('(pointer: coarse)').matches

const download = (file: File): void => {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The name of the file the share sheet would get here; undefined where it is a download. */
export const nameShared = (candidates: readonly FileToHand[]): string | undefined => (prefersSharing() ? shareable(candidates)?.name : undefined)

/** Call straight from a tap. `candidates` hold the same words in the order of preference. */
export const handOutFile = async (candidates: readonly [FileToHand, ...FileToHand[]]): Promise<HandedOut> => {
  const toShare = prefersSharing() ? shareable(candidates) : undefined
  if (toShare !== undefined) {
    try {
      await navigator.share({ files: [toShare] })
      return 'shared'
    } catch (error) {
      // Closed by the person: say so and do nothing behind their back.
      if (error instanceof DOMException && error.name === 'AbortError') return 'closed'
    }
  }
  try {
    download(fileOf(candidates[0]))
    return 'downloaded'
  } catch {
    return 'failed'
  }
}
