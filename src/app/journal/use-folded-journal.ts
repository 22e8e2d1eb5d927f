// The whole journal made ready for searching, once, when the search opens: in pieces, newest first, so that the screen
// answers meanwhile and a search finds what is read so far.
import { startTransition, useEffect, useState } from 'react'
import { readEntriesInPieces } from '../../mine/journal/list-entries.ts'
import type { PrivateEntry } from '../../mine/journal/entry.ts'
import { newestFirst, readSharedEntries } from '../../ours/reflections/shared-entries-view.ts'
import { useFailedReading } from '../error-page/use-failed-reading.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { type FoldedEntry, foldEntry } from './search.ts'

interface FoldedJournal {
  /** Newest first: as far as they have been read, none is missing. */
  readonly entries: readonly FoldedEntry[]
  /** True once every entry is in. */
  readonly whole: boolean
}

/** Gives the screen its turn between two pieces. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })

/** Few enough that reading one piece never holds up a keystroke. */
const pieceSize = 200

const nothing: FoldedJournal = { entries: [], whole: false }

export const useFoldedJournal = (): FoldedJournal => {
  const { mine } = usePairbook()
  const pair = usePair()
  const shared = useShared(readSharedEntries).entries
  const fail = useFailedReading()
  const [journal, setJournal] = useState(nothing)

  useEffect(() => {
    let here = true
    const show = (entries: readonly FoldedEntry[], whole: boolean) => {
      startTransition(() => setJournal({ entries: [...entries], whole }))
    }
    const fold = async () => {
      const sharedIds = new Set(shared.map(({ id }) => id))
      const entries: FoldedEntry[] = []
      let sharedIn = 0
      /** Shared entries stand in order too: those that come before the given one, or all that are left. */
      const bringShared = (before?: PrivateEntry) => {
        for (; sharedIn < shared.length; sharedIn += 1) {
          const entry = shared[sharedIn]
          if (entry === undefined || (before !== undefined && newestFirst(entry, before) > 0)) return
          entries.push(foldEntry({ ring: 'ours', entry }, entry.author === pair.role ? 'me' : 'partner'))
        }
      }
      let showAt = pieceSize
      for await (const piece of readEntriesInPieces(mine, pair.id, pieceSize)) {
        if (!here) return
        for (const entry of piece) {
          bringShared(entry)
          if (!sharedIds.has(entry.id)) entries.push(foldEntry({ ring: 'mine', entry }, 'me'))
        }
        // Not after every piece: each time, what was asked is searched anew.
        if (entries.length >= showAt) {
          show(entries, false)
          showAt = entries.length * 2
        }
        await turn()
      }
      bringShared()
      if (here) show(entries, true)
    }
    fold().catch(fail)
    return () => {
      here = false
    }
  }, [fail, mine, pair.id, pair.role, shared])

  return journal
}
