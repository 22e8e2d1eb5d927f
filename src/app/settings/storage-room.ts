// What the browser says about this phone's storage. Browsers may refuse to say, or not know how; then so do we.

export interface StorageRoom {
  /** `stays`: the browser promised not to clear it; `mayGo`: it may when room runs out. */
  readonly promise: 'stays' | 'mayGo' | 'unknown'
  readonly usedBytes: number | undefined
}

export const readStorageRoom = async (): Promise<StorageRoom> => {
  try {
    const [stays, { usage }] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()])
    return { promise: stays ? 'stays' : 'mayGo', usedBytes: usage }
  } catch {
    return { promise: 'unknown', usedBytes: undefined }
  }
}

/** Asks for the promise, in answer to a tap. */
export const askToStay = async (): Promise<boolean> => {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}
