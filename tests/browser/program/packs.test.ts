// Taking, going back and removing a program pack on the browser's real database, and what one may put into a book.
import { Dexie } from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import { makeCopy } from '../../../src/crossings/take-with-me.ts'
import { offerOf, putInBook } from '../../../src/crossings/put-pack-in-book.ts'
import { startPair } from '../../../src/crossings/start-pair.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { readLetterFacts } from '../../../src/ours/letter/letter-facts.ts'
import { readResources } from '../../../src/ours/resources/keep-resource.ts'
import { readDaysOff } from '../../../src/ours/schedule/read-schedule.ts'
import { goBackAPack, listPacks, packsKept, removePacks, takePack } from '../../../src/program/pack/keep-pack.ts'
import type { ProgramPack } from '../../../src/program/pack/program-pack.ts'
import { openProgram, type ProgramStore } from '../../../src/program/store.ts'
import { day } from '../../ours/a-book.ts'
import { testClock, testRandomness } from '../mine/a-mine.ts'
import { untilNothingFails } from '../mine/failing-calls.ts'
import { ownMine } from './canaries.ts'
import { openFreshProgram } from './a-program.ts'

const packOf = (edition: number): ProgramPack => ({
  format: 'pairbook-program-pack', version: 1, edition, program: 'Riverside Mentors', pledges: ['We start on time', 'We start on time'], records: ['attendance', 'monthly'],
  daysOff: [{ start: day('2026-11-26'), end: day('2026-11-27'), label: 'Thanksgiving' }],
  resources: [{ name: ' Handbook ', link: 'https://handbook.example.org' }, { name: 'Room 4' }, { name: 'Room 4' }],
})
const editions = async (store: ProgramStore) => (await listPacks(store)).map(({ pack }) => pack.edition)

test('the pack taken last is in use; those before are kept, up to a few, and one can go back', async () => {
  const store = await openFreshProgram()
  for (let edition = 1; edition <= packsKept + 2; edition += 1) await takePack(store, packOf(edition))
  expect(await editions(store)).toEqual([7, 6, 5, 4, 3])
  await goBackAPack(store)
  expect(await editions(store)).toEqual([6, 5, 4, 3])
  expect(await listPacks(store)).toMatchObject([{ pack: packOf(6) }, {}, {}, {}])
  await removePacks(store)
  expect(await editions(store)).toEqual([])
  expect(await goBackAPack(store)).toEqual({ ok: true, value: null })
})

test('a pack that cannot be understood is passed over, and left as it is', async () => {
  const store = await openFreshProgram()
  await takePack(store, packOf(1))
  await store.database.packs.add({ at: testClock().now(), pack: { program: 7 } as unknown as ProgramPack })
  expect(await editions(store)).toEqual([1])
  expect(await store.database.packs.count()).toBe(2)
})

test('whichever storage call fails, the packs are as before or as after', async () => {
  const runs = await untilNothingFails(true, async (broken) => {
    const store = await openFreshProgram()
    for (let edition = 1; edition <= packsKept; edition += 1) await takePack(store, packOf(edition))
    const { mend } = broken()
    const taken = await takePack(store, packOf(9))
    mend()
    expect(await editions(store)).toEqual(taken.ok ? [9, 5, 4, 3, 2] : [5, 4, 3, 2, 1])
  })
  expect(runs).toBeGreaterThan(1)
})

test('what was handed over before the app kept packs is still there', async () => {
  const name = `program-first-${crypto.randomUUID()}`
  const first = new Dexie(name)
  first.version(1).stores({ receipts: 'id, at', copies: 'id' })
  await first.open()
  await first.table('copies').add({ id: 'receipt_1', name: 'a', text: 'b' })
  first.close()
  const opened = await openProgram(testClock(), testRandomness(), name)
  if (!opened.ok) throw new Error(opened.error.type)
  expect(await opened.value.database.copies.count()).toBe(1)
  expect(await listPacks(opened.value)).toEqual([])
  opened.value.database.close()
  await Dexie.delete(name)
})

test('what a pack offers goes into the book by an act, once, and never by taking the pack; removing it leaves the book alone', async () => {
  const store = await openFreshProgram()
  const mine = await ownMine()
  const started = await startPair(mine, openBook, { myName: 'Lee Park', role: 'mentor', partnerName: 'Dana Ruiz', jobFamily: undefined, workplace: undefined })
  if (!started.ok) throw new Error(started.error.type)
  const { book, pair } = started.value
  onTestFinished(async () => book.close())
  const pack = packOf(1)
  await takePack(store, pack)
  const ours = [{ kind: 'link', name: 'Handbook', link: 'https://handbook.example.org', note: '' }, { kind: 'place', name: 'Room 4', link: '', note: '' }]
  const facts = () => book.read((roots) => ({ daysOff: readDaysOff(roots).map(({ start, end, label }) => ({ start, end, label })), letter: readLetterFacts(roots) }))
  expect(facts()).toMatchObject({ daysOff: [], letter: { ownPledges: [] } })
  expect(facts().letter.archived).not.toContain('monthly')
  expect(book.read((roots) => offerOf(roots, pack))).toEqual({ daysOff: pack.daysOff, pledges: ['We start on time'], namesMonthly: true, resources: ours })
  const writer = { by: pair.role, clock: mine.clock, randomness: mine.randomness }
  for (const part of ['daysOff', 'pledges', 'namesMonthly', 'resources', 'daysOff', 'pledges', 'namesMonthly', 'resources'] as const) expect((await putInBook(book, writer, pack, part)).ok).toBe(true)
  expect(facts().daysOff).toEqual(pack.daysOff)
  expect(facts().letter.ownPledges.map(({ text }) => text)).toEqual(['We start on time'])
  expect(facts().letter.archived).toContain('monthly')
  expect(book.read((roots) => offerOf(roots, pack))).toEqual({ daysOff: [], pledges: [], namesMonthly: false, resources: [] })
  expect(book.read(readResources).map(({ name, link }) => ({ name, link })).toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(ours.map(({ name, link }) => ({ name, link })))
  await removePacks(store)
  expect(facts().daysOff).toEqual(pack.daysOff)
})

test('a pack is in the copy one takes along', async () => {
  const store = await openFreshProgram()
  const mine = await ownMine()
  const started = await startPair(mine, openBook, { myName: 'Lee Park', role: 'mentor', partnerName: 'Dana Ruiz', jobFamily: undefined, workplace: undefined })
  if (!started.ok) throw new Error(started.error.type)
  onTestFinished(async () => started.value.book.close())
  await takePack(store, packOf(3))
  const copy = await makeCopy(mine, openBook, started.value.book, 'all-pairs', store)
  if (!copy.ok) throw new Error(copy.error.type)
  expect(copy.value.items.filter(({ kind }) => kind === 'programPacks')).toMatchObject([{ ring: 'mine', record: { name: 'Riverside Mentors' } }])
})
