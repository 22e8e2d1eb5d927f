// Whether what IndexedDB calls stored can be relied on. After a write that failed halfway (a full disk), Chromium goes on
// writing behind the torn end of its log, says that all is well, and at the next start throws the whole storage of the
// site away (measured: docs/storage.md, "A full disk"). So a failed write puts the disk in doubt, and while it is in
// doubt nothing is called kept until the browser has been made to begin a new log (renew-storage.ts).

/** How often the disk was put in doubt, and up to which time the doubt was answered. Written here and in renew-storage.ts. */
export const doubts = { raised: 0, answered: 0 }

/**
 * Asked after a write that succeeded, before it is called kept: true when it will be there after a restart. Settles at
 * once unless a write failed before; then it takes up to 20 MB of room and a second, and is false without the room.
 */
export const canTrustDisk = async (): Promise<boolean> => {
  if (doubts.answered === doubts.raised) return true
  try {
    return await (await import('./renew-storage.ts')).answerDoubts()
  } catch {
    // The code could not be had: the doubt stays.
    return false
  }
}

/** A write failed, and not because the browser refused it beforehand. */
export const doubtDisk = (): void => {
  doubts.raised += 1
  void import('./renew-storage.ts').then(async ({ takeUpDoubts }) => takeUpDoubts()).catch(() => undefined)
}

/** Whether an error of IndexedDB may have left a torn log: a refusal for want of quota comes before anything is written. */
export const leavesDoubt = (name: string, message = ''): boolean => name !== 'QuotaExceededError' || /disk/i.test(message)
