// Each step of Mine's versions, on real IndexedDB: with rows in it, ended half-way, and with another tab that is still the older
// Pairbook. Nothing is lost, and what does not open now opens later.
import { Dexie } from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import { createId } from '../../../src/foundation/id.ts'
import { readOpenPairing } from '../../../src/mine/keys/open-pairing.ts'
import { listPairs } from '../../../src/mine/pairs/keep-pair.ts'
import { listReceipts } from '../../../src/mine/receipts/list-receipts.ts'
import { readNews } from '../../../src/mine/settings/news.ts'
import { mineSchema, nativeVersionsPerVersion } from '../../../src/mine/schema.ts'
import { createMine, openMine } from '../../../src/mine/store.ts'
import joined from '../../frozen/0.1.0/joined.json'
import { replaceMethod } from '../ours/book-world.ts'
import { freshMineName, openFreshMine, testClock, testRandomness } from './a-mine.ts'

/** The tables each version declared, as they were released. */
const declared = [
  { pairs: 'id', entries: 'id, [pairId+day+createdAt], meetingId', drafts: 'key, form, pairId', settings: 'key', receipts: 'id, [pairId+at]', trash: 'id, [pairId+deletedAt]', keys: 'id', glances: 'pairId' },
  { givenToCalendar: 'uid, pairId' },
  { sealedAnswers: 'id, pairId' },
] as const

const [pair] = joined.pairs
const rowsOf: Readonly<Record<string, readonly object[]>> = {
  pairs: joined.pairs,
  receipts: joined.receipts,
  keys: joined.keys,
  settings: joined.settings.filter(({ key }) => key !== 'schema'),
  givenToCalendar: [{ uid: 'pairbook-x', pairId: pair?.id, meetingId: createId('meeting', testRandomness()), sequence: 2, at: 1 }],
  sealedAnswers: [{ id: 'answers', pairId: pair?.id }],
}

/** The database as a Pairbook of this version declared it. */
const olderMine = (name: string, version: number): Dexie => {
  const database = new Dexie(name)
  for (const [index, stores] of declared.slice(0, version).entries()) database.version(index + 1).stores(stores)
  onTestFinished(() => database.close())
  return database
}

const laidDown = async (name: string, version: number): Promise<Dexie> => {
  const database = await olderMine(name, version).open()
  await database.table('settings').put({ key: 'schema', value: version })
  for (const [table, rows] of Object.entries(rowsOf)) if (database.tables.some((each) => each.name === table)) await database.table(table).bulkPut([...rows])
  return database
}

const versionOnDisk = async (name: string): Promise<number | undefined> => (await indexedDB.databases()).find((each) => each.name === name)?.version
const nameOfOwn = (): { readonly name: string; readonly tryToOpen: () => ReturnType<typeof openMine> } => {
  const name = freshMineName()
  return {
    name,
    tryToOpen: async () => {
      const mine = createMine(testClock(1_795_946_400_000), testRandomness(), name)
      onTestFinished(() => mine.database.close())
      return openMine(mine)
    },
  }
}

for (let version = 1; version <= mineSchema; version += 1) {
  test(`a joined phone's rows of version ${String(version)} are all there after the step to ${String(mineSchema)}, and are understood`, async () => {
    const name = freshMineName()
    const older = await laidDown(name, version)
    older.close()
    const mine = await openFreshMine(name, testClock(1_795_946_400_000))
    expect(await versionOnDisk(name)).toBe(mineSchema * nativeVersionsPerVersion)
    expect((await mine.database.settings.get('schema'))?.value).toBe(mineSchema)
    for (const { name: table } of older.tables) expect(await mine.database.table(table).bulkGet((rowsOf[table] ?? []).map((row) => Object.values(row)[0] as string))).toEqual(rowsOf[table] ?? [])
    const [listed] = await listPairs(mine)
    if (listed === undefined) throw new Error('the pair is not understood')
    expect(listed).toEqual(pair)
    expect((await readNews(mine, listed.id))?.things).toHaveLength(1)
    expect(await listReceipts(mine, listed.id)).toHaveLength(1)
    expect(await readOpenPairing(mine, `inviting ${listed.id} own-phone`)).toMatchObject({ format: 1 })
  })
}

for (const table of ['givenToCalendar', 'sealedAnswers']) {
  test(`ended while it makes ${table}, it stays the old one, whole, and opens the next time`, async () => {
    const { name, tryToOpen } = nameOfOwn()
    const older = await laidDown(name, 1)
    older.close()
    const mend = replaceMethod(IDBDatabase.prototype, 'createObjectStore', (original) =>
      function createObjectStore(this: IDBDatabase, ...given: unknown[]) {
        if (given[0] === table) throw new DOMException('broken by the test', 'DataError')
        return original.apply(this, given)
      },
    )
    expect(await tryToOpen()).toMatchObject({ ok: false, error: { type: 'StorageFailed' } })
    mend()
    expect(await versionOnDisk(name)).toBe(nativeVersionsPerVersion)
    const raw = await new Dexie(name).open()
    expect(raw.tables.map((each) => each.name).toSorted()).toEqual(Object.keys(declared[0]).toSorted())
    expect(await raw.table('pairs').toArray()).toEqual(joined.pairs)
    raw.close()
    const opened = await tryToOpen()
    if (!opened.ok) throw new Error(opened.error.type)
    expect(await listPairs(opened.value)).toEqual(joined.pairs)
  })
}

test('while another tab is still the older Pairbook, the step goes on; that tab keeps on writing, and neither loses anything', async () => {
  const { name, tryToOpen } = nameOfOwn()
  const older = await laidDown(name, 2)
  const [opened] = await Promise.all([tryToOpen(), older.table('settings').put({ key: 'theme', value: 'dark' })])
  if (!opened.ok) throw new Error(opened.error.type)
  expect(await opened.value.database.settings.get('theme')).toEqual({ key: 'theme', value: 'dark' })
  await older.table('settings').put({ key: 'theme', value: 'light' })
  expect(await opened.value.database.settings.get('theme')).toEqual({ key: 'theme', value: 'light' })
  expect(await versionOnDisk(name)).toBe(mineSchema * nativeVersionsPerVersion)
  expect(await opened.value.database.sealedAnswers.count()).toBe(0)
  expect(await listPairs(opened.value)).toEqual(joined.pairs)
})

test('a tab that does not let go holds the step up; once it is closed the step is made', async () => {
  const { name, tryToOpen } = nameOfOwn()
  ;(await laidDown(name, 2)).close()
  const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('not opened')))
  })
  let isOpen = false
  const opening = tryToOpen().then((opened) => {
    isOpen = true
    return opened
  })
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(isOpen).toBe(false)
  expect(await versionOnDisk(name)).toBe(2 * nativeVersionsPerVersion)
  stubborn.close()
  const opened = await opening
  if (!opened.ok) throw new Error(opened.error.type)
  expect(await listPairs(opened.value)).toEqual(joined.pairs)
})

test('two tabs that make the step at once both have it', async () => {
  const { name, tryToOpen } = nameOfOwn()
  ;(await laidDown(name, 1)).close()
  for (const opened of await Promise.all([tryToOpen(), tryToOpen()])) {
    if (!opened.ok) throw new Error(opened.error.type)
    expect(await listPairs(opened.value)).toEqual(joined.pairs)
  }
})
