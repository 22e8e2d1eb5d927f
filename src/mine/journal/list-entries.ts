// Reading private entries: the newest of a pair by the index, so that a long journal opens as fast as a short one,
// and all of them in pieces for the search.
import { Dexie } from 'dexie'
import * as v from 'valibot'
import type { EntryId, MeetingId, PairId } from '../../foundation/id.ts'
import type { MineStore } from '../store.ts'
import { PrivateEntry, PrivateNote, PrivateReflection } from './entry.ts'

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

/** Keys of the pair's entries, newest first, asked for in one go: backwards the index would hand them out one by one. */
const newestIds = async ({ database }: MineStore, pairId: PairId): Promise<readonly EntryId[]> =>
  (await database.entries.where(pageIndex).between([pairId, Dexie.minKey, Dexie.minKey], [pairId, Dexie.maxKey, Dexie.maxKey], true, true).primaryKeys()).toReversed()

/**
 * The reflection of the latest day; within a day the last written. Reads no further than the piece it stands in, each piece in
 * a transaction of its own: somebody who only ever jots notes has them all looked through, and keeping one must not wait for it.
 */
export const lastReflection = async (mine: MineStore, pairId: PairId): Promise<PrivateReflection | undefined> => {
  const ids = await newestIds(mine, pairId)
  for (let start = 0, size = 20; start < ids.length; start += size, size = 100) {
    const rows: readonly unknown[] = await mine.database.entries.bulkGet(ids.slice(start, start + size))
    for (const row of rows) {
      const parsed = v.safeParse(PrivateReflection, row)
      if (parsed.success) return parsed.output
    }
  }
  return undefined
}

/** What was written while getting ready for a meeting; the oldest, should two tabs have begun one each. */
export const preparationFor = async ({ database }: MineStore, pairId: PairId, meetingId: MeetingId): Promise<PrivateNote | undefined> => {
  const rows: unknown[] = await database.entries.where('meetingId').equals(meetingId).toArray()
  const notes = rows.flatMap((row) => {
    const parsed = v.safeParse(PrivateNote, row)
    return parsed.success && parsed.output.about === 'preparation' && parsed.output.pairId === pairId ? [parsed.output] : []
  })
  return notes.sort((a, b) => a.createdAt - b.createdAt)[0]
}

/** Rows so damaged that no list would ever reach them: the index does not hold them. Reads keys only. */
export const countUnlisted = async ({ database }: MineStore): Promise<number> =>
  (await database.entries.count()) - (await database.entries.orderBy(pageIndex).count())

/** Every entry of the pair, newest first, in pieces; the caller may pause between two pieces. */
export async function* readEntriesInPieces(mine: MineStore, pairId: PairId, size = 500): AsyncGenerator<readonly PrivateEntry[]> {
  const ids = await newestIds(mine, pairId)
  for (let start = 0; start < ids.length; start += size) {
    const rows: unknown[] = await mine.database.entries.bulkGet(ids.slice(start, start + size))
    // A row deleted meanwhile is a hole.
    yield readRows(rows.filter((row) => row !== undefined)).entries
  }
}
