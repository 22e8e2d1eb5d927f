// A closed book refuses every edit but its reopening; deleting a pair leaves nothing of it on this phone, and nothing of
// another pair is touched, also when storage fails at any moment.
import { beforeEach, expect, test, vi } from 'vitest'
import { deleteFromBook } from '../../../src/crossings/delete-from-book.ts'
import { deletePair, type Elsewhere, finishDeleting, type OpenProgram } from '../../../src/crossings/delete-pair.ts'
import { createId } from '../../../src/foundation/id.ts'
import { keepDraft } from '../../../src/mine/drafts/keep-draft.ts'
import { keepNote } from '../../../src/mine/journal/keep-entry.ts'
import { deviceKey } from '../../../src/mine/keys/device-key.ts'
import { keepPair } from '../../../src/mine/pairs/keep-pair.ts'
import type { PairRecord } from '../../../src/mine/pairs/pair.ts'
import { keepSealed } from '../../../src/mine/rounds/keep-sealed.ts'
import { compareBookMark, countBook, readBookMark, readSharedMark, writeSharedMark } from '../../../src/mine/settings/book-mark.ts'
import { keepSetting, readSetting } from '../../../src/mine/settings/keep-setting.ts'
import { keepTrash, listTrash } from '../../../src/mine/trash/keep-trash.ts'
import type { MineStore } from '../../../src/mine/store.ts'
import { readEnding } from '../../../src/ours/ending/ending.ts'
import { endPair, sayYesToReopening } from '../../../src/ours/ending/keep-ending.ts'
import { readGoals } from '../../../src/ours/goals/goals-view.ts'
import { addGoal } from '../../../src/ours/goals/keep-goal.ts'
import type { HandoverReceipt } from '../../../src/program/receipts/handover-receipt.ts'
import { openProgram as openProgramStore, type ProgramStore } from '../../../src/program/store.ts'
import { createBookkeeping } from '../../../src/sync/dexie-bookkeeping.ts'
import { forgetPair } from '../../../src/sync/forget-pair.ts'
import { foundPair } from '../../../src/sync/founding.ts'
import { openFreshMine, testClock } from '../mine/a-mine.ts'
import { untilNothingFails } from '../mine/failing-calls.ts'
import { freshPlace, mustOpen, type Place } from '../ours/book-world.ts'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

const clock = testClock()
const randomness = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))
const writer = { by: 'mentee', clock, randomness } as const
const goal = { term: 'short', text: 'A calm recess', why: '', timeFrame: '' } as const

const pairAt = ({ pairId, seasonId }: Place): PairRecord => ({ id: pairId, role: 'mentee', myName: 'Lee', partnerName: 'Dana', seasonIds: [seasonId], createdAt: clock.now() })

/** One row of everything Mine keeps for a pair. */
const fillMine = async (mine: MineStore, pair: PairRecord): Promise<void> => {
  const pairId = pair.id
  await keepPair(mine, pair)
  await keepNote(mine, { pairId, text: 'only mine' })
  await keepDraft(mine, { form: `${pairId} jot`, tab: 'tab', pairId, values: { text: 'half' } })
  await keepTrash(mine, { pairId, ring: 'mine', kind: 'entry', record: {} })
  await mine.database.glances.put({ pairId, facts: {} })
  await keepSealed(mine, { id: createId('answers', randomness), pairId, seasonId: createId('season', randomness), roundId: createId('round', randomness), whose: 'me', salt: 'x', words: '{}', sealedAt: clock.now() })
  await mine.database.receipts.put({ id: createId('receipt', randomness), pairId, act: 'shared-with-partner', subject: 'x', contentHash: 'x', at: clock.now() })
  const logReminders = await readSetting(mine, 'logReminders')
  await keepSetting(mine, 'logReminders', [...logReminders, { pairId, meetingId: createId('meeting', randomness), at: clock.now() }])
  await keepSetting(mine, 'dismissed', { ...(await readSetting(mine, 'dismissed')), [`quiet ${pairId}`]: clock.now() })
  await keepSetting(mine, 'currentPair', pairId)
  writeSharedMark(pairId, pair.seasonIds[0] ?? createId('season', randomness), 5)
}

/** One for all tests here, as on a phone; a failure to open it is tried again. */
let program: ProgramStore | undefined
const openProgram: OpenProgram = async () => {
  if (program !== undefined) return { ok: true, value: program }
  const opened = await openProgramStore(clock, randomness, `program-ending-${crypto.randomUUID()}`)
  if (opened.ok) program = opened.value
  return opened
}

/** As in the app, where it is `pairbook-sync`. */
const syncName = 'test-ending-sync'
const elsewhere: Elsewhere = { openProgram, forgetSync: (sharedId) => forgetPair(sharedId, syncName) }

/** This phone begins sync for a pair, as before a first invitation. */
const beginSync = async (pairId: string): Promise<void> => {
  const bookkeeping = createBookkeeping(syncName)
  const shelf = { books: async () => [], book: async () => undefined }
  const world = { pairId, bookkeeping, shelf, signSecretBytes: randomness(32), now: clock.now, randomness, inTurn: <Value>(act: () => Promise<Value>) => act() }
  expect(await foundPair(world, randomness(32))).toMatchObject({ ok: true })
  bookkeeping.close()
}
const syncKnows = async (pairId: string): Promise<boolean> => {
  const bookkeeping = createBookkeeping(syncName)
  const read = await bookkeeping.read(pairId)
  bookkeeping.close()
  if (!read.ok) throw new Error(read.error.type)
  return read.value !== undefined
}

const everything = async ({ database }: MineStore): Promise<string> => {
  const rows = await Promise.all(database.tables.filter(({ name }) => name !== 'settings').map((table) => table.toArray() as Promise<unknown[]>))
  const settings = (await database.settings.toArray()).filter(({ key }) => key !== 'leaving')
  return JSON.stringify([rows, settings])
}

const databases = async (pairId: string): Promise<number> => (await indexedDB.databases()).filter(({ name }) => name?.includes(pairId)).length

const endedWorld = async () => {
  const place = freshPlace()
  const mine = { ...(await openFreshMine()), randomness }
  const book = await mustOpen(place, 'new', { boundMilliseconds: 300 })
  await book.keep((roots) => {
    addGoal(roots, writer, goal)
    endPair(roots, writer)
  })
  const pair = pairAt(place)
  await fillMine(mine, pair)
  return { place, mine, book, pair }
}

test('a closed book refuses an edit, says so, and holds nothing of it on screen or on disk', async () => {
  const { place, mine, book } = await endedWorld()
  const kept = await book.keep((roots) => addGoal(roots, writer, goal))
  expect(kept).toMatchObject({ ok: false, error: { type: 'ClosedBook' } })
  const deleted = await deleteFromBook(mine, book, 'goal', book.read(readGoals).map(({ id }) => ({ root: 'goals', id }) as const))
  expect(deleted).toMatchObject({ ok: false, error: { type: 'ClosedBook' } })
  expect(await listTrash(mine, place.pairId)).toHaveLength(1)
  expect(book.read(readGoals)).toHaveLength(1)
  await book.close()
  const again = await mustOpen(place, 'known')
  expect(again.read(readGoals)).toHaveLength(1)
})

test('with the yes of both it takes edits again', async () => {
  const { book } = await endedWorld()
  for (const role of ['mentee', 'mentor'] as const) {
    expect((await book.keep((roots) => addGoal(roots, writer, goal))).ok).toBe(false)
    expect((await book.keep((roots) => sayYesToReopening(roots, writer, role), 'alsoWhenClosed')).ok).toBe(true)
  }
  expect((await book.keep((roots) => addGoal(roots, writer, goal))).ok).toBe(true)
})

test.each([true, false])('ending is on disk, or has not happened (storage fails once: %s)', async (once) => {
  await untilNothingFails(once, async (breakStorage, which) => {
    const place = freshPlace()
    const book = await mustOpen(place, 'new', { boundMilliseconds: 300 })
    await book.whenStored()
    const broken = breakStorage()
    const kept = await book.keep((roots) => endPair(roots, writer))
    broken.mend()
    expect(book.read(readEnding) !== undefined, `call ${which}`).toBe(kept.ok)
    await book.close()
    expect((await mustOpen(place, 'known')).read(readEnding) !== undefined, `call ${which}, on disk`).toBe(kept.ok)
  })
})

test('deleting leaves nothing of the pair on this phone: no row, no book, no mark, no key', async () => {
  const { place, mine, book, pair } = await endedWorld()
  await deviceKey(mine)
  expect(await deletePair(mine, elsewhere, book, pair)).toMatchObject({ ok: true })
  expect(await everything(mine)).not.toContain(place.pairId)
  expect(await databases(place.pairId)).toBe(0)
  expect(readSharedMark(place.pairId, place.seasonId)).toBe(0)
  expect(await mine.database.keys.count()).toBe(0)
  // A start now does not take it for a loss.
  const here = await countBook(mine.database)
  expect(here && compareBookMark(readBookMark(), here)).toBe('whole')
  await finishDeleting(mine, elsewhere)
  expect(await readSetting(mine, 'leaving')).toEqual([])
})

test('another pair of the phone keeps all it has, and the key', async () => {
  const { mine, book, pair } = await endedWorld()
  const other = freshPlace()
  const otherBook = await mustOpen(other, 'new')
  await otherBook.keep((roots) => addGoal(roots, writer, goal))
  await fillMine(mine, pairAt(other))
  await deviceKey(mine)
  const before = await readSetting(mine, 'currentPair')
  await deletePair(mine, elsewhere, book, pair)
  expect(await mine.database.entries.count()).toBe(1)
  expect(await mine.database.keys.count()).toBe(1)
  expect(await readSetting(mine, 'currentPair')).toBe(before)
  expect(await readSetting(mine, 'logReminders')).toHaveLength(1)
  expect(Object.keys(await readSetting(mine, 'dismissed'))).toEqual([`quiet ${other.pairId}`])
  expect(otherBook.read(readGoals)).toHaveLength(1)
  expect(readSharedMark(other.pairId, other.seasonId)).toBe(5)
})

test('what was handed over about the pair goes with it, and what is about others stays', async () => {
  const { place, mine, book, pair } = await endedWorld()
  const opened = await openProgram()
  if (!opened.ok) throw new Error(opened.error.type)
  const { database } = opened.value
  const other = freshPlace()
  const receipt = (pairs: readonly Place[]): HandoverReceipt => ({
    id: createId('receipt', randomness), kind: 'monthly', pairs: pairs.map(({ pairId, seasonId }) => ({ pairId, seasonId })), form: 'file', how: 'save', contentHash: 'a'.repeat(64), recordHash: 'b'.repeat(64), at: clock.now(),
  })
  const [alone, shared, others, nobodys, begun] = [receipt([place]), receipt([place, other]), receipt([other]), receipt([]), receipt([place])]
  await database.receipts.bulkAdd([alone, shared, others, nobodys])
  await database.copies.bulkAdd([alone, shared, others, nobodys].map(({ id }) => ({ id, name: 'n', text: 't' })))
  await database.begun.add({ id: begun.id, receipt: begun, name: 'n', text: 't' })
  await deletePair(mine, elsewhere, book, pair)
  expect((await database.receipts.toCollection().primaryKeys()).toSorted()).toEqual([shared.id, others.id, nobodys.id].toSorted())
  expect((await database.copies.toCollection().primaryKeys()).toSorted()).toEqual([shared.id, others.id, nobodys.id].toSorted())
  expect(await database.begun.count()).toBe(0)
  expect(JSON.stringify(await database.receipts.toArray())).not.toContain(place.pairId)
})

test.each([false, true])('its keys, devices and progress go with it, those of another pair stay (known to the partner by another id: %s)', async (isJoined) => {
  const { mine, book, pair, place } = await endedWorld()
  const shared = isJoined ? freshPlace().pairId : place.pairId
  const other = freshPlace().pairId
  await beginSync(shared)
  await beginSync(other)
  await deletePair(mine, elsewhere, book, isJoined ? { ...pair, sharedId: shared } : pair)
  expect(await syncKnows(shared)).toBe(false)
  expect(await syncKnows(other)).toBe(true)
})

test('what sync could not let go of at once it lets go of at a later start', async () => {
  const { mine, book, pair, place } = await endedWorld()
  const shared = freshPlace().pairId
  await beginSync(shared)
  let isBroken = true
  const broken: Elsewhere = { ...elsewhere, forgetSync: async (sharedId) => !isBroken && elsewhere.forgetSync(sharedId) }
  expect(await deletePair(mine, broken, book, { ...pair, sharedId: shared })).toMatchObject({ ok: true })
  await finishDeleting(mine, broken)
  expect(await readSetting(mine, 'leaving')).toMatchObject([{ pairId: place.pairId, sharedId: shared }])
  expect(await syncKnows(shared)).toBe(true)
  isBroken = false
  await finishDeleting(mine, broken)
  expect(await syncKnows(shared)).toBe(false)
  expect(await readSetting(mine, 'leaving')).toEqual([])
})

test('where sync never was, deleting a pair makes no database for it', async () => {
  expect(await forgetPair(freshPlace().pairId, 'test-ending-no-sync')).toBe(true)
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('test-ending-no-sync')
})

test('a pair that goes on is not deleted', async () => {
  const { mine, book, pair } = await endedWorld()
  for (const role of ['mentee', 'mentor'] as const) await book.keep((roots) => sayYesToReopening(roots, writer, role), 'alsoWhenClosed')
  expect(await deletePair(mine, elsewhere, book, pair)).toMatchObject({ ok: false, error: { type: 'StillOpen' } })
  expect(await mine.database.pairs.count()).toBe(1)
})

test('a book still open in another tab is let go of and goes too', async () => {
  const { place, mine, book, pair } = await endedWorld()
  const otherTab = await mustOpen(place, 'known')
  await deletePair(mine, elsewhere, book, pair)
  otherTab.forget()
  await finishDeleting(mine, elsewhere)
  expect(await databases(place.pairId)).toBe(0)
})

test.each([true, false])('whatever call fails, all of the pair is there or none of it, after the next start at the latest (once: %s)', async (once) => {
  await untilNothingFails(once, async (breakStorage, which) => {
    const { place, mine, book, pair } = await endedWorld()
    const before = await everything(mine)
    const broken = breakStorage()
    const gone = await deletePair(mine, elsewhere, book, pair)
    broken.mend()
    if (gone.ok) {
      await finishDeleting(mine, elsewhere)
      await finishDeleting(mine, elsewhere)
    }
    const left = await everything(mine)
    const state = { rows: left === before ? 'as before' : left.includes(place.pairId) ? 'some' : 'none', databases: await databases(place.pairId), leaving: (await readSetting(mine, 'leaving')).length }
    expect(state, `call ${which}`).toEqual(gone.ok ? { rows: 'none', databases: 0, leaving: 0 } : { rows: 'as before', databases: 1, leaving: 0 })
  })
})
