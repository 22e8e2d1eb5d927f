// What was typed in the last moments before a page went away, when the database may not be quick enough: a small copy in
// localStorage, the only storage that answers at once. Written when the page hides with words that are not on disk yet,
// removed as soon as they are, and brought into Mine at the next start (drain-last-words.ts). Nobody else reads it.
import type { Instant } from '../../foundation/day.ts'
import type { PairId } from '../../foundation/id.ts'
import type { PrivateEntry } from '../journal/entry.ts'
import type { DraftBase, DraftValues } from './draft.ts'

export interface LastDraft {
  readonly type: 'draft'
  readonly form: string
  readonly tab: string
  readonly pairId?: PairId | undefined
  readonly values: DraftValues
  readonly base?: DraftBase | undefined
}

export interface LastEntry {
  readonly type: 'entry'
  readonly entry: PrivateEntry
  /** See `putEntry`. */
  readonly since?: Instant | undefined
  /** When the words were typed that were just being written; they may have arrived. */
  readonly underWay?: Instant | undefined
  /** The address it was begun at, when it was not on disk before. */
  readonly begunAt?: string | undefined
}

export type LastWord = LastDraft | LastEntry

const prefix = 'pairbook-last-words-'

/** All that is waiting, by the tab it was written in. Not checked: this may be anything. */
export const readLastWords = (): readonly { readonly tab: string; readonly text: string }[] => {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => ({ tab: key.slice(prefix.length), text: localStorage.getItem(key) ?? '' }))
  } catch {
    return []
  }
}

/** Replaces what this tab left; no words at all remove it. */
export const writeLastWords = (tab: string, words: readonly LastWord[]): void => {
  try {
    if (words.length === 0) localStorage.removeItem(prefix + tab)
    else localStorage.setItem(prefix + tab, JSON.stringify(words))
  } catch {
    // Without localStorage only the database's own speed protects the last quarter of a second.
  }
}

/** What was left of a pair that is deleted. */
export const dropLastWordsOf = (pairId: PairId): void => {
  for (const { tab, text } of readLastWords()) {
    if (!text.includes(pairId)) continue
    try {
      const words: unknown = JSON.parse(text)
      writeLastWords(tab, Array.isArray(words) ? words.filter((word: unknown) => !JSON.stringify(word).includes(pairId)) as LastWord[] : [])
    } catch {
      writeLastWords(tab, [])
    }
  }
}
