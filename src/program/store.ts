// Program: what this person handed over, kept on this device alone: receipts, and beside each the very words that left,
// so that one can look again; what was begun and not finished; and the program packs this person took. Nothing in this
// folder sends anything. Who can read it: this person, on this device.
import { Dexie, type EntityTable } from 'dexie'
import * as v from 'valibot'
import type { Clock, Instant } from '../foundation/day.ts'
import { createId, type PairId, type Randomness, type ReceiptId } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { attemptsWith, type StorageFailure } from '../foundation/storage-attempt.ts'
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

/** A handover that was begun: kept before the record leaves, so that a crash leaves a trace of it. */
export interface BegunRow {
  readonly receipt: HandoverReceipt
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
  readonly begun: EntityTable<BegunRow, 'id'>
}

export interface ProgramStore {
  readonly database: ProgramDatabase
  readonly clock: Clock
  readonly randomness: Randomness
}

export type ProgramFailure = StorageFailure

/** Dexie numbers its version n as 10 n in IndexedDB. */
const isNewerOnDisk = async ({ name, verno }: Dexie): Promise<boolean> => {
  if (typeof indexedDB.databases !== 'function') return false
  const onDisk = (await indexedDB.databases()).find((database) => database.name === name)?.version ?? 0
  return onDisk >= (verno + 1) * 10
}

const attempts = attemptsWith((error) => error instanceof Dexie.DexieError)
const { attemptToRead } = attempts
export const { attempt } = attempts

export const openProgram = async (clock: Clock, randomness: Randomness, name: string = programDatabaseName): Promise<Result<ProgramStore, ProgramFailure>> => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as ProgramDatabase
  database.version(1).stores({ receipts: 'id, at', copies: 'id' })
  database.version(2).stores({ packs: '++number' })
  database.version(3).stores({ begun: 'id' })
  const newer = await attemptToRead(async () => {
    if (typeof indexedDB === 'undefined') throw new Dexie.MissingAPIError()
    return isNewerOnDisk(database)
  })
  if (!newer.ok) return newer
  if (newer.value) return err({ type: 'NewerSchema' })
  const opened = await attemptToRead(async () => database.open())
  return opened.ok ? ok({ database, clock, randomness }) : opened
}

export interface HandoverAct {
  readonly form: LeavingForm
  readonly how: WayOut
  /** The pairs and seasons it is about. */
  readonly pairs: readonly HandoverReceipt['pairs'][number][]
  /** True when the share sheet took the file only as plain text, under a further `.txt`. */
  readonly asText?: boolean
  /** What `beginHandover` gave, when the handover was begun. */
  readonly begun?: ReceiptId | undefined
}

const rowOf = ({ clock, randomness }: ProgramStore, handed: HandedOver, { form, how, pairs, asText = false, begun }: HandoverAct): BegunRow => {
  const leaving = handed.leaving[form]
  if (leaving === undefined) throw new Error(`a record of this kind has no ${form}`)
  const receipt: HandoverReceipt = {
    id: begun ?? createId('receipt', randomness),
    kind: handed.record.kind,
    ...periodOf(handed.record),
    pairs: pairs.map(({ pairId, seasonId }) => ({ pairId, seasonId })),
    form,
    how,
    contentHash: leaving.contentHash,
    recordHash: handed.recordHash,
    at: clock.now(),
  }
  return { id: receipt.id, receipt, name: asText ? `${leaving.name}.txt` : leaving.name, text: leaving.text }
}

/** Before a record leaves: what its receipt will say. It is no receipt yet. */
export const beginHandover = async (store: ProgramStore, handed: HandedOver, act: HandoverAct): Promise<Result<ReceiptId, ProgramFailure>> => {
  const row = rowOf(store, handed, act)
  return attempt(() => store.database.begun.add(row))
}

/** It did not leave. */
export const dropBegun = async ({ database }: ProgramStore, id: ReceiptId): Promise<Result<void, ProgramFailure>> => attempt(() => database.begun.delete(id))

const keepRow = async ({ database }: ProgramStore, { id, receipt, name, text }: BegunRow): Promise<Result<HandoverReceipt, ProgramFailure>> =>
  attempt(() =>
    database.transaction('rw', database.receipts, database.copies, database.begun, async () => {
      await database.begun.delete(id)
      await database.receipts.add(receipt)
      await database.copies.add({ id, name, text })
      return receipt
    }),
  )

/** Keeps the receipt and the words that left, together. The only way in is a record that was handed over. */
export const keepHandedOver = async (store: ProgramStore, handed: HandedOver, act: HandoverAct): Promise<Result<HandoverReceipt, ProgramFailure>> =>
  keepRow(store, rowOf(store, handed, act))

/** Handovers whose end this phone did not see: the app was closed in between, or nobody said whether the page was printed. */
export const listBegun = async ({ database }: ProgramStore): Promise<readonly BegunRow[]> => {
  const rows = await database.begun.toArray()
  return rows.flatMap((row) => {
    const parsed = v.safeParse(HandoverReceipt, row.receipt)
    return parsed.success ? [{ ...row, receipt: parsed.output }] : []
  })
}

/** The person says that it did leave. */
export const finishBegun = async (store: ProgramStore, row: BegunRow): Promise<Result<HandoverReceipt, ProgramFailure>> => keepRow(store, row)

/** Newest first, of every pair and of none. */
export const listHandovers = async ({ database }: ProgramStore): Promise<readonly HandoverReceipt[]> => {
  const rows: unknown[] = await database.receipts.orderBy('at').reverse().toArray()
  return rows.flatMap((row) => {
    const parsed = v.safeParse(HandoverReceipt, row)
    return parsed.success ? [parsed.output] : []
  })
}

export const readCopy = async ({ database }: ProgramStore, id: ReceiptId): Promise<CopyRow | undefined> => database.copies.get(id)

/** A pair deleted from this phone: what was handed over about it alone goes too; a record over several pairs stays theirs. */
export const forgetPair = async ({ database }: ProgramStore, gone: PairId): Promise<Result<void, ProgramFailure>> =>
  attempt(() =>
    database.transaction('rw', database.receipts, database.copies, database.begun, async () => {
      const isOf = ({ pairs }: Pick<HandoverReceipt, 'pairs'>): boolean => pairs.some(({ pairId }) => pairId === gone)
      const isAlone = (receipt: HandoverReceipt): boolean => isOf(receipt) && receipt.pairs.every(({ pairId }) => pairId === gone)
      const ids = await database.receipts.filter(isAlone).primaryKeys()
      await database.receipts.bulkDelete(ids)
      await database.copies.bulkDelete(ids)
      await database.begun.filter(({ receipt }) => isAlone(receipt)).delete()
      const withOthers = await database.receipts.filter(isOf).toArray()
      await database.receipts.bulkPut(withOthers.map((receipt) => ({ ...receipt, pairs: receipt.pairs.filter(({ pairId }) => pairId !== gone) })))
    }),
  )
