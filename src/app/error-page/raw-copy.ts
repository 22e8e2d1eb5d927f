// Everything this person has on this device, as text, for the moment when the app itself is broken. It asks the
// browser's database directly: no Dexie, no schema, no React, and one unreadable record never hides the others.
// Signing keys stay out: the file may be shown to somebody who helps.

const ourDatabases = /^pairbook/
const privateStores: ReadonlySet<string> = new Set(['keys'])
const patienceMs = 8_000

export interface RawCopy {
  readonly text: string
  /** How many records the copy holds; 0 means there was nothing to save. */
  readonly records: number
}

interface StoreCopy {
  readonly store: string
  readonly records: readonly unknown[]
  readonly unreadable: number
}

const settled = async <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
  })

const within = async <Value>(work: Promise<Value>): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('too slow')), patienceMs)
    }),
  ])

/** Opens a database that is there; a name that is not is never made into an empty database. */
const openExisting = async (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name)
  request.addEventListener('upgradeneeded', () => request.transaction?.abort())
  return settled(request)
}

const bytesToBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const asText = (_key: string, value: unknown): unknown => {
  if (value instanceof Uint8Array) return { base64: bytesToBase64(value) }
  if (value instanceof ArrayBuffer) return { base64: bytesToBase64(new Uint8Array(value)) }
  return typeof value === 'bigint' ? String(value) : value
}

const readStore = async (database: IDBDatabase, store: string): Promise<StoreCopy> => {
  const rows = (): IDBObjectStore => database.transaction(store, 'readonly').objectStore(store)
  try {
    return { store, records: await within(settled<unknown[]>(rows().getAll())), unreadable: 0 }
  } catch {
    const records: unknown[] = []
    let unreadable = 0
    for (const key of await within(settled(rows().getAllKeys()))) {
      try {
        // One at a time on purpose: a single damaged record fails the whole transaction.
        records.push(await within(settled<unknown>(rows().get(key))))
      } catch {
        unreadable += 1
      }
    }
    return { store, records, unreadable }
  }
}

const readDatabase = async (name: string): Promise<readonly StoreCopy[]> => {
  const database = await within(openExisting(name))
  try {
    const stores = [...database.objectStoreNames].filter((store) => !privateStores.has(store))
    const copies = await Promise.allSettled(stores.map(async (store) => readStore(database, store)))
    return copies.flatMap((copy) => (copy.status === 'fulfilled' ? [copy.value] : []))
  } finally {
    database.close()
  }
}

/** The shared book in plain words, if the code that reads it still works. */
const wordsOfBook = async (stores: readonly StoreCopy[]): Promise<unknown> => {
  const rows = stores.flatMap(({ records }) => records).filter((row) => row instanceof Uint8Array)
  if (rows.length === 0) return undefined
  try {
    const { rawWords } = await import('../../ours/raw-words.ts')
    return rawWords(rows)
  } catch {
    return undefined
  }
}

const namesOfDatabases = async (): Promise<readonly string[]> => {
  try {
    const known = await within(indexedDB.databases())
    return known.flatMap(({ name }) => (name !== undefined && ourDatabases.test(name) ? [name] : [])).sort()
  } catch {
    return []
  }
}

/** Never throws for a damaged or missing database; what could be read is in the text. */
export const makeRawCopy = async (): Promise<RawCopy> => {
  const names = await namesOfDatabases()
  let records = 0
  const databases = await Promise.all(
    names.map(async (database) => {
      try {
        const stores = await readDatabase(database)
        for (const store of stores) if (store.store !== 'settings' && store.store !== 'custom') records += store.records.length
        return { database, words: await wordsOfBook(stores), stores }
      } catch {
        return { database, unreadable: true }
      }
    }),
  )
  return { text: JSON.stringify({ pairbook: 'raw copy', databases }, asText, 2), records }
}
