// What lies on disk for one open book: new rows of other tabs are read from it, and it is rewritten as one row.
import * as Y from 'yjs'
import { err, ok, type Result } from '../../foundation/result.ts'
import type { AsideValue, DiskFailure, SetAsideRow } from '../store.ts'
import type { BookDatabase } from './database.ts'
import { keepFailureOf, keepFailureOfOpening } from './failures.ts'
import type { Persistence } from './persistence.ts'
import { type BadRow, checkRows, collectedState, moveAside, readAsideValues, readKeys, readRows } from './rows.ts'
import { answered, committed, within } from '../../foundation/waiting.ts'
import type { Writing } from './writing.ts'

export interface Disk {
  /** Applies what other tabs have stored since the last look, after checking it. */
  readonly lookAgain: () => Promise<Result<null, DiskFailure>>
  /** Replaces all rows by one garbage-collected state, so that deleted text is gone. */
  readonly compact: () => Promise<Result<null, DiskFailure>>
  readonly rowCount: () => number
  readonly aside: () => readonly SetAsideRow[]
  /** The damaged rows with their values, read from disk now. */
  readonly readAside: () => Promise<Result<readonly AsideValue[], DiskFailure>>
  /** These rows were written by this book itself. */
  readonly wrote: (keys: readonly number[]) => void
  /** The connection is a new one: the database may be another, so everything in it is looked at again. */
  readonly startOver: () => void
}

/** What the first reading found. */
export interface FirstReading {
  readonly nextKey: number
  readonly rowCount: number
  readonly aside: readonly SetAsideRow[]
  /** Bad rows that could not be moved aside (a full disk): tried again before anything is deleted. */
  readonly notMoved: readonly BadRow[]
  /** Rows the browser cannot read: left where they are. */
  readonly unreadable: readonly number[]
}

interface DiskOptions {
  readonly doc: Y.Doc
  readonly createDoc: () => Y.Doc
  readonly database: BookDatabase
  readonly persistence: Persistence
  readonly writing: () => Writing
  readonly first: FirstReading
  readonly boundMilliseconds: number
  readonly onCompacted: () => void
}

export const createDisk = (options: DiskOptions): Disk => {
  const { doc, createDoc, database, persistence, writing, first, boundMilliseconds, onCompacted } = options
  let rowCount = first.rowCount
  let aside = [...first.aside]
  let notMoved = [...first.notMoved]
  const unreadable = new Set(first.unreadable)
  const ownKeys = new Set<number>()
  // One at a time: both move the place up to which rows are known.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work)
    last = turn.catch(() => {})
    return turn
  }

  const putAside = async (db: IDBDatabase, bad: readonly BadRow[]): Promise<void> => {
    if (bad.length === 0) return
    await moveAside(db, bad)
    aside = [...aside, ...bad.map(({ key, bytes, reason }) => ({ key, bytes, reason }))]
  }

  const passOver = (keys: readonly number[]): void => {
    persistence.continueFrom(Math.max(persistence.nextKey(), ...keys.map((key) => key + 1)))
  }

  /** Checks rows from elsewhere on a scratch copy of the document, then lets y-indexeddb apply them. */
  const takeNews = async (db: IDBDatabase): Promise<void> => {
    const keys = await readKeys(db, persistence.nextKey())
    if (keys.every((key) => ownKeys.has(key) || unreadable.has(key))) {
      passOver(keys)
      ownKeys.clear()
      return
    }
    const found = await readRows(db, persistence.nextKey())
    const known = Y.encodeStateAsUpdate(doc)
    const { bad } = checkRows(found.rows, () => {
      const scratch = createDoc()
      Y.applyUpdate(scratch, known)
      return scratch
    })
    await putAside(db, bad)
    if (found.unreadable.length === 0) {
      await persistence.fetch()
      rowCount = persistence.rowCount()
    } else {
      // fetch() reads all or nothing.
      const badKeys = new Set(bad.map(({ key }) => key))
      for (const { key, value } of found.rows) {
        if (!badKeys.has(key) && value instanceof Uint8Array) Y.applyUpdate(doc, value, persistence.origin)
      }
      for (const key of found.unreadable) unreadable.add(key)
      passOver(keys)
    }
    ownKeys.clear()
  }

  /**
   * What y-indexeddb's storeState does, in a transaction whose commit can be awaited: storeState settles before its
   * writes are done and nobody hears when they fail. Reading the rows of other tabs and replacing them is one
   * transaction, so two tabs may compact at once.
   */
  const rewrite = async (db: IDBDatabase): Promise<void> => {
    await takeNews(db)
    await putAside(db, notMoved)
    notMoved = []
    const store = await persistence.fetch()
    const { transaction } = store
    const ended = committed(transaction)
    // Told to nobody if the lines below throw first.
    ended.catch(() => {})
    const stored = writing().mark()
    const state = collectedState(Y.encodeStateAsUpdate(doc), createDoc)
    if (state === undefined) {
      transaction.abort()
      throw new DOMException('the state cannot be read back', 'DataError')
    }
    const keys = await answered(store.getAllKeys())
    const added = store.add(state)
    for (const key of keys) {
      if (!unreadable.has(Number(key))) store.delete(key)
    }
    await ended
    persistence.continueFrom(Number(added.result) + 1)
    rowCount = 1 + unreadable.size
    ownKeys.clear()
    stored()
    onCompacted()
  }

  const withDatabase = async (work: (db: IDBDatabase) => Promise<void>): Promise<Result<null, DiskFailure>> =>
    inTurn(async () => {
      const connected = await database.connect()
      if (!connected.ok) return err(keepFailureOfOpening(connected.error))
      try {
        await within(boundMilliseconds, work(connected.value))
        return ok(null)
      } catch (error) {
        const failure = keepFailureOf(error)
        // The next look, edit or whenStored() opens anew. Nothing was deleted: a rewrite commits whole or not at all.
        if (failure.type !== 'StorageFull') database.drop()
        return err(failure)
      }
    })

  return {
    lookAgain: async () => withDatabase(takeNews),
    compact: async () => withDatabase(rewrite),
    rowCount: () => rowCount,
    aside: () => aside,
    readAside: async () => {
      let values: readonly AsideValue[] = []
      const read = await withDatabase(async (db) => {
        const moved = await readAsideValues(db)
        const keys = new Set([...moved, ...notMoved].map(({ key }) => key))
        values = [...moved, ...notMoved, ...aside.filter(({ key }) => !keys.has(key))]
      })
      return read.ok ? ok(values) : read
    },
    wrote: (keys) => {
      for (const key of keys) ownKeys.add(key)
      rowCount += keys.length
    },
    startOver: () => {
      persistence.continueFrom(0)
      // Another database may have another row under the same key; bad ones are found again.
      notMoved = []
      ownKeys.clear()
      unreadable.clear()
    },
  }
}
