// Program: what this person handed over, kept on this device alone: receipts, and beside each the very words that left,
// so that one can look again; and the program packs this person took. Nothing in this folder sends anything. Who can read it: this person, on this device.
import { Dexie, type EntityTable } from 'dexie'
import * as v from 'valibot'
import type { Clock, Instant } from '../foundation/day.ts'
import { createId, type Randomness, type ReceiptId } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import type { HandedOver, LeavingForm } from './handed-over.ts'
import type { ProgramPack } from './pack/program-pack.ts'
import { periodOf } from './program-record.ts'
import { HandoverReceipt, type WayOut } from './receipts/handover-receipt.ts'

const programDatabaseName = 'pairbook-program'

/** The very words that left under a receipt. */
export interface CopyRow {
  readonly id: ReceiptId
  readonly name: string
  readonly text: string
}

/** A pack this person took; the newest is the one in use. */
export interface PackRow {
  /** Counts up by itself. */
  readonly number: number
  readonly at: Instant
  readonly pack: ProgramPack
}

export interface ProgramDatabase extends Dexie {
  readonly receipts: EntityTable<HandoverReceipt, 'id'>
  readonly copies: EntityTable<CopyRow, 'id'>
  readonly packs: EntityTable<PackRow, 'number'>
}

export interface ProgramStore {
  readonly database: ProgramDatabase
  readonly clock: Clock
  readonly randomness: Randomness
}

export type ProgramFailure =
  | { readonly type: 'StorageFull' }
  | { readonly type: 'StorageGone' }
  /** A newer Pairbook wrote here; nothing is written over it. */
  | { readonly type: 'NewerSchema' }
  | { readonly type: 'StorageFailed'; readonly name: string }

/** Dexie numbers its version n as 10 n in IndexedDB. */
const isNewerOnDisk = async ({ name, verno }: Dexie): Promise<boolean> => {
  if (typeof indexedDB.databases !== 'function') return false
  const onDisk = (await indexedDB.databases()).find((database) => database.name === name)?.version ?? 0
  return onDisk >= (verno + 1) * 10
}

const goneNames = new Set(['MissingAPIError', 'OpenFailedError', 'DatabaseClosedError', 'InvalidStateError', 'SecurityError'])

/** Runs one act and turns every storage failure into a value. Other errors are bugs and pass through. */
export const attemptProgram = async <Value>(act: () => Promise<Value>): Promise<Result<Value, ProgramFailure>> => {
  try {
    return ok(await act())
  } catch (error) {
    if (!(error instanceof Dexie.DexieError) && !(error instanceof DOMException)) throw error
    const inner = 'inner' in error && error.inner instanceof Error ? error.inner.name : error.name
    const names = [error.name, inner]
    if (names.includes('QuotaExceededError')) return err({ type: 'StorageFull' })
    return err(names.some((name) => goneNames.has(name)) ? { type: 'StorageGone' } : { type: 'StorageFailed', name: inner })
  }
}

export const openProgram = async (clock: Clock, randomness: Randomness, name: string = programDatabaseName): Promise<Result<ProgramStore, ProgramFailure>> => {
  const database = new Dexie(name) as ProgramDatabase
  database.version(1).stores({ receipts: 'id, at', copies: 'id' })
  database.version(2).stores({ packs: '++number' })
  const newer = await attemptProgram(async () => {
    if (typeof indexedDB === 'undefined') throw new Dexie.MissingAPIError()
    return isNewerOnDisk(database)
  })
  if (!newer.ok) return newer
  if (newer.value) return err({ type: 'NewerSchema' })
  const opened = await attemptProgram(async () => database.open())
  return opened.ok ? ok({ database, clock, randomness }) : opened
}

export interface HandoverAct {
  readonly form: LeavingForm
  readonly how: WayOut
  /** The pairs and seasons it is about. */
  readonly pairs: readonly HandoverReceipt['pairs'][number][]
}

/** Keeps the receipt and the words that left, together. The only way in is a record that was handed over. */
export const keepHandedOver = async (
  { database, clock, randomness }: ProgramStore,
  handed: HandedOver,
  { form, how, pairs }: HandoverAct,
): Promise<Result<HandoverReceipt, ProgramFailure>> => {
  const leaving = handed.leaving[form]
  if (leaving === undefined) throw new Error(`a record of this kind has no ${form}`)
  const receipt: HandoverReceipt = {
    id: createId('receipt', randomness),
    kind: handed.record.kind,
    ...periodOf(handed.record),
    pairs: pairs.map(({ pairId, seasonId }) => ({ pairId, seasonId })),
    form,
    how,
    contentHash: leaving.contentHash,
    recordHash: handed.recordHash,
    at: clock.now(),
  }
  return attemptProgram(() =>
    database.transaction('rw', database.receipts, database.copies, async () => {
      await database.receipts.add(receipt)
      await database.copies.add({ id: receipt.id, name: leaving.name, text: leaving.text })
      return receipt
    }),
  )
}

/** Newest first, of every pair and of none. */
export const listHandovers = async ({ database }: ProgramStore): Promise<readonly HandoverReceipt[]> => {
  const rows: unknown[] = await database.receipts.orderBy('at').reverse().toArray()
  return rows.flatMap((row) => {
    const parsed = v.safeParse(HandoverReceipt, row)
    return parsed.success ? [parsed.output] : []
  })
}

export const readCopy = async ({ database }: ProgramStore, id: ReceiptId): Promise<CopyRow | undefined> => database.copies.get(id)
