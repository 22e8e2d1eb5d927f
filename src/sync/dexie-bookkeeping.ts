// Ledgers on this device's disk: one row a pair in a database of its own, `pairbook-sync`. Who can read it: this device. The keys
// in it are raw bytes (browsers can store CryptoKey objects too, but some Safaris hand them back as null); each write is read
// back before it counts.
import { Dexie, type EntityTable } from 'dexie'
import { canTrustDisk, doubtDisk } from '../foundation/disk-trust.ts'
import { err, type Result } from '../foundation/result.ts'
import { attemptsWith, type StorageFailure } from '../foundation/storage-attempt.ts'
import type { DiskFailure } from './book.ts'
import type { Bookkeeping, Ledger } from './ledger.ts'

export const syncDatabaseName = 'pairbook-sync'

interface SyncDatabase extends Dexie {
  readonly ledgers: EntityTable<Ledger, 'pairId'>
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

const diskFailureOf = (failure: StorageFailure): DiskFailure =>
  failure.type === 'StorageFull' || failure.type === 'StorageFailed' ? failure : { type: 'StorageFailed', name: failure.type }

export interface DexieBookkeeping extends Bookkeeping {
  readonly close: () => void
}

export const createBookkeeping = (name: string = syncDatabaseName): DexieBookkeeping => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as SyncDatabase
  database.version(1).stores({ ledgers: 'pairId' })
  const { attemptToRead } = attemptsWith((error) => error instanceof Dexie.DexieError || error instanceof UnknownLedgerError)
  const read = async <Value>(act: () => Promise<Value>): Promise<Result<Value, DiskFailure>> => {
    const done = await attemptToRead(act)
    return done.ok ? done : err(diskFailureOf(done.error))
  }
  /** What it wrote will be there after a restart when it succeeds (foundation/disk-trust.ts). */
  const keep = async <Value>(act: () => Promise<Value>): Promise<Result<Value, DiskFailure>> => {
    const done = await read(act)
    if (done.ok) return (await canTrustDisk()) ? done : err({ type: 'StorageFull' })
    // A ledger nobody here understands says nothing against the disk.
    if (done.error.type === 'StorageFailed' && done.error.name !== UnknownLedgerError.name) doubtDisk()
    return done
  }
  const kept = async (pairId: string): Promise<Ledger | undefined> => {
    const row: unknown = await database.ledgers.get(pairId)
    if (row === undefined) return undefined
    if (!isLedger(row)) throw new UnknownLedgerError()
    return row
  }
  return {
    read: (pairId) => read(() => kept(pairId)),
    write: (ledger, onto) =>
      keep(async () => {
        const isWritten = await database.transaction('rw', database.ledgers, async () => {
          if (((await kept(ledger.pairId))?.revision ?? 0) !== onto) return false
          await database.ledgers.put(ledger)
          return true
        })
        if (isWritten && ((await kept(ledger.pairId))?.revision ?? 0) < ledger.revision) throw new UnknownLedgerError()
        return isWritten
      }),
    forget: (pairId) =>
      keep(async () => {
        await database.ledgers.delete(pairId)
        return null
      }),
    close: () => database.close(),
  }
}
