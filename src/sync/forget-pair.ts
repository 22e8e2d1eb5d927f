// Deleting a pair from this phone: with its rows and books goes what sync knows of it. A file of its own, so that it loads
// without anything else of sync.
import { Dexie } from 'dexie'
import { createBookkeeping, syncDatabaseName } from './dexie-bookkeeping.ts'

/** Lets go of keys, devices and progress of a pair. True when nothing of it is there any more; false to be tried again. Cannot be undone. */
export const forgetPair = async (pairId: string, name: string = syncDatabaseName): Promise<boolean> => {
  try {
    // Where no partner's phone ever was there is no database, and none is made for this.
    if (!(await Dexie.exists(name))) return true
    const bookkeeping = createBookkeeping(name)
    const gone = await bookkeeping.forget(pairId)
    bookkeeping.close()
    return gone.ok
  } catch {
    // Storage that fails in the midst of opening makes Dexie throw errors of any kind.
    return false
  }
}
