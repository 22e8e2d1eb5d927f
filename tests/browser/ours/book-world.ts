// A fresh book for each test, and ways to look at, damage and disturb its database behind the keeper's back.
import { cdp } from 'vitest/browser'
import { afterEach } from 'vitest'
import type { Instant } from '../../../src/foundation/day.ts'
import { createId, type PairId, type SeasonId } from '../../../src/foundation/id.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { bookDatabaseName, type OpenBookOptions, type OursBook } from '../../../src/ours/store.ts'

const randomness = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

export interface Place {
  readonly pairId: PairId
  readonly seasonId: SeasonId
  readonly name: string
}

const opened: OursBook[] = []

export const freshPlace = (): Place => {
  const pairId = createId('pair', randomness)
  const seasonId = createId('season', randomness)
  return { pairId, seasonId, name: bookDatabaseName(pairId, seasonId) }
}

export const tryOpen = async (place: Place, expect: 'new' | 'known', more: Partial<OpenBookOptions> = {}) => {
  const { pairId, seasonId } = place
  // Long rests: a test that wants compaction asks for it.
  const result = await openBook({ pairId, seasonId, expect, now: () => 1_700_000_000_000 as Instant, restMilliseconds: 600_000, ...more })
  if (result.ok) opened.push(result.value)
  return result
}

export const mustOpen = async (place: Place, expect: 'new' | 'known', more: Partial<OpenBookOptions> = {}): Promise<OursBook> => {
  const result = await tryOpen(place, expect, more)
  if (!result.ok) throw new Error(`did not open: ${JSON.stringify(result.error)}`)
  return result.value
}

export const closeAll = async (): Promise<void> => {
  await Promise.all(opened.splice(0).map(async (book) => book.close()))
}

afterEach(closeAll)

/** Writes one word under `id`, a record in the simplest sense. */
export const jot = (book: OursBook, id: string, word: string): void => {
  book.change((roots) => {
    roots.single('groundRules').set(id, word)
  })
}

const groundRules = (roots: Parameters<Parameters<OursBook['read']>[0]>[0]): Record<string, unknown> =>
  Object.fromEntries([...roots.single('groundRules').entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)))

export const jotted = (book: OursBook): Record<string, unknown> => book.read(groundRules)

export const answer = async <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')))
  })

/** Opens the database as the browser's tools would, beside the keeper, and lets go of it again. */
export const onDisk = async <Value>(place: Place, work: (db: IDBDatabase) => Promise<Value>): Promise<Value> => {
  const request = indexedDB.open(place.name)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('updates', { autoIncrement: true })
    request.result.createObjectStore('custom')
  })
  const db = await answer(request)
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

export const rowsOf = async (place: Place, store: 'updates' | 'custom' = 'updates'): Promise<unknown[]> =>
  onDisk(place, async (db) => answer(db.transaction(store).objectStore(store).getAll() as IDBRequest<unknown[]>))

export const bytesOf = async (place: Place): Promise<number> =>
  (await rowsOf(place)).reduce<number>((sum, row) => sum + (row instanceof Uint8Array ? row.length : 0), 0)

export const addRow = async (place: Place, value: unknown): Promise<number> =>
  onDisk(place, async (db) => Number(await answer(db.transaction('updates', 'readwrite').objectStore('updates').add(value))))

/** True when the word stands anywhere in either store, as UTF-8 bytes or as text. */
export const isOnDisk = async (place: Place, word: string): Promise<boolean> => {
  const values = [...(await rowsOf(place)), ...(await rowsOf(place, 'custom'))]
  return values.some((value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value).includes(word) : JSON.stringify(value).includes(word),
  )
}

export const databaseExists = async (place: Place): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === place.name)

type Call = (...given: unknown[]) => unknown

/** Replaces a method of a browser prototype until the returned function is called. */
export const replaceMethod = (prototype: object, name: string, wrap: (original: Call) => Call): (() => void) => {
  const original = Object.getOwnPropertyDescriptor(prototype, name)
  if (original === undefined) throw new Error(`no ${name}`)
  Object.defineProperty(prototype, name, { ...original, value: wrap(original.value as Call) })
  const restore = (): void => {
    Object.defineProperty(prototype, name, original)
  }
  restores.push(restore)
  return restore
}

const restores: (() => void)[] = []
afterEach(() => {
  for (const restore of restores.splice(0).toReversed()) restore()
})

/** Adds every connection opened from now on. */
export const watchConnections = (connections: IDBDatabase[]): (() => void) =>
  replaceMethod(IDBFactory.prototype, 'open', (original) =>
    function open(this: IDBFactory, ...given: unknown[]) {
      const request = original.apply(this, given) as IDBOpenDBRequest
      request.addEventListener('success', () => connections.push(request.result))
      return request
    },
  )

export const isClosed = (db: IDBDatabase): boolean => {
  try {
    db.transaction('updates').abort()
    return false
  } catch {
    return true
  }
}

interface DevTools {
  readonly send: (method: string, given: object) => Promise<unknown>
}
/** Chromium's own way to disturb the storage of this page. */
export const devTools = (): DevTools => cdp() as unknown as DevTools
