// A look at what sync knows of a pair, for screens that only say how things stand. A file of its own, so that it loads without
// anything else of sync. Where no partner's phone ever was there is no database, and none is made for this.
import { Dexie } from 'dexie'
import { err, ok, type Result } from '../foundation/result.ts'
import type { DiskFailure } from './book.ts'
import { createBookkeeping, syncDatabaseName } from './dexie-bookkeeping.ts'
import type { Ledger } from './ledger.ts'

/** Undefined for a pair whose book is on this phone alone. */
export const peekLedger = async (pairId: string, name: string = syncDatabaseName): Promise<Result<Ledger | undefined, DiskFailure>> => {
  try {
    if (!(await Dexie.exists(name))) return ok(undefined)
    const bookkeeping = createBookkeeping(name)
    const read = await bookkeeping.read(pairId)
    bookkeeping.close()
    return read
  } catch {
    // Storage that fails in the midst of opening makes Dexie throw errors of any kind.
    return err({ type: 'StorageFailed', name: 'unknown' })
  }
}
