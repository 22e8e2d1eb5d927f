// A small mark outside IndexedDB that says how much was kept here. A browser that lost its database opens an empty
// one without a word; the mark is how Pairbook knows not to say "welcome" to somebody whose book is missing.
import { liveQuery } from 'dexie'
import * as v from 'valibot'
import type { PairId, SeasonId } from '../../foundation/id.ts'
import type { MineDatabase } from '../store.ts'

const storageKey = 'pairbook-mark'

const BookMark = v.object({ pairs: v.pipe(v.number(), v.integer(), v.minValue(0)), entries: v.pipe(v.number(), v.integer(), v.minValue(0)) })
/** How many pairs and private entries this device held when it last kept or deleted one. */
export type BookMark = v.InferOutput<typeof BookMark>

export type MarkVerdict = 'whole' | 'lost' | 'fewer-entries'

/** The mark, or undefined when there is none, or it cannot be read. */
export const readBookMark = (): BookMark | undefined => {
  try {
    const parsed = v.safeParse(BookMark, JSON.parse(localStorage.getItem(storageKey) ?? 'null'))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

const writeBookMark = (mark: BookMark): void => {
  try {
    localStorage.setItem(storageKey, JSON.stringify(mark))
  } catch {
    // Without localStorage the mark cannot warn; nothing else depends on it.
  }
}

/** Only the person may say that the old book is gone for good. */
export const forgetBookMark = (): void => {
  try {
    localStorage.removeItem(storageKey)
  } catch {
    // See writeBookMark.
  }
}

/**
 * Compares the mark with what is there. One entry of difference is forgiven: the app may have been closed between a
 * delete and its mark.
 */
export const compareBookMark = (mark: BookMark | undefined, here: BookMark): MarkVerdict => {
  if (mark === undefined) return 'whole'
  if (here.pairs < mark.pairs) return 'lost'
  return here.entries < mark.entries - 1 ? 'fewer-entries' : 'whole'
}

/** What is there now; undefined in a database that was never opened by Pairbook (made anew after a loss). */
export const countBook = async (database: MineDatabase): Promise<BookMark | undefined> =>
  database.transaction('r', [database.settings, database.pairs, database.entries], async () => {
    const [stamp, pairs, entries] = await Promise.all([
      database.settings.get('schema'),
      database.pairs.count(),
      database.entries.count(),
    ])
    return stamp === undefined ? undefined : { pairs, entries }
  })

/** Keeps the mark right after every keep and delete, in this tab or another. Returns the way to stop. */
export const watchBookMark = (database: MineDatabase, onMark: (mark: BookMark) => void): (() => void) => {
  const watch = liveQuery(async () => countBook(database)).subscribe({
    next: (here) => {
      // A database without its stamp was made anew under a running app: the mark must go on remembering.
      if (here === undefined) return
      writeBookMark(here)
      onMark(here)
    },
    error: () => undefined,
  })
  return () => watch.unsubscribe()
}

// One mark for each shared book: how many changes it held when they were last known to be on disk.
const sharedKey = (pairId: PairId, seasonId: SeasonId): string => `${storageKey}-${pairId}-${seasonId}`

/** What this device remembers of a shared book; 0 when nothing, or it cannot be read. */
export const readSharedMark = (pairId: PairId, seasonId: SeasonId): number => {
  try {
    const reach = Number(localStorage.getItem(sharedKey(pairId, seasonId)) ?? 0)
    return Number.isSafeInteger(reach) && reach > 0 ? reach : 0
  } catch {
    return 0
  }
}

export const writeSharedMark = (pairId: PairId, seasonId: SeasonId, reach: number): void => {
  try {
    localStorage.setItem(sharedKey(pairId, seasonId), String(reach))
  } catch {
    // See writeBookMark.
  }
}

/** Forgets what is remembered of a pair's books, because they are deleted on purpose. */
export const forgetSharedMarks = (pairId: PairId): void => {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(`${storageKey}-${pairId}-`)) localStorage.removeItem(key)
  } catch {
    // See writeBookMark.
  }
}
