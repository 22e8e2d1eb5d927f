// Taking everything along: one copy of all that is Mine and Ours, each item with its ring, in the documented format of
// docs/export-format.md. Secret keys stay behind. Nothing leaves here: the copy is handed to its owner.
import * as v from 'valibot'
import { isId, type PairId, type SeasonId } from '../foundation/id.ts'
import { ok, type Result } from '../foundation/result.ts'
import type { ZoneName } from '../foundation/day.ts'
import { GivenRow } from '../mine/calendar/given.ts'
import { DraftRow } from '../mine/drafts/draft.ts'
import { PrivateEntry } from '../mine/journal/entry.ts'
import { PairRecord } from '../mine/pairs/pair.ts'
import { Receipt } from '../mine/receipts/receipt.ts'
import { TrashRow } from '../mine/trash/trash.ts'
import { isPartnersDraft, SealedAnswers } from '../mine/rounds/sealed-answers.ts'
import { listPacks } from '../program/pack/keep-pack.ts'
import { listHandovers, type ProgramStore, readCopy } from '../program/store.ts'
import { attemptToRead, type MineStore, type StoreFailure } from '../mine/store.ts'
import { rawBook } from '../ours/raw-book.ts'
import type { AsideValue, OpenBook, OpenBookFailure, OursBook } from '../ours/store.ts'

export const copyFormat = 'pairbook-export'
export const copyVersion = 1

export interface CopyItem {
  /** Who could read it when the copy was made. */
  readonly ring: 'mine' | 'ours'
  /** The table (Mine) or root (Ours) it is kept under. */
  readonly kind: string
  readonly pairId?: PairId
  readonly seasonId?: SeasonId
  readonly id: string
  readonly state: 'kept' | 'draft' | 'recentlyDeleted'
  /** The ring a recently deleted thing was in. */
  readonly deletedFrom?: 'mine' | 'ours'
  /** False when this app could not understand it; `record` is then exactly what was stored. */
  readonly readable: boolean
  readonly record: unknown
}

export interface BookNotOpened {
  readonly pairId: PairId
  readonly seasonId: SeasonId
  readonly reason: OpenBookFailure['type']
}

export interface CopiedAside {
  readonly pairId: PairId
  readonly seasonId: SeasonId
  readonly key: number
  readonly reason: string
  /** Bytes in base 64; anything else as JSON has it; absent when the browser cannot give it. */
  readonly base64?: string
  readonly value?: unknown
}

export interface BookCopy {
  readonly format: typeof copyFormat
  readonly version: typeof copyVersion
  /** When it was made: ISO 8601, UTC. */
  readonly madeAt: string
  readonly zone: ZoneName
  readonly scope: 'all-pairs' | 'one-pair'
  /** Always false: anyone who has the file can read it. */
  readonly sealed: false
  readonly leftOut: readonly string[]
  readonly booksNotOpened: readonly BookNotOpened[]
  /** Damaged rows that lie beside a book; their words could not be read. */
  readonly damagedRows: number
  /** Those rows as they lie on disk, for somebody who may be able to mend them. */
  readonly setAside: readonly CopiedAside[]
  readonly items: readonly CopyItem[]
}

/**
 * The signing key: it proves who signed, and a copy may be shown to somebody. And the glances: copies of what the books
 * hold, which would stand here a second time and under the wrong ring.
 */
const tablesLeftOut: ReadonlySet<string> = new Set(['keys', 'glances'])

const shapes: Readonly<Record<string, v.GenericSchema>> = {
  pairs: PairRecord,
  entries: PrivateEntry,
  drafts: DraftRow,
  receipts: Receipt,
  trash: TrashRow,
  givenToCalendar: GivenRow,
  sealedAnswers: SealedAnswers,
}

const fieldOf = (row: unknown, field: string): unknown =>
  typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>)[field] : undefined

/** The partner wrote on this phone, and is not to be read by its owner before the round is open. */
export const partnersAnswers = 'answers the partner wrote on this device for a round that is not open yet'

const cutSealed = (row: unknown): unknown => {
  if (fieldOf(row, 'whose') !== 'partner') return row
  const { words: _words, salt: _salt, ...rest } = row as Readonly<Record<string, unknown>>
  return { ...rest, leftOut: partnersAnswers }
}

const withoutPartnersWords = (kind: string, row: unknown): unknown => {
  if (kind === 'sealedAnswers') return cutSealed(row)
  if (kind === 'drafts' && isPartnersDraft(fieldOf(row, 'form'))) {
    const { values: _values, base: _base, ...rest } = row as Readonly<Record<string, unknown>>
    return { ...rest, leftOut: partnersAnswers }
  }
  const record = kind === 'trash' ? fieldOf(row, 'record') : undefined
  const sealed = fieldOf(record, 'sealed')
  return Array.isArray(sealed) ? { ...(row as object), record: { ...(record as object), sealed: sealed.map(cutSealed) } } : row
}

const isCutShort = ({ record }: CopyItem): boolean => JSON.stringify(record)?.includes(partnersAnswers) ?? false

const pairOf = (kind: string, row: unknown): PairId | undefined => {
  const id = kind === 'pairs' ? fieldOf(row, 'id') : fieldOf(row, 'pairId')
  return isId('pair', id) ? id : undefined
}

const itemOfMine = (kind: string, row: unknown): CopyItem => {
  const pairId = pairOf(kind, row)
  const id = fieldOf(row, 'id') ?? fieldOf(row, 'key') ?? fieldOf(row, 'uid')
  const shape = shapes[kind]
  const deletedFrom = kind === 'trash' ? fieldOf(row, 'ring') : undefined
  return {
    ring: 'mine',
    kind,
    ...(pairId === undefined ? {} : { pairId }),
    id: typeof id === 'string' ? id : '',
    state: kind === 'drafts' ? 'draft' : kind === 'trash' ? 'recentlyDeleted' : 'kept',
    ...(deletedFrom === 'mine' || deletedFrom === 'ours' ? { deletedFrom } : {}),
    readable: shape === undefined || v.safeParse(shape, row).success,
    record: withoutPartnersWords(kind, row),
  }
}

/** What belongs to the phone and to no pair: settings; a pair about to be started is nobody's yet. */
const isOfPair = (pairId: PairId, item: CopyItem): boolean => {
  if (item.pairId !== undefined) return item.pairId === pairId
  return item.kind === 'settings' && !JSON.stringify(item.record).replaceAll(pairId, '').includes('pair_')
}

const seasonsOf = (pair: CopyItem): readonly SeasonId[] => {
  const lists = [fieldOf(pair.record, 'ownSeasonIds'), fieldOf(pair.record, 'seasonIds')]
  return lists.flatMap((ids) => (Array.isArray(ids) ? ids.filter((id): id is SeasonId => isId('season', id)) : []))
}

const bytesToBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const copiedAside = (pairId: PairId, seasonId: SeasonId, { key, reason, value }: AsideValue): CopiedAside => {
  const base = { pairId, seasonId, key, reason }
  if (value === undefined) return base
  return value instanceof Uint8Array ? { ...base, base64: bytesToBase64(value) } : { ...base, value }
}

/** What was handed over, with the very words that left; only its owner's phone has them. */
const handedItems = async (program: ProgramStore): Promise<readonly CopyItem[]> => {
  const receipts = await listHandovers(program)
  return Promise.all(
    receipts.map(async (receipt): Promise<CopyItem> => {
      const copy = await readCopy(program, receipt.id)
      const [only, another] = receipt.pairs
      return {
        ring: 'mine',
        kind: 'handedOver',
        ...(only === undefined || another !== undefined ? {} : { pairId: only.pairId }),
        id: receipt.id,
        state: 'kept',
        readable: true,
        record: { ...receipt, ...(copy === undefined ? {} : { fileName: copy.name, left: copy.text }) },
      }
    }),
  )
}

/** The committee's packs as they came; of no pair. */
const packItems = async (program: ProgramStore): Promise<readonly CopyItem[]> =>
  (await listPacks(program)).map(({ number, at, pack }) => ({
    ring: 'mine', kind: 'programPacks', id: String(number), state: 'kept', readable: true, record: { name: pack.program, at, text: JSON.stringify(pack) },
  }))

/** `openNow` is the book on screen; the others are opened, read and closed again. `program` holds what was handed over. */
export const makeCopy = async (
  mine: MineStore,
  openBook: OpenBook,
  openNow: OursBook,
  scope: PairId | 'all-pairs',
  program?: ProgramStore,
): Promise<Result<BookCopy, StoreFailure>> => {
  const read = await attemptToRead(async () => {
    const tables = mine.database.tables.filter(({ name }) => !tablesLeftOut.has(name))
    return mine.database.transaction('r', tables, async () => {
      const rows = await Promise.all(tables.map(async (table) => ({ kind: table.name, rows: await table.toArray() as unknown[] })))
      return rows.flatMap(({ kind, rows: stored }) => stored.map((row) => itemOfMine(kind, row)))
    })
  })
  if (!read.ok) return read
  const handed = program === undefined ? ok([]) : await attemptToRead(async () => [...(await handedItems(program)), ...(await packItems(program))])
  if (!handed.ok) return handed
  const items = [...read.value, ...handed.value].filter((item) => scope === 'all-pairs' || isOfPair(scope, item))
  const booksNotOpened: BookNotOpened[] = []
  let damagedRows = 0
  const setAside: CopiedAside[] = []

  const readBook = async (book: OursBook, pairId: PairId, seasonId: SeasonId) => {
    for (const { root, id, readable, record } of book.read(rawBook)) {
      items.push({ ring: 'ours', kind: root, pairId, seasonId, id, state: 'kept', readable, record })
    }
    const rows = book.setAside()
    damagedRows += rows.length
    if (rows.length === 0) return
    const values = await book.readAside()
    setAside.push(...(values.ok ? values.value : rows).map((row) => copiedAside(pairId, seasonId, row)))
  }

  for (const pair of items.filter(({ kind }) => kind === 'pairs')) {
    const { pairId } = pair
    if (pairId === undefined) continue
    for (const seasonId of seasonsOf(pair)) {
      if (openNow.pairId === pairId && openNow.seasonId === seasonId) {
        await readBook(openNow, pairId, seasonId)
        continue
      }
      // One after the other: a phone with many books need not hold them all at once.
      const opened = await openBook({ pairId, seasonId, expect: 'known', now: mine.clock.now })
      if (opened.ok) {
        await readBook(opened.value, pairId, seasonId)
        await opened.value.close()
      } else booksNotOpened.push({ pairId, seasonId, reason: opened.error.type })
    }
  }
  return ok({
    format: copyFormat,
    version: copyVersion,
    madeAt: new Date(mine.clock.now()).toISOString(),
    zone: mine.clock.zone(),
    scope: scope === 'all-pairs' ? 'all-pairs' : 'one-pair',
    sealed: false,
    leftOut: ['keys: the secret key this device signs with', ...(items.some(isCutShort) ? [partnersAnswers] : [])],
    booksNotOpened,
    damagedRows,
    setAside,
    items,
  })
}

/** The machine-readable file. */
export const copyToJson = (copy: BookCopy): string => JSON.stringify(copy, null, 2)
