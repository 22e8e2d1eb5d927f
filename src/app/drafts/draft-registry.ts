// Every open form registers here, so that all drafts can be written at once: when the page hides, before an update.

/** True when the words are on disk. */
type Flush = () => Promise<boolean>
const open = new Set<Flush>()

/** Returns the way to take it off the list again. */
export const registerDraft = (flush: Flush): (() => void) => {
  open.add(flush)
  return () => {
    open.delete(flush)
  }
}

/** Writes every open draft. True when all are on disk; one that failed says so on screen. */
export const flushDrafts = async (): Promise<boolean> => {
  const kept = await Promise.all([...open].map((flush) => flush()))
  return kept.every(Boolean)
}

/** Called once by main.tsx. */
export const flushDraftsOnHide = (): void => {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushDrafts()
  })
  addEventListener('pagehide', () => void flushDrafts())
}
