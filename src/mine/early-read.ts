// What the first frame shows of Mine, read while the rest of the app's code still wakes up: begun when this module is
// evaluated (main.tsx imports it first), by IndexedDB itself, only reading, over its own connection that closes at once.
// Nothing is taken for granted from it: where anything is not as expected it gives nothing, and the start goes its
// ordinary way through the store.
import { mineDatabaseName, mineSchema, nativeVersionsPerVersion } from './schema.ts'

const tables = ['settings', 'pairs', 'glances', 'drafts'] as const

/** Every row of each table, not yet understood. */
export type EarlyRead = Readonly<Record<(typeof tables)[number], readonly unknown[]>>

/** Longer than any answer takes that is worth waiting for. */
const patienceMs = 1_000

const isAsExpected = (database: IDBDatabase): boolean =>
  Math.floor(database.version / nativeVersionsPerVersion) === mineSchema && tables.every((table) => database.objectStoreNames.contains(table))

const isStamped = ({ settings }: EarlyRead): boolean =>
  settings.some((row) => typeof row === 'object' && row !== null && 'key' in row && row.key === 'schema' && 'value' in row && row.value === mineSchema)

/** The rows of a database of this very schema; undefined when there is none, it is another's, or it does not answer. */
export const readEarly = (name: string): Promise<EarlyRead | undefined> =>
  new Promise((resolve) => {
    const nothing = () => resolve(undefined)
    setTimeout(nothing, patienceMs)
    try {
      const opening = indexedDB.open(name)
      // There is no such database: leaving now leaves none behind.
      opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
      opening.addEventListener('error', (event) => {
        event.preventDefault()
        nothing()
      })
      opening.addEventListener('success', () => {
        const database = opening.result
        const leave = () => {
          database.close()
          nothing()
        }
        database.addEventListener('versionchange', leave)
        if (!isAsExpected(database)) {
          leave()
          return
        }
        const transaction = database.transaction(tables, 'readonly')
        transaction.addEventListener('abort', leave)
        const [settings, pairs, glances, drafts] = tables.map((table) => transaction.objectStore(table).getAll())
        transaction.addEventListener('complete', () => {
          const rows: EarlyRead = { settings: settings?.result ?? [], pairs: pairs?.result ?? [], glances: glances?.result ?? [], drafts: drafts?.result ?? [] }
          if (isStamped(rows)) resolve(rows)
          leave()
        })
      })
    } catch {
      nothing()
    }
  })

export const earlyRead = readEarly(mineDatabaseName)
