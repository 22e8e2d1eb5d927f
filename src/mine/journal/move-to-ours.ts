// The Mine side of sharing an entry: once the book holds it, the receipt is kept and the private copy goes, in one
// transaction. Only the crossing share-with-partner calls this.
import { createId, type EntryId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import type { Receipt } from '../receipts/receipt.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import type { PrivateEntry } from './entry.ts'

/** Keeps the receipt (one per entry, however often this is tried) and removes the private copy. */
export const finishMove = (
  mine: MineStore,
  entry: PrivateEntry,
  receipt: Pick<Receipt, 'contentHash' | 'at'>,
): Promise<Result<null, StoreFailure>> => {
  const { database, randomness } = mine
  const { id, pairId } = entry
  return attempt(() =>
    database.transaction('rw', database.entries, database.receipts, async () => {
      const written = await database.receipts.filter(({ subject, act }) => subject === id && act === 'shared-with-partner').count()
      if (written === 0) {
        await database.receipts.put({ ...receipt, id: createId('receipt', randomness), pairId, act: 'shared-with-partner', subject: id })
      }
      await database.entries.delete(id)
      return null
    }),
  )
}

/** Gives a private entry a new id, so that its words stay private and its own beside a shared entry of the old id. */
export const setApart = (mine: MineStore, entry: PrivateEntry): Promise<Result<EntryId, StoreFailure>> => {
  const { database, randomness } = mine
  return attempt(() =>
    database.transaction('rw', database.entries, async () => {
      const id = createId('entry', randomness)
      await database.entries.put({ ...entry, id })
      await database.entries.delete(entry.id)
      return id
    }),
  )
}

const pieceSize = 100

/**
 * Private entries that carry one of these ids, asked for in pieces and each piece in one go: an index walked from id to id kept
 * whoever wrote waiting for a second on a slow phone.
 */
export const entriesAmong = async (mine: MineStore, ids: readonly EntryId[]): Promise<readonly unknown[]> => {
  const found: unknown[] = []
  for (let start = 0; start < ids.length; start += pieceSize) {
    const rows: readonly unknown[] = await mine.database.entries.bulkGet(ids.slice(start, start + pieceSize))
    found.push(...rows.filter((row) => row !== undefined))
  }
  return found
}
