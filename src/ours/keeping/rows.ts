// The rows of a book as they lie on disk: read raw, checked before anything is applied, and moved aside when bad.
// A bad row is never deleted: somebody may still be able to mend it.
import * as Y from 'yjs'
import type { SetAsideRow } from '../store.ts'
import { customStore, updatesStore } from './database.ts'
import { answered, committed } from '../../foundation/waiting.ts'

export interface Row {
  readonly key: number
  readonly value: unknown
}

export interface BadRow extends SetAsideRow {
  readonly value: unknown
}

export interface ReadRows {
  readonly rows: readonly Row[]
  /** Keys whose value the browser could not give (a lost blob file); they stay where they are. */
  readonly unreadable: readonly number[]
}

const asideKeyOf = (key: number): string => `set-aside:${key}`
const asideRange = (): IDBKeyRange => IDBKeyRange.bound('set-aside:', 'set-aside:\uFFFF')

const keysFrom = async (store: IDBObjectStore, from: number): Promise<number[]> => {
  const keys = await answered(store.getAllKeys(IDBKeyRange.lowerBound(from)))
  return keys.filter((key) => typeof key === 'number')
}

/** One value that cannot be read fails the whole getAll: undefined, and each row is asked for by itself. */
const valuesFrom = async (store: IDBObjectStore, from: number): Promise<unknown[] | undefined> => {
  try {
    return await answered(store.getAll(IDBKeyRange.lowerBound(from)) as IDBRequest<unknown[]>)
  } catch {
    return undefined
  }
}

export const readKeys = async (db: IDBDatabase, from: number): Promise<number[]> =>
  keysFrom(db.transaction(updatesStore, 'readonly').objectStore(updatesStore), from)

/** All rows with a key of at least `from`, in order. Rejects when the database cannot be read at all. */
export const readRows = async (db: IDBDatabase, from: number): Promise<ReadRows> => {
  const store = db.transaction(updatesStore, 'readonly').objectStore(updatesStore)
  const [keys, values] = await Promise.all([keysFrom(store, from), valuesFrom(store, from)])
  if (values?.length === keys.length) return { rows: keys.map((key, index) => ({ key, value: values[index] })), unreadable: [] }
  return readOneByOne(db, keys)
}

const readOneByOne = async (db: IDBDatabase, keys: readonly number[]): Promise<ReadRows> => {
  const rows: Row[] = []
  const unreadable: number[] = []
  for (const key of keys) {
    const store = db.transaction(updatesStore, 'readonly').objectStore(updatesStore)
    try {
      rows.push({ key, value: (await answered(store.get(key))) as unknown })
    } catch {
      unreadable.push(key)
    }
  }
  // A connection that answers nothing is not a book of damaged rows.
  if (keys.length > 0 && rows.length === 0) throw new DOMException('no row could be read', 'UnknownError')
  return { rows, unreadable }
}

export interface CheckedRows {
  /** The document with every sound row applied. */
  readonly doc: Y.Doc
  readonly bad: readonly BadRow[]
}

// A row that only just fits the stack while it is read would overflow it when it is written again or read from a
// deeper call. So rows are applied with most of the stack already used up.
const framesToSpare = 2000
const belowFrames = (frames: number, work: () => void): void => {
  if (frames > 0) belowFrames(frames - 1, work)
  else work()
}
export const withLittleStack = (work: () => void): void => {
  let isDeepEnough = true
  try {
    belowFrames(framesToSpare, () => {})
  } catch {
    // A browser with a small stack: it must not take every row for a bad one.
    isDeepEnough = false
  }
  belowFrames(isDeepEnough ? framesToSpare : 0, work)
}

export const applyAll = (doc: Y.Doc, updates: readonly Uint8Array[], origin: unknown): void => {
  withLittleStack(() => {
    Y.transact(
      doc,
      () => {
        for (const update of updates) Y.applyUpdate(doc, update, origin)
      },
      origin,
      false,
    )
  })
}

/**
 * A copy of the document that has let go of deleted words, which the open one may still hold (Yjs keeps what an edit deleted
 * as long as it could be taken back, and forgets to collect it later).
 */
export const collectedDoc = (doc: Y.Doc): Y.Doc => {
  const fresh = new Y.Doc()
  applyAll(fresh, [Y.encodeStateAsUpdate(doc)], undefined)
  return fresh
}

/**
 * A state as it goes to disk: read back into a fresh document, which lets go of deleted words. Undefined when it cannot be
 * read back: older rows are not deleted in favour of it.
 */
export const collectedState = (state: Uint8Array, createDoc: () => Y.Doc): Uint8Array | undefined => {
  try {
    const fresh = createDoc()
    applyAll(fresh, [state], undefined)
    return Y.encodeStateAsUpdate(fresh)
  } catch {
    return undefined
  }
}

const decodes = (update: Uint8Array): boolean => {
  try {
    // V1 only: the V2 decoder can be made to hang for ever by 27 bytes.
    withLittleStack(() => Y.decodeUpdate(update))
    return true
  } catch {
    return false
  }
}

/**
 * Applies rows to a document from `createDoc` and finds those that are not Yjs updates or cannot be applied. When all
 * are sound, which is nearly always, each is applied once and the document is the one to use.
 */
export const checkRows = (rows: readonly Row[], createDoc: () => Y.Doc, origin?: unknown): CheckedRows => {
  const isBytes = (row: Row): row is Row & { readonly value: Uint8Array } => row.value instanceof Uint8Array
  try {
    const doc = createDoc()
    if (rows.every(isBytes)) {
      applyAll(doc, rows.filter(isBytes).map(({ value }) => value), origin)
      return { doc, bad: [] }
    }
  } catch {
    // A document that an update threw into is half changed: thrown away, and the rows are tried one by one.
  }
  const sound: Uint8Array[] = []
  const bad: BadRow[] = []
  let doc = createDoc()
  for (const row of rows) {
    if (!isBytes(row) || !decodes(row.value)) {
      bad.push({ ...row, bytes: bytesOf(row.value), reason: 'not-an-update' })
      continue
    }
    try {
      applyAll(doc, [row.value], origin)
      sound.push(row.value)
    } catch {
      bad.push({ ...row, bytes: bytesOf(row.value), reason: 'does-not-apply' })
      doc = createDoc()
      applyAll(doc, sound, origin)
    }
  }
  return { doc, bad }
}

const bytesOf = (value: unknown): number => (value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? value.byteLength : 0)

/** Moves bad rows into y-indexeddb's own `custom` store, in one transaction. Rejects when that did not commit. */
export const moveAside = async (db: IDBDatabase, bad: readonly BadRow[]): Promise<void> => {
  const transaction = db.transaction([updatesStore, customStore], 'readwrite', { durability: 'strict' })
  for (const row of bad) {
    transaction.objectStore(customStore).put(row, asideKeyOf(row.key))
    transaction.objectStore(updatesStore).delete(row.key)
  }
  await committed(transaction)
}

/** Every row that lies aside, from this opening or an earlier one, whole. */
export const readAsideValues = async (db: IDBDatabase): Promise<readonly BadRow[]> => {
  const store = db.transaction(customStore, 'readonly').objectStore(customStore)
  return answered(store.getAll(asideRange()) as IDBRequest<BadRow[]>)
}

export const readAside = async (db: IDBDatabase): Promise<SetAsideRow[]> =>
  (await readAsideValues(db)).map(({ key, bytes, reason }) => ({ key, bytes, reason }))
