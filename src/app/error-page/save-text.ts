// Getting a text off the device when nothing else can be relied on: the share sheet, a download, the clipboard.
// An app installed on iOS saves nothing through a download link, so no way is the only one.

const fileOf = (text: string, name: string): File => new File([text], name, { type: 'text/plain' })

export const canShareText = (text: string, name: string): boolean =>
  'canShare' in navigator && navigator.canShare({ files: [fileOf(text, name)] })

/** Call straight from a tap; the browser refuses otherwise. False when it was refused or closed. */
export const shareText = async (text: string, name: string): Promise<boolean> =>
  navigator.share({ files: [fileOf(text, name)] }).then(
    () => true,
    () => false,
  )

export const downloadText = (text: string, name: string): void => {
  const address = URL.createObjectURL(fileOf(text, name))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

export const copyText = async (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
