// Mine: what only this person, on this device, can read: private entries, drafts, settings, receipts, recently
// deleted things, and the list of pairs. Kept in IndexedDB through Dexie. Nothing in this folder sends anything.
import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Clock } from '../foundation/day.ts'
import type { PairId, Randomness } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import { attemptsWith, NewerSchemaError, type StorageFailure } from '../foundation/storage-attempt.ts'
import type { GivenRow } from './calendar/given.ts'
import type { DraftRow } from './drafts/draft.ts'
import type { PrivateEntry } from './journal/entry.ts'
import type { PairRecord } from './pairs/pair.ts'
import type { Receipt } from './receipts/receipt.ts'
import type { SealedAnswers } from './rounds/sealed-answers.ts'
import { mineDatabaseName, mineSchema, nativeVersionsPerVersion } from './schema.ts'
import { firstPaint } from './settings/first-paint.ts'
import type { SettingRow } from './settings/setting.ts'
import type { TrashRow } from './trash/trash.ts'

/** The signing key of this device (Ed25519, raw bytes). See crypto/device-key.ts. */
export interface KeyRow {
  readonly id: 'device'
  readonly secretKeyBytes: Uint8Array
  readonly publicKeyBytes: Uint8Array
}

/** What Today showed last of the shared book: a copy for a quick first paint, never the truth. See app/session/glance.ts. */
export interface GlanceRow {
  readonly pairId: PairId
  readonly facts: unknown
}

export interface MineDatabase extends Dexie {
  readonly pairs: EntityTable<PairRecord, 'id'>
  readonly entries: EntityTable<PrivateEntry, 'id'>
  readonly drafts: EntityTable<DraftRow, 'key'>
  readonly settings: Table<SettingRow, string>
  readonly receipts: EntityTable<Receipt, 'id'>
  readonly trash: EntityTable<TrashRow, 'id'>
  readonly keys: EntityTable<KeyRow, 'id'>
  readonly glances: EntityTable<GlanceRow, 'pairId'>
  readonly givenToCalendar: EntityTable<GivenRow, 'uid'>
  readonly sealedAnswers: EntityTable<SealedAnswers, 'id'>
}

/** What every act in Mine needs. Made once, in main.tsx. */
export interface MineStore {
  readonly database: MineDatabase
  readonly clock: Clock
  readonly randomness: Randomness
}

export type StoreFailure = StorageFailure

const declareVersions = (database: Dexie): void => {
  database.version(1).stores({
    pairs: 'id',
    entries: 'id, [pairId+day+createdAt], meetingId',
    drafts: 'key, form, pairId',
    settings: 'key',
    receipts: 'id, [pairId+at]',
    trash: 'id, [pairId+deletedAt]',
    keys: 'id',
    glances: 'pairId',
  })
  database.version(2).stores({ givenToCalendar: 'uid, pairId' })
  database.version(3).stores({ sealedAnswers: 'id, pairId' })
}

/**
 * Whether the database on disk was declared by a newer Pairbook. Asked before opening, because Dexie would open it
 * and add "missing" tables to it. Browsers without `databases()` are left to the stamp.
 */
const isNewerOnDisk = async (database: Dexie): Promise<boolean> => {
  // A newer Pairbook would have remembered its own number here.
  if (database.name === mineDatabaseName && firstPaint.schema() === String(mineSchema)) return false
  if (typeof indexedDB.databases !== 'function') return false
  const onDisk = (await indexedDB.databases()).find(({ name }) => name === database.name)?.version ?? 0
  return onDisk >= (database.verno + 1) * nativeVersionsPerVersion
}

/** The store of Mine before its database has opened; what is asked of it meanwhile waits. */
export const createMine = (clock: Clock, randomness: Randomness, name: string = mineDatabaseName): MineStore => {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as MineDatabase
  declareVersions(database)
  return { database, clock, randomness }
}

/** Opens (or makes) the database. Never changes the data of a newer schema. */
export const openMine = async (mine: MineStore): Promise<Result<MineStore, StoreFailure>> => {
  const { database } = mine
  const opened = await attemptToRead(async () => {
    // Some browsers keep the name and take the thing away.
    if (typeof indexedDB === 'undefined') throw new Dexie.MissingAPIError()
    if (await isNewerOnDisk(database)) throw new NewerSchemaError()
    await database.open()
    const stamp = await database.settings.get('schema')
    if (typeof stamp?.value === 'number' && stamp.value > mineSchema) throw new NewerSchemaError()
    if (stamp?.value !== mineSchema) await database.settings.put({ key: 'schema', value: mineSchema })
    return mine
  })
  if (!opened.ok) database.close()
  else if (database.name === mineDatabaseName) firstPaint.rememberSchema(mineSchema)
  return opened
}

export const { attemptToRead, attempt } = attemptsWith((error) => error instanceof Dexie.DexieError)
