// The whole journal made ready for searching, once, when the search opens: in pieces, so the screen answers meanwhile.
import { useEffect, useState } from 'react'
import { readEntriesInPieces } from '../../mine/journal/list-entries.ts'
import { newestFirst, readSharedEntries } from '../../ours/reflections/shared-entries-view.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { type FoldedEntry, foldEntry } from './search.ts'

interface FoldedJournal {
  readonly entries: readonly FoldedEntry[]
  /** True once every entry is in. */
  readonly whole: boolean
}

/** Gives the screen its turn between two pieces. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })

const nothing: FoldedJournal = { entries: [], whole: false }

export const useFoldedJournal = (): FoldedJournal => {
  const { mine } = usePairbook()
  const pair = usePair()
  const shared = useShared(readSharedEntries).entries
  const [journal, setJournal] = useState(nothing)

  useEffect(() => {
    let here = true
    const fold = async () => {
      const sharedIds = new Set(shared.map(({ id }) => id))
      const entries: FoldedEntry[] = shared.map((entry) =>
        foldEntry({ ring: 'ours', entry }, entry.author === pair.role ? 'me' : 'partner'),
      )
      for await (const piece of readEntriesInPieces(mine, pair.id)) {
        if (!here) return
        for (const entry of piece) if (!sharedIds.has(entry.id)) entries.push(foldEntry({ ring: 'mine', entry }, 'me'))
        await turn()
      }
      entries.sort((a, b) => newestFirst(a.row.entry, b.row.entry))
      if (here) setJournal({ entries, whole: true })
    }
    void fold()
    return () => {
      here = false
    }
  }, [mine, pair.id, pair.role, shared])

  return journal
}
