// Getting edits onto disk, and knowing that they are there. Every edit becomes a row at once; when a write fails, by
// whatever cause, nothing is dropped: the keeper is "behind" until the whole state has been stored again.
import { canTrustDisk, doubtDisk } from '../../foundation/disk-trust.ts'
import { err, ok, type Result } from '../../foundation/result.ts'
import type { DiskFailure } from '../store.ts'
import { type BookDatabase, updatesStore } from './database.ts'
import { isDoubtful, keepFailureOf, keepFailureOfOpening } from './failures.ts'
import { committed, within } from '../../foundation/waiting.ts'

export interface Writing {
  /** Takes one update. Never throws: it is called from inside the edit. */
  readonly keep: (update: Uint8Array) => void
  /** Settles once everything taken so far is committed, or could not be. */
  readonly settle: () => Promise<Result<null, DiskFailure>>
  /** From now on the disk may lack something: the next write stores the whole state. */
  readonly fallBehind: () => void
  /** Tries to store the whole state if the disk is behind. */
  readonly catchUp: () => Promise<Result<null, DiskFailure>>
  /** Marks what the state held when `mark()` was called as stored (by compaction). */
  readonly mark: () => () => void
}

interface WritingOptions {
  readonly database: BookDatabase
  readonly wholeState: () => Uint8Array
  readonly boundMilliseconds: number
  /** Called after each commit with the keys of the rows written. */
  readonly onStored: (keys: readonly number[]) => void
}

// Milliseconds between attempts to catch up; the last one repeats.
const retries = [0, 250, 1000, 4000, 15_000, 60_000]

export const createWriting = ({ database, wholeState, boundMilliseconds, onStored }: WritingOptions): Writing => {
  let queue: Uint8Array[] = []
  let behind = false
  // Grows whenever the disk falls further behind, so that a write begun earlier cannot claim to have caught up.
  let generation = 0
  let attempt = 0
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let catchingUp: Promise<Result<null, DiskFailure>> | undefined
  const underWay = new Set<Promise<void>>()

  const fallBehind = (): void => {
    behind = true
    generation += 1
  }

  const retrySoon = (): void => {
    if (retryTimer !== undefined) return
    const milliseconds = retries[Math.min(attempt, retries.length - 1)]
    attempt += 1
    retryTimer = setTimeout(() => {
      retryTimer = undefined
      void catchUp()
    }, milliseconds)
  }

  const failed = (error: unknown): void => {
    fallBehind()
    // A refusal for want of room says nothing against the connection; anything else does.
    if (keepFailureOf(error).type !== 'StorageFull') database.drop()
    if (isDoubtful(error)) doubtDisk()
    retrySoon()
  }

  /** Adds rows in one transaction. Rejects unless it is committed within the bound. */
  const addRows = async (db: IDBDatabase, updates: readonly Uint8Array[]): Promise<void> => {
    const transaction = db.transaction(updatesStore, 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore(updatesStore)
    const keys: number[] = []
    for (const update of updates) {
      const request = store.add(update)
      request.addEventListener('success', () => keys.push(Number(request.result)))
    }
    await within(boundMilliseconds, committed(transaction))
    onStored(keys)
  }

  const flush = (): void => {
    if (queue.length === 0) return
    const updates = queue
    queue = []
    const db = database.connected()
    if (behind || db === undefined) {
      fallBehind()
      retrySoon()
      return
    }
    const write: Promise<void> = addRows(db, updates)
      .catch(failed)
      .finally(() => underWay.delete(write))
    underWay.add(write)
  }

  const storeWhole = async (): Promise<Result<null, DiskFailure>> => {
    while (behind) {
      const connected = await database.connect()
      if (!connected.ok) {
        retrySoon()
        return err(keepFailureOfOpening(connected.error))
      }
      const begun = generation
      try {
        await addRows(connected.value, [wholeState()])
        if (!(await canTrustDisk())) {
          retrySoon()
          return err({ type: 'StorageFull' })
        }
        if (generation === begun) behind = false
      } catch (error) {
        failed(error)
        return err(keepFailureOf(error))
      }
    }
    attempt = 0
    return ok(null)
  }

  const catchUp = async (): Promise<Result<null, DiskFailure>> => {
    catchingUp ??= storeWhole().finally(() => {
      catchingUp = undefined
    })
    return catchingUp
  }

  return {
    keep: (update) => {
      // Edits of one turn share one transaction. The microtask runs before the browser can do anything else.
      if (queue.length === 0) queueMicrotask(flush)
      queue.push(update)
    },
    settle: async () => {
      flush()
      await Promise.all(underWay)
      if (behind) return catchUp()
      // Somebody else's write may have failed: the log is one for all that is stored here.
      return (await canTrustDisk()) ? ok(null) : err({ type: 'StorageFull' })
    },
    fallBehind,
    catchUp,
    mark: () => {
      const begun = generation
      return () => {
        if (generation === begun) behind = false
      }
    },
  }
}
