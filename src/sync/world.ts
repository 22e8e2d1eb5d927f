// What every act of sync is given, and how the ledger is changed: read, decided, written onto the revision it was read at.
import type { Instant } from '../foundation/day.ts'
import type { Randomness } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import type { DiskFailure, Shelf } from './book.ts'
import type { Apart, Bookkeeping, Ledger } from './ledger.ts'

export interface SyncWorld {
  /** The same on all devices of the pair. */
  readonly pairId: string
  readonly bookkeeping: Bookkeeping
  readonly shelf: Shelf
  /** This device's Ed25519 secret, 32 bytes. */
  readonly signSecretBytes: Uint8Array
  readonly now: () => Instant
  readonly randomness: Randomness
  /** One act at a time, in all tabs of this device. */
  readonly inTurn: <Value>(act: () => Promise<Value>) => Promise<Value>
}

export type LedgerFailure =
  | DiskFailure
  /** This device has no partner's device yet. */
  | { readonly type: 'NotPaired' }

export type SendFailure =
  | LedgerFailure
  /** This device does not send any more. */
  | { readonly type: 'Apart'; readonly apart: Apart }
  /** More than one slot holds. */
  | { readonly type: 'TooLarge' }

export const readLedger = async ({ bookkeeping, pairId }: SyncWorld): Promise<Result<Ledger, LedgerFailure>> => {
  const read = await bookkeeping.read(pairId)
  if (!read.ok) return read
  return read.value === undefined ? err({ type: 'NotPaired' }) : ok(read.value)
}

/**
 * Decides on the ledger as it is, and keeps what was decided; decides anew when another tab was first. `decide` gives no
 * ledger when there is nothing to keep.
 */
export const changeLedger = async <Value, Failure extends { readonly type: string }>(
  world: SyncWorld,
  decide: (ledger: Ledger) => Promise<Result<{ readonly ledger?: Ledger; readonly value: Value }, Failure>>,
): Promise<Result<Value, Failure | LedgerFailure>> => {
  for (;;) {
    const read = await readLedger(world)
    if (!read.ok) return read
    const decided = await decide(read.value)
    if (!decided.ok) return decided
    const { ledger, value } = decided.value
    if (ledger === undefined) return ok(value)
    const written = await world.bookkeeping.write({ ...ledger, revision: read.value.revision + 1 }, read.value.revision)
    if (!written.ok) return written
    if (written.value) return ok(value)
  }
}
