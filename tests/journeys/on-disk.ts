// What lies in the phone's IndexedDB, read beside the app as the browser's own tools would.
import type { Page } from 'playwright-core'

/** Names of the databases of this origin. */
export const databasesOnDisk = async (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []))

/** Every row of one store as JSON can hold it; bytes stand as `{ base64 }`. The store must be there. */
export const rowsOnDisk = async (page: Page, database: string, store: string): Promise<readonly unknown[]> =>
  page.evaluate(
    async ([name, table]) => {
      const answer = async <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result))
          request.addEventListener('error', () => reject(request.error ?? new Error('failed')))
        })
      const db = await answer(indexedDB.open(name))
      const rows = (await answer(db.transaction(table).objectStore(table).getAll())) as unknown[]
      db.close()
      const plain = (value: unknown): unknown => {
        if (value instanceof Uint8Array) return { base64: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) }
        if (Array.isArray(value)) return value.map(plain)
        if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
        return value
      }
      return rows.map(plain)
    },
    [database, store] as const,
  )

/** A tick shows at once, and nothing says when it is on disk; a reading of the same store waits for the writing before it. */
export const bookIsOnDisk = async (page: Page): Promise<void> => {
  for (const name of await databasesOnDisk(page)) if (name.startsWith('pairbook-ours-')) await rowsOnDisk(page, name, 'updates')
}

/** Names of the stores of one database. */
export const storesOnDisk = async (page: Page, database: string): Promise<readonly string[]> =>
  page.evaluate(
    async (name) =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.addEventListener('error', () => reject(new Error(`${name} does not open`)))
        request.addEventListener('success', () => {
          resolve([...request.result.objectStoreNames])
          request.result.close()
        })
      }),
    database,
  )

/** Empties a store. */
export const clearOnDisk = async (page: Page, database: string, store: string): Promise<void> =>
  page.evaluate(
    async ([name, table]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.addEventListener('error', () => reject(new Error(`${name} does not open`)))
        request.addEventListener('success', () => {
          const transaction = request.result.transaction(table, 'readwrite')
          transaction.objectStore(table).clear()
          transaction.addEventListener('complete', () => {
            request.result.close()
            resolve()
          })
        })
      }),
    [database, store] as const,
  )

/** Lays a row into a store that has automatic keys or a key path; a list of bytes becomes bytes. */
export const layOnDisk = async (page: Page, database: string, store: string, row: object): Promise<void> =>
  page.evaluate(
    async ([name, table, value]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.addEventListener('error', () => reject(new Error(`${name} does not open`)))
        request.addEventListener('success', () => {
          const transaction = request.result.transaction(table, 'readwrite')
          transaction.objectStore(table).put(Array.isArray(value) ? Uint8Array.from(value as number[]) : value)
          transaction.addEventListener('complete', () => {
            request.result.close()
            resolve()
          })
          transaction.addEventListener('abort', () => reject(new Error(`${name} refused the row`)))
        })
      }),
    [database, store, row] as const,
  )

/** The shared books, byte for byte. */
export const sharedBytes = async (page: Page): Promise<string> => {
  const names = (await databasesOnDisk(page)).filter((name) => name.startsWith('pairbook-ours'))
  const rows = await Promise.all(names.flatMap((name) => ['updates', 'custom'].map(async (store) => rowsOnDisk(page, name, store))))
  const text = JSON.stringify([names, rows])
  const decoded = [...text.matchAll(/"base64":"([^"]*)"/g)].map(([, base64 = '']) => Buffer.from(base64, 'base64').toString('latin1'))
  return [text, ...decoded].join('\n')
}

/** Makes every writing into a store wait, as a slow disk does. Gives the way to let it go on. */
export const holdStore = async (page: Page, database: string, store: string): Promise<() => Promise<void>> => {
  const release = await page.evaluateHandle(
    async ([name, table]) =>
      new Promise<() => void>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.addEventListener('error', () => reject(new Error(`${name} does not open`)))
        request.addEventListener('success', () => {
          const db = request.result
          const transaction = db.transaction(table, 'readwrite')
          let held = true
          // A transaction lives as long as something is asked of it.
          const ask = (): void => {
            if (held) transaction.objectStore(table).count().addEventListener('success', ask)
            else db.close()
          }
          ask()
          resolve(() => {
            held = false
          })
        })
      }),
    [database, store] as const,
  )
  return async () => release.evaluate((letGo) => letGo())
}
