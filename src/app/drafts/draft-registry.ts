// Every open form registers here, so that all drafts can be written at once: when the page hides, before an update.

type Flush = () => Promise<void>
const open = new Set<Flush>()

/** Returns the way to take it off the list again. */
export const registerDraft = (flush: Flush): (() => void) => {
  open.add(flush)
  return () => {
    open.delete(flush)
  }
}

/** Writes every open draft; settles when all are on disk (or have failed and say so on screen). */
export const flushDrafts = async (): Promise<void> => {
  await Promise.all([...open].map((flush) => flush()))
}

/** Called once by main.tsx. */
export const flushDraftsOnHide = (): void => {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushDrafts()
  })
  addEventListener('pagehide', () => void flushDrafts())
}
