// Every open form registers here, so that all drafts can be written at once: when the page hides, before an update.
import { type LastWord, writeLastWords } from '../../mine/drafts/last-words.ts'

interface OpenForm {
  /** Writes what is typed. True when the words are on disk. */
  readonly flush: () => Promise<boolean>
  /** What is typed and not known to be on disk, also while it is being written. */
  readonly unstored: () => readonly LastWord[]
}
const open = new Set<OpenForm>()
let lastWordsOf: string | undefined
let saidLastWords = false

/** Returns the way to take it off the list again. */
export const registerDraft = (form: OpenForm): (() => void) => {
  open.add(form)
  return () => {
    open.delete(form)
  }
}

const sayLastWords = (): void => {
  if (lastWordsOf === undefined) return
  const words = [...open].flatMap((form) => form.unstored())
  if (words.length === 0 && !saidLastWords) return
  writeLastWords(lastWordsOf, words)
  saidLastWords = words.length > 0
}

/** A form calls this once its words are on disk or no longer wanted: a copy of them in the small storage goes. */
export const wordsStored = (): void => {
  if (saidLastWords) sayLastWords()
}

/** Writes every open draft. True when all are on disk; one that failed says so on screen. */
export const flushDrafts = async (): Promise<boolean> => {
  const kept = await Promise.all([...open].map(({ flush }) => flush()))
  wordsStored()
  return kept.every(Boolean)
}

/** Called once by main.tsx. A page that goes away may not live to see its writing end, so it leaves its last words too. */
export const flushDraftsOnHide = (tab: string): void => {
  lastWordsOf = tab
  const hide = () => {
    sayLastWords()
    void flushDrafts()
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hide()
  })
  addEventListener('pagehide', hide)
}
