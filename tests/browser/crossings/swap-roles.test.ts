// Correcting the roles on real storage: the book and this phone's record of the pair go together, whatever fails between.
import { expect, test } from 'vitest'
import { renamePeople } from '../../../src/crossings/rename-people.ts'
import { startPair } from '../../../src/crossings/start-pair.ts'
import { followRoles, swapRoles } from '../../../src/crossings/swap-roles.ts'
import { createId } from '../../../src/foundation/id.ts'
import { listPairs, putFirstMeetingAway } from '../../../src/mine/pairs/keep-pair.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { readPeople } from '../../../src/ours/people/person.ts'
import { readRoleSwaps } from '../../../src/ours/people/swap-roles.ts'
import { openFreshMine } from '../mine/a-mine.ts'

const aPair = async () => {
  // Random ids: each test has a book of its own.
  const mine = { ...(await openFreshMine()), randomness: (length: number) => crypto.getRandomValues(new Uint8Array(length)) }
  const started = await startPair(mine, openBook, { myName: 'Lee', role: 'mentee', partnerName: 'Dana', jobFamily: undefined, workplace: undefined })
  if (!started.ok) throw new Error(started.error.type)
  return { mine, ...started.value }
}

test('I am the mentor now, on disk too; swapped back, the mentee again', async () => {
  const { mine, pair, book } = await aPair()
  const swapped = await swapRoles(mine, book, pair)
  if (!swapped.ok) throw new Error(swapped.error.type)
  expect(swapped.value).toMatchObject({ role: 'mentor', myName: 'Lee', partnerName: 'Dana' })
  expect(book.read(readPeople).mentor.name).toBe('Lee')
  expect(await listPairs(mine)).toEqual([swapped.value])
  const back = await swapRoles(mine, book, swapped.value)
  expect(back.ok && back.value.role).toBe('mentee')
  expect(book.read(readPeople).mentor.name).toBe('Dana')
  await book.close()
})

test('cut off between book and phone, the next start follows; trying again never swaps twice', async () => {
  const { mine, pair, book } = await aPair()
  mine.database.close()
  expect((await swapRoles(mine, book, pair)).ok).toBe(false)
  expect(book.read(readRoleSwaps)).toBe(1)
  await mine.database.open()
  expect((await listPairs(mine))[0]?.role).toBe('mentee')
  const again = await swapRoles(mine, book, pair)
  expect(again.ok && again.value.role).toBe('mentor')
  expect(book.read(readRoleSwaps)).toBe(1)
  expect(await followRoles(mine, book, pair)).toMatchObject({ ok: true, value: { role: 'mentor' } })
  await book.close()
})

test('the list of the first meeting is put away for this person, and comes back', async () => {
  const { mine, pair, book } = await aPair()
  const away = await putFirstMeetingAway(mine, pair.id, true)
  if (!away.ok) throw new Error(away.error.type)
  expect((await listPairs(mine))[0]?.firstMeetingAwayAt).toBe(mine.clock.now())
  expect(await putFirstMeetingAway(mine, pair.id, false)).toEqual({ ok: true, value: pair })
  expect(await listPairs(mine)).toEqual([pair])
  await book.close()
})

test('a tab that has not heard of another’s change keeps it, and what a newer Pairbook wrote beside', async () => {
  const { mine, pair, book } = await aPair()
  const seasonId = createId('season', mine.randomness)
  await mine.database.pairs.put({ ...pair, seasonIds: [...pair.seasonIds, seasonId], later: 'from a newer version' } as typeof pair)
  const words = { jobFamily: undefined, workplace: undefined }
  const renamed = await renamePeople(mine, book, pair, { name: 'Lee Novak', ...words }, { name: 'Dana Ruiz', ...words })
  expect(renamed).toMatchObject({ ok: true, value: { myName: 'Lee Novak', seasonIds: [...pair.seasonIds, seasonId] } })
  await putFirstMeetingAway(mine, pair.id, true)
  await swapRoles(mine, book, pair)
  expect(await mine.database.pairs.get(pair.id)).toMatchObject({
    myName: 'Lee Novak',
    role: 'mentor',
    seasonIds: [...pair.seasonIds, seasonId],
    firstMeetingAwayAt: mine.clock.now(),
    later: 'from a newer version',
  })
  await book.close()
})

test('a pair deleted meanwhile is not brought back by a change', async () => {
  const { mine, pair, book } = await aPair()
  await mine.database.pairs.delete(pair.id)
  expect(await putFirstMeetingAway(mine, pair.id, true)).toEqual({ ok: false, error: { type: 'StorageFailed', name: 'NoSuchPair' } })
  expect(await mine.database.pairs.count()).toBe(0)
  await book.close()
})
