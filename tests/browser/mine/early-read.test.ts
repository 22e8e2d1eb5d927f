// What the start reads before the store is awake: all of it or nothing, and nothing of the phone is changed by it.
import { expect, test } from 'vitest'
import { earlyStart } from '../../../src/app/session/early-start.ts'
import { keepGlance } from '../../../src/app/session/glance.ts'
import { readTodayFacts } from '../../../src/app/today/read-today-facts.ts'
import { startPair } from '../../../src/crossings/start-pair.ts'
import { readEarly } from '../../../src/mine/early-read.ts'
import { listPairs } from '../../../src/mine/pairs/keep-pair.ts'
import { mineSchema } from '../../../src/mine/schema.ts'
import { keepSetting } from '../../../src/mine/settings/keep-setting.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { freshMineName, openFreshMine, testClock } from './a-mine.ts'

const names = async () => (await indexedDB.databases()).map(({ name }) => name)

/** A phone with two pairs; the second was on screen last. */
const aPhone = async ({ between = 60_000 } = {}) => {
  const name = freshMineName()
  const clock = testClock()
  const mine = { ...(await openFreshMine(name, clock)), randomness: (length: number) => crypto.getRandomValues(new Uint8Array(length)) }
  const start = async (partnerName: string) => {
    const started = await startPair(mine, openBook, { myName: 'Lee', role: 'mentee', partnerName, jobFamily: undefined, workplace: undefined })
    if (!started.ok) throw new Error(started.error.type)
    return started.value
  }
  const dana = await start('Dana')
  clock.advance(between)
  const ana = await start('Ana')
  ;(await keepGlance(mine, ana.pair, ana.book))()
  await keepSetting(mine, 'currentPair', ana.pair.id)
  const facts = ana.book.read(readTodayFacts)
  await Promise.all([dana.book.close(), ana.book.close()])
  return { name, mine, dana, ana, facts }
}

const begunAt = async (name: string) => {
  const rows = await readEarly(name)
  return rows === undefined ? undefined : earlyStart(rows)
}

test('the pairs, the one on screen last and its glance, as the store has them', async () => {
  const { name, dana, ana, facts } = await aPhone()
  expect(await begunAt(name)).toEqual({ pairs: [dana.pair, ana.pair], pair: ana.pair, glance: facts })
})

test('pairs begun in the same moment stand in the order of their ids, early and in the store', async () => {
  const { name, mine, dana, ana } = await aPhone({ between: 0 })
  const inOrder = [dana.pair, ana.pair].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect((await begunAt(name))?.pairs).toEqual(inOrder)
  expect(await listPairs(mine)).toEqual(inOrder)
})

test('no database: nothing, and none is made by asking', async () => {
  const name = freshMineName()
  expect(await readEarly(name)).toBeUndefined()
  expect(await names()).not.toContain(name)
})

test('another schema, or a stamp that says so, is left to the store', async () => {
  const { name, mine } = await aPhone()
  await mine.database.settings.put({ key: 'schema', value: mineSchema + 1 })
  expect(await readEarly(name)).toBeUndefined()
  await mine.database.settings.delete('schema')
  expect(await readEarly(name)).toBeUndefined()

  const newer = freshMineName()
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(newer, (mineSchema + 1) * 10)
    opening.addEventListener('upgradeneeded', () => {
      for (const table of ['settings', 'pairs', 'glances', 'drafts']) opening.result.createObjectStore(table)
    })
    opening.addEventListener('error', () => reject(new Error('not made')))
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
  })
  expect(await readEarly(newer)).toBeUndefined()
})

test('without a glance that can be understood the store is asked; of pairs only the readable are taken', async () => {
  const { name, mine, dana, ana } = await aPhone()
  await mine.database.pairs.put({ ...dana.pair, role: 'boss' } as never)
  expect((await begunAt(name))?.pairs).toEqual([ana.pair])
  await mine.database.glances.put({ pairId: ana.pair.id, facts: { meetings: 'many' } })
  expect(await begunAt(name)).toBeUndefined()
})

test('the connection is let go: a newer Pairbook can go on at once', async () => {
  const { name, mine } = await aPhone()
  mine.database.close()
  await readEarly(name)
  const upgraded = await new Promise<string>((resolve) => {
    const opening = indexedDB.open(name, (mineSchema + 1) * 10)
    opening.addEventListener('blocked', () => resolve('blocked'))
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve('open')
    })
  })
  expect(upgraded).toBe('open')
})
