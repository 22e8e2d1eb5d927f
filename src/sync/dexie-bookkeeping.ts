// Ledgers on this device's disk: one row a pair in a database of its own, `pairbook-sync`. Who can read it: this device. The keys
// in it are raw bytes (browsers can store CryptoKey objects too, but some Safaris hand them back as null); each write is read
// back before it counts.
import { Dexie, type EntityTable } from 'dexie'
import { err, ok, type Result } from '../foundation/result.ts'
import type { DiskFailure } from './book.ts'
import type { Bookkeeping, Ledger } from './ledger.ts'

export const syncDatabaseName = 'pairbook-sync'

interface SyncDatabase extends Dexie {
  readonly ledgers: EntityTable<Ledger, 'pairId'>
}

/** Dexie wraps the browser's error; the true cause is often in `inner`. */
const failureOf = (error: unknown): DiskFailure => {
  const names: string[] = []
  let cause: unknown = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    names.push(cause.name)
    cause = 'inner' in cause ? cause.inner : undefined
  }
  return names.includes('QuotaExceededError') ? { type: 'StorageFull' } : { type: 'StorageFailed', name: names.at(-1) ?? 'unknown' }
}

/** What a later Pairbook may have written is not understood by half, but not at all. */
const isLedger = (row: unknown): row is Ledger => {
  if (typeof row !== 'object' || row === null) return false
  const { format, pairId, revision, chain, devices, me } = row as Partial<Record<keyof Ledger, unknown>>
  const hasLists = Array.isArray(chain) && chain.length > 0 && Array.isArray(devices)
  return format === 1 && typeof pairId === 'string' && typeof revision === 'number' && hasLists && typeof me === 'object' && me !== null
}

class UnknownLedgerError extends Error {
  override readonly name = 'UnknownLedgerError'
}

export interface DexieBookkeeping extends Bookkeeping {
  readonly close: () => void
}

export const createBookkeeping = (name: string = syncDatabaseName): DexieBookkeeping => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as SyncDatabase
  database.version(1).stores({ ledgers: 'pairId' })
  const attempt = async <Value>(act: () => Promise<Value>): Promise<Result<Value, DiskFailure>> => {
    try {
      return ok(await act())
    } catch (error) {
      const isStorage = error instanceof Dexie.DexieError || error instanceof DOMException || error instanceof UnknownLedgerError
      if (!isStorage) throw error
      return err(failureOf(error))
    }
  }
  const kept = async (pairId: string): Promise<Ledger | undefined> => {
    const row: unknown = await database.ledgers.get(pairId)
    if (row === undefined) return undefined
    if (!isLedger(row)) throw new UnknownLedgerError()
    return row
  }
  return {
    read: (pairId) => attempt(() => kept(pairId)),
    write: (ledger, onto) =>
      attempt(async () => {
        const isWritten = await database.transaction('rw', database.ledgers, async () => {
          if (((await kept(ledger.pairId))?.revision ?? 0) !== onto) return false
          await database.ledgers.put(ledger)
          return true
        })
        if (isWritten && ((await kept(ledger.pairId))?.revision ?? 0) < ledger.revision) throw new UnknownLedgerError()
        return isWritten
      }),
    forget: (pairId) =>
      attempt(async () => {
        await database.ledgers.delete(pairId)
        return null
      }),
    close: () => database.close(),
  }
}
