import { Dexie } from 'dexie'
import { describe, expect, test } from 'vitest'
import { createId } from '../../../src/foundation/id.ts'
import type { GivenRow } from '../../../src/mine/calendar/given.ts'
import { keepGiven, listGiven } from '../../../src/mine/calendar/keep-given.ts'
import { keepPair, listPairs } from '../../../src/mine/pairs/keep-pair.ts'
import type { PairRecord } from '../../../src/mine/pairs/pair.ts'
import { listSealed } from '../../../src/mine/rounds/keep-sealed.ts'
import { changeSetting, keepSetting, readSetting } from '../../../src/mine/settings/keep-setting.ts'
import { emptyOldTrash, keepTrash, listTrash } from '../../../src/mine/trash/keep-trash.ts'
import { mineSchema } from '../../../src/mine/schema.ts'
import { attempt, createMine, openMine, type MineStore } from '../../../src/mine/store.ts'
import { freshMineName, openFreshMine, testClock, testRandomness } from './a-mine.ts'

const aPair = (mine: MineStore, partnerName = 'Dana'): PairRecord => ({
  id: createId('pair', mine.randomness),
  role: 'mentor',
  myName: 'Lee',
  partnerName,
  seasonIds: [createId('season', mine.randomness)],
  createdAt: mine.clock.now(),
})

describe('opening Mine', () => {
  test('a new device gets the newest schema, with its stamp', async () => {
    const mine = await openFreshMine()
    expect(mine.database.verno).toBe(mineSchema)
    expect(mine.database.tables.map(({ name }) => name).toSorted()).toEqual(['drafts', 'entries', 'givenToCalendar', 'glances', 'keys', 'pairs', 'receipts', 'sealedAnswers', 'settings', 'trash'])
    expect((await mine.database.settings.get('schema'))?.value).toBe(mineSchema)
  })

  test('a database of the first release gets the tables of the later ones, and a new stamp; its rows stay', async () => {
    const name = freshMineName()
    const first = new Dexie(name)
    first.version(1).stores({ pairs: 'id', entries: 'id, [pairId+day+createdAt], meetingId', drafts: 'key, form, pairId', settings: 'key', receipts: 'id, [pairId+at]', trash: 'id, [pairId+deletedAt]', keys: 'id', glances: 'pairId' })
    await first.open()
    await first.table('settings').bulkPut([{ key: 'schema', value: 1 }, { key: 'language', value: 'es' }])
    first.close()
    const mine = await openFreshMine(name)
    const pair = aPair(mine)
    expect(await mine.database.settings.toArray()).toEqual([{ key: 'language', value: 'es' }, { key: 'schema', value: mineSchema }])
    const row: GivenRow = { uid: 'pairbook-x', pairId: pair.id, meetingId: createId('meeting', mine.randomness), sequence: 2, at: mine.clock.now() }
    expect((await keepGiven(mine, [row])).ok).toBe(true)
    await mine.database.table('givenToCalendar').put({ uid: 'odd', pairId: pair.id })
    expect(await listGiven(mine, pair.id)).toEqual([row])
    expect(await listGiven(mine, createId('pair', mine.randomness))).toEqual([])
    expect(await listSealed(mine, pair.id)).toEqual({ ok: true, value: [] })
  })

  test('a database with a newer stamp is refused and left as it was', async () => {
    const name = freshMineName()
    const mine = await openFreshMine(name)
    await keepPair(mine, aPair(mine))
    await mine.database.settings.put({ key: 'schema', value: mineSchema + 1 })
    mine.database.close()
    const again = await openMine(createMine(testClock(), testRandomness(), name))
    expect(again).toEqual({ ok: false, error: { type: 'NewerSchema' } })
    const raw = await new Dexie(name).open()
    expect(await raw.table('pairs').count()).toBe(1)
    expect((await raw.table('settings').get('schema'))).toEqual({ key: 'schema', value: mineSchema + 1 })
    raw.close()
  })

  test('a database declared by a newer Pairbook is refused before anything is added to it', async () => {
    const name = freshMineName()
    const newer = new Dexie(name)
    newer.version(7).stores({ pairs: 'id', settings: 'key', later: 'id' })
    await newer.open()
    await newer.table('settings').put({ key: 'schema', value: 7 })
    await newer.table('later').put({ id: 'kept' })
    newer.close()
    const opened = await openMine(createMine(testClock(), testRandomness(), name))
    expect(opened).toEqual({ ok: false, error: { type: 'NewerSchema' } })
    const raw = await new Dexie(name).open()
    expect(raw.verno).toBe(7)
    expect(raw.tables.map((table) => table.name).toSorted()).toEqual(['later', 'pairs', 'settings'])
    expect(await raw.table('later').count()).toBe(1)
    raw.close()
  })
})

describe('acts', () => {
  test('what was kept is there after closing and opening again', async () => {
    const name = freshMineName()
    const mine = await openFreshMine(name)
    const pair = aPair(mine)
    expect((await keepPair(mine, pair)).ok).toBe(true)
    mine.database.close()
    expect(await listPairs(await openFreshMine(name))).toEqual([pair])
  })

  test('a row that cannot be understood is not listed, and stays as it is', async () => {
    const mine = await openFreshMine()
    const pair = aPair(mine)
    await keepPair(mine, pair)
    const odd = { id: 'pair_from_elsewhere', nonsense: true }
    await mine.database.table('pairs').put(odd)
    expect(await listPairs(mine)).toEqual([pair])
    expect(await mine.database.table('pairs').get('pair_from_elsewhere')).toEqual(odd)
  })

  test('a full device is told as such, even when Dexie wraps the reason', async () => {
    const full = await attempt(() => {
      const inner = new DOMException('no room', 'QuotaExceededError')
      return Promise.reject(new Dexie.AbortError('wrapped', inner))
    })
    expect(full).toEqual({ ok: false, error: { type: 'StorageFull' } })
  })

  test('a closed database is told as storage that is gone', async () => {
    const mine = await openFreshMine()
    mine.database.close()
    const kept = await keepPair(mine, aPair(mine))
    expect(kept).toEqual({ ok: false, error: { type: 'StorageGone' } })
  })

  test('a bug is not taken for a storage failure', async () => {
    await expect(attempt(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug')
  })

  test('of two changes of a setting made at once neither is lost', async () => {
    const mine = await openFreshMine()
    await Promise.all([
      changeSetting(mine, 'calendar', (kept) => ({ ...kept, title: 'full' })),
      changeSetting(mine, 'calendar', (kept) => ({ ...kept, place: false })),
    ])
    expect(await readSetting(mine, 'calendar')).toMatchObject({ title: 'full', place: false })
  })

  test('a setting that was damaged reads as its default', async () => {
    const mine = await openFreshMine()
    await keepSetting(mine, 'theme', 'dark')
    expect(await readSetting(mine, 'theme')).toBe('dark')
    await mine.database.settings.put({ key: 'theme', value: { not: 'a theme' } })
    expect(await readSetting(mine, 'theme')).toBe('device')
  })

  test('what was deleted is listed newest first and leaves after thirty days', async () => {
    const clock = testClock()
    const mine = await openFreshMine(freshMineName(), clock)
    const { id: pairId } = aPair(mine)
    await keepTrash(mine, { pairId, ring: 'mine', kind: 'entry', record: { text: 'old' } })
    clock.advance(20 * 86_400_000)
    await keepTrash(mine, { pairId, ring: 'ours', kind: 'goals', record: { text: 'new' } })
    expect((await listTrash(mine, pairId)).map(({ record }) => record)).toEqual([{ text: 'new' }, { text: 'old' }])
    clock.advance(11 * 86_400_000)
    expect(await emptyOldTrash(mine)).toEqual({ ok: true, value: 1 })
    expect((await listTrash(mine, pairId)).map(({ record }) => record)).toEqual([{ text: 'new' }])
  })
})
