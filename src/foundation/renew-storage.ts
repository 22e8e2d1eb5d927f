// Makes the browser put all it has stored for this site into new files. LevelDB, on which Chromium's IndexedDB stands,
// begins a new log when the old one's entries pass its write buffer (at most 4 MiB) and drops the old log once they are
// in a table; a second round waits for the first to be finished. Elsewhere (SQLite) it only writes and deletes 5 MB.
import { doubtDisk, doubts } from './disk-trust.ts'
import { committed, within } from './waiting.ts'

/** The cache whose one entry says that no write has failed since the log was begun. Taking it out needs no room. */
export const trustCacheName = 'pairbook-disk-trust'
export const trustEntry = 'trusted'

const databaseName = 'pairbook-disk-trial'
const storeName = 'filling'
// Values above 64 KiB would become files of their own and not pass through the log.
const pieceBytes = 60_000
const pieces = 80
const boundMilliseconds = 8000

/** Bytes without a pattern (xorshift32, Marsaglia 2003), so that no compression makes them less. */
const filling = (seed: number): Uint8Array<ArrayBuffer> => {
  const words = new Uint32Array(pieceBytes / 4)
  let state = seed
  for (let at = 0; at < words.length; at += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    words[at] = state
  }
  return new Uint8Array(words.buffer)
}

const opened = async (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
  })

const round = async (database: IDBDatabase): Promise<void> => {
  const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' })
  const store = transaction.objectStore(storeName)
  for (let key = 0; key < pieces; key += 1) store.put(filling(key + 1), key)
  await committed(transaction)
}

const clear = async (database: IDBDatabase): Promise<void> => {
  const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' })
  transaction.objectStore(storeName).clear()
  await committed(transaction)
}

const rounds = async (): Promise<void> => {
  const database = await opened()
  try {
    await round(database)
    await clear(database)
    await round(database)
    await clear(database)
  } finally {
    database.close()
    indexedDB.deleteDatabase(databaseName)
  }
}

const isRenewed = async (): Promise<boolean> => {
  try {
    await within(boundMilliseconds, rounds())
    return true
  } catch {
    return false
  }
}

const mark = async (): Promise<void> => {
  try {
    await (await caches.open(trustCacheName)).put(trustEntry, new Response())
  } catch {
    // Without a mark the next start renews again.
  }
}

/** Takes the mark away, so that the next start knows of the doubt too. */
const forgetMark = async (): Promise<void> => {
  try {
    await (await caches.open(trustCacheName)).delete(trustEntry)
  } catch {
    // No caches here, or none to be had.
  }
}

let answering: Promise<boolean> | undefined

const answer = async (): Promise<boolean> => {
  const asked = doubts.raised
  // One more attempt, because a connection that was lost may be had again at once.
  if ((await isRenewed()) || (await isRenewed())) doubts.answered = Math.max(doubts.answered, asked)
  if (doubts.answered !== doubts.raised) return false
  await mark()
  return true
}

/** True when everything stored before this call, by any connection of the site, lies in new files. Never throws. */
export const answerDoubts = async (): Promise<boolean> => {
  // One that was begun before may have failed for want of what is there now.
  if (answering !== undefined && (await answering)) return true
  answering ??= answer().finally(() => {
    answering = undefined
  })
  return answering
}

// Milliseconds between attempts nobody asked for; the last one repeats.
const retries = [1000, 4000, 15_000, 60_000]
let isRetrying = false

/** Takes the mark away and goes on trying: other tabs, and the next start, must not wait for somebody to keep something here. */
export const takeUpDoubts = async (): Promise<void> => {
  await forgetMark()
  if (isRetrying) return
  isRetrying = true
  for (let attempt = 0; doubts.answered !== doubts.raised; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, retries[Math.min(attempt, retries.length - 1)]))
    if (doubts.answered !== doubts.raised) await answerDoubts()
  }
  isRetrying = false
}

/**
 * Once a start, at a quiet moment: where the mark is missing, a write may have failed before this start. A phone on which
 * nothing is kept yet has nothing to lose and only gets its mark.
 */
export const settleTrust = async (isPhoneEmpty: boolean): Promise<void> => {
  if (!('caches' in globalThis) || (await caches.match(trustEntry, { cacheName: trustCacheName })) !== undefined) return
  if (isPhoneEmpty) await mark()
  else doubtDisk()
}
