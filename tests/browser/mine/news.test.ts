// What came from the partner and was not looked at yet: which records, each once, until the person has looked.
import { expect, test } from 'vitest'
import { createId } from '../../../src/foundation/id.ts'
import { listReceipts } from '../../../src/mine/receipts/list-receipts.ts'
import { keepFileReceipt } from '../../../src/mine/receipts/keep-receipt.ts'
import { addNews, changeNewsDevices, dropNews, readNews } from '../../../src/mine/settings/news.ts'
import { freshMineName, openFreshMine } from './a-mine.ts'

test('news is there once for its pair, after a restart, until it was looked at', async () => {
  const name = freshMineName()
  const mine = await openFreshMine(name)
  const pairId = createId('pair', mine.randomness)
  const other = createId('pair', mine.randomness)
  expect(await readNews(mine, pairId)).toBeUndefined()
  await addNews(mine, pairId, [{ root: 'notes', id: 'a' }, { root: 'season' }], 0)
  await addNews(mine, pairId, [{ root: 'notes', id: 'b' }, { root: 'notes', id: 'a' }], 1)
  mine.database.close()
  const again = await openFreshMine(name)
  const news = await readNews(again, pairId)
  expect(news?.things).toEqual([{ root: 'season' }, { root: 'notes', id: 'b' }, { root: 'notes', id: 'a' }])
  expect(news?.devices).toBe(1)
  expect(await readNews(again, other)).toBeUndefined()
  await dropNews(again, pairId)
  expect(await readNews(again, pairId)).toBeUndefined()
})

test('of very much news the newest is listed', async () => {
  const mine = await openFreshMine(freshMineName())
  const pairId = createId('pair', mine.randomness)
  await addNews(mine, pairId, Array.from({ length: 300 }, (_, index) => ({ root: 'notes', id: String(index) })), 0)
  const things = (await readNews(mine, pairId))?.things ?? []
  expect(things).toHaveLength(200)
  expect(things.at(-1)?.id).toBe('299')
})

test('a phone that was looked at is no news any more; what came with it still is', async () => {
  const mine = await openFreshMine(freshMineName())
  const pairId = createId('pair', mine.randomness)
  await addNews(mine, pairId, [], 1)
  await changeNewsDevices(mine, pairId, 0)
  expect(await readNews(mine, pairId)).toBeUndefined()
  await addNews(mine, pairId, [{ root: 'notes', id: 'a' }], 1)
  await changeNewsDevices(mine, pairId, 0)
  expect(await readNews(mine, pairId)).toMatchObject({ devices: 0, things: [{ root: 'notes', id: 'a' }] })
  await changeNewsDevices(mine, createId('pair', mine.randomness), 0)
})

test('a file that left has a receipt with its fingerprint', async () => {
  const mine = await openFreshMine(freshMineName())
  const pairId = createId('pair', mine.randomness)
  const kept = await keepFileReceipt(mine, pairId, { name: 'pairbook.txt', contentHash: 'a'.repeat(64) })
  if (!kept.ok) throw new Error(kept.error.type)
  expect(await listReceipts(mine, pairId)).toEqual([kept.value])
  expect(kept.value).toMatchObject({ act: 'sent-as-file', subject: 'pairbook.txt' })
})
