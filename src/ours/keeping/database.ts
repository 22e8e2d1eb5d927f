// The connection to one book's database: opened within a bound, never trusted to stay open. A connection that the
// browser closed is dropped, not retried (WebKit: "Connection to Indexed Database server lost"), and opened anew.
import { err, ok, type Result } from '../../foundation/result.ts'
import type { OpenBookFailure } from '../store.ts'
import { openFailureOf } from './failures.ts'
import { pause, within } from '../../foundation/waiting.ts'

/** The stores of y-indexeddb 9.0.12. `updates` holds one Yjs update a row; `custom` holds rows set aside. */
export const updatesStore = 'updates'
export const customStore = 'custom'

export interface BookDatabase {
  /** The open connection, or undefined while there is none. */
  readonly connected: () => IDBDatabase | undefined
  /** The open connection, else a new one; tries again a few times, within the bound. */
  readonly connect: () => Promise<Result<IDBDatabase, OpenBookFailure>>
  /** Lets go of a connection that is no longer trusted. */
  readonly drop: () => void
  /** Lets go on purpose. */
  readonly disconnect: () => void
}

interface BookDatabaseOptions {
  readonly name: string
  readonly boundMilliseconds: number
  /** False while a database that does not exist means a lost book: then none is made. */
  readonly mayCreate: () => boolean
  readonly onConnected: (db: IDBDatabase) => void
  readonly onLost: () => void
}

// Milliseconds before each further attempt.
const backoff = [50, 200, 800]

const openOnce = async (name: string, mayCreate: boolean): Promise<Result<IDBDatabase, OpenBookFailure>> =>
  new Promise((resolve) => {
    let missing = false
    // The getter itself throws where site storage is blocked; openBook() has seen that it is there.
    const request = indexedDB.open(name, 1)
    request.addEventListener('upgradeneeded', () => {
      if (mayCreate) {
        request.result.createObjectStore(updatesStore, { autoIncrement: true })
        request.result.createObjectStore(customStore)
      } else {
        missing = true
        // Aborting the very first upgrade leaves no database behind.
        request.transaction?.abort()
      }
    })
    request.addEventListener('success', () => resolve(ok(request.result)))
    request.addEventListener('error', (event) => {
      event.preventDefault()
      resolve(err(missing ? { type: 'LostBook' } : openFailureOf(request.error)))
    })
  })

export const createBookDatabase = ({ name, boundMilliseconds, mayCreate, onConnected, onLost }: BookDatabaseOptions): BookDatabase => {
  let current: IDBDatabase | undefined
  let connecting: Promise<Result<IDBDatabase, OpenBookFailure>> | undefined

  const lose = (db: IDBDatabase): void => {
    db.close()
    if (current !== db) return
    current = undefined
    onLost()
  }

  const openBounded = async (): Promise<Result<IDBDatabase, OpenBookFailure>> => {
    try {
      // A blocked or hanging open may still succeed later: then it must not stay open and block others.
      return await within(boundMilliseconds, openOnce(name, mayCreate()), (late) => {
        if (late.ok) late.value.close()
      })
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') return err({ type: 'TooSlow' })
      return err(openFailureOf(error))
    }
  }

  const openWithBackoff = async (): Promise<Result<IDBDatabase, OpenBookFailure>> => {
    for (const milliseconds of backoff) {
      const opened = await openBounded()
      if (opened.ok || opened.error.type !== 'StorageFailed') return opened
      await pause(milliseconds)
    }
    return openBounded()
  }

  const connectAnew = async (): Promise<Result<IDBDatabase, OpenBookFailure>> => {
    const opened = await openWithBackoff()
    if (opened.ok) {
      const db = opened.value
      // The browser closed it by force.
      db.addEventListener('close', () => lose(db))
      // Somebody deletes or upgrades the database and waits for us to let go.
      db.addEventListener('versionchange', () => lose(db))
      current = db
      onConnected(db)
    }
    return opened
  }

  return {
    connected: () => current,
    connect: async () => {
      if (current !== undefined) return ok(current)
      connecting ??= connectAnew().finally(() => {
        connecting = undefined
      })
      return connecting
    },
    drop: () => {
      if (current !== undefined) lose(current)
    },
    disconnect: () => {
      current?.close()
      current = undefined
    },
  }
}
