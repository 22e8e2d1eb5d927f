// Reading private entries: the newest of a pair by the index, so that a long journal opens as fast as a short one,
// and all of them in pieces for the search.
import { Dexie } from 'dexie'
import * as v from 'valibot'
import type { EntryId, PairId } from '../../foundation/id.ts'
import type { MineStore } from '../store.ts'
import { PrivateEntry } from './entry.ts'

export interface EntryPage {
  /** Newest day first; within a day the last written first. */
  readonly entries: readonly PrivateEntry[]
  /** True when older ones follow. */
  readonly more: boolean
  /** Rows of this page that could not be understood. They stay as they are. */
  readonly unreadable: number
}

const pageIndex = '[pairId+day+createdAt]'

const ofPair = ({ database }: MineStore, pairId: PairId) =>
  database.entries
    .where(pageIndex)
    .between([pairId, Dexie.minKey, Dexie.minKey], [pairId, Dexie.maxKey, Dexie.maxKey], true, true)
    .reverse()

const readRows = (rows: readonly unknown[]): { readonly entries: readonly PrivateEntry[]; readonly unreadable: number } => {
  const entries = rows.flatMap((row) => {
    const parsed = v.safeParse(PrivateEntry, row)
    return parsed.success ? [parsed.output] : []
  })
  return { entries, unreadable: rows.length - entries.length }
}

/** The newest `limit` entries of the pair. Reads no more than one row beyond them. */
export const listEntries = async (mine: MineStore, pairId: PairId, limit: number): Promise<EntryPage> => {
  const rows: unknown[] = await ofPair(mine, pairId)
    .limit(limit + 1)
    .toArray()
  return { ...readRows(rows.slice(0, limit)), more: rows.length > limit }
}

/** Rows so damaged that no list would ever reach them: the index does not hold them. Reads keys only. */
export const countUnlisted = async ({ database }: MineStore): Promise<number> =>
  (await database.entries.count()) - (await database.entries.orderBy(pageIndex).count())

/** Every entry of the pair, newest first, in pieces; the caller may pause between two pieces. */
export async function* readEntriesInPieces(mine: MineStore, pairId: PairId, size = 500): AsyncGenerator<readonly PrivateEntry[]> {
  const ids: readonly EntryId[] = await ofPair(mine, pairId).primaryKeys()
  for (let start = 0; start < ids.length; start += size) {
    const rows: unknown[] = await mine.database.entries.bulkGet(ids.slice(start, start + size))
    // A row deleted meanwhile is a hole.
    yield readRows(rows.filter((row) => row !== undefined)).entries
  }
}
