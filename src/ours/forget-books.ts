// Deleting the databases of a pair's books from this device, for good. Close them in this tab first (`book.forget()`).
import type { PairId, SeasonId } from '../foundation/id.ts'
import { bookDatabaseName } from './store.ts'

/** Milliseconds to wait for another tab to let go. */
const patience = 5_000

const prefixOf = (pairId: PairId): string => `pairbook-ours-${pairId}-`

/** The databases of the pair that are on this device, also of a season that was begun and cut off; undefined where the browser does not tell. */
const onDevice = async (pairId: PairId): Promise<readonly string[] | undefined> => {
  if (typeof indexedDB.databases !== 'function') return undefined
  return (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith(prefixOf(pairId)) === true ? [name] : []))
}

const deleteDatabase = async (name: string): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, patience)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    try {
      const request = indexedDB.deleteDatabase(name)
      request.addEventListener('success', done)
      request.addEventListener('error', (event) => {
        event.preventDefault()
        done()
      })
    } catch {
      done()
    }
  })

/** Only these, of books that no pair of this device names: of a joining that did not come about. */
export const forgetSeasons = async (pairId: PairId, seasonIds: readonly SeasonId[]): Promise<void> => {
  await Promise.all(seasonIds.map(async (seasonId) => deleteDatabase(bookDatabaseName(pairId, seasonId))))
}

/** True when none was there any more when asked: what another tab still held is gone only at a later call. */
export const forgetBooks = async (pairId: PairId, seasonIds: readonly SeasonId[]): Promise<boolean> => {
  try {
    const found = await onDevice(pairId)
    const names = found ?? seasonIds.map((seasonId) => bookDatabaseName(pairId, seasonId))
    await Promise.all(names.map(deleteDatabase))
    return found === undefined || found.length === 0
  } catch {
    return false
  }
}
