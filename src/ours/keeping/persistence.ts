// y-indexeddb's IndexeddbPersistence over a connection that the keeper opened and watches.
import { fetchUpdates, IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/**
 * [Note: a persistence without its constructor] y-indexeddb 9.0.12 keeps the rows, the stores and `fetchUpdates`. Its
 * constructor is not run, because everything the keeper has to close begins there: it opens the database without a
 * bound and without anybody hearing of a failure, appends the whole state at every open, applies rows nobody has
 * checked, and listens to the document in a way that throws into the edit. A database written here opens with a plain
 * IndexeddbPersistence and the other way round; tests/browser/ours/plain-y-indexeddb.test.ts shows both.
 */
export interface Persistence {
  /** The origin of every transaction that came from disk. */
  readonly origin: unknown
  readonly attach: (db: IDBDatabase | undefined) => void
  /** Rows below this key are in the document already. */
  readonly nextKey: () => number
  readonly continueFrom: (key: number) => void
  /** Applies every row from `nextKey` on. The store's transaction is still open when this settles. */
  readonly fetch: () => Promise<IDBObjectStore>
  /** Rows on disk at the last `fetch`. */
  readonly rowCount: () => number
}

/* eslint-disable no-underscore-dangle -- these are y-indexeddb's own names */
export const persistenceOver = (name: string, doc: Y.Doc): Persistence => {
  const persistence = Object.assign(Object.create(IndexeddbPersistence.prototype) as IndexeddbPersistence, {
    name,
    doc,
    db: null as IDBDatabase | null,
    _dbref: 0,
    _dbsize: 0,
    _destroyed: false,
    synced: true,
  })
  return {
    origin: persistence,
    attach: (db) => {
      persistence.db = db ?? null
    },
    nextKey: () => persistence._dbref,
    continueFrom: (key) => {
      persistence._dbref = key
    },
    fetch: async () => {
      const store = await fetchUpdates(persistence)
      // The last key of an empty store is undefined, and y-indexeddb adds one to it.
      if (Number.isNaN(persistence._dbref)) persistence._dbref = 0
      return store
    },
    rowCount: () => persistence._dbsize,
  }
}
