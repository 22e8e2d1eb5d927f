// What sync is given of a pair on this phone, on real IndexedDB: its books by season, a season the partner began, and never a
// book that was begun here alone.
import { Dexie } from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { openSyncWorld } from '../../../src/app/together/open-sync-world.ts'
import { publicKeyOf } from '../../../src/crypto/sign.ts'
import { createId, type SeasonId } from '../../../src/foundation/id.ts'
import { keepPair, listPairs } from '../../../src/mine/pairs/keep-pair.ts'
import type { PairRecord } from '../../../src/mine/pairs/pair.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { bookDatabaseName } from '../../../src/ours/store.ts'
import { foundPair } from '../../../src/sync/founding.ts'
import { readLedger } from '../../../src/sync/world.ts'
import { openFreshMine } from '../mine/a-mine.ts'
import { freshPlace, jot, mustOpen } from '../ours/book-world.ts'

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

const freshSeason = (): SeasonId => createId('season', random)

const aPhone = async (more: Partial<PairRecord> = {}) => {
  const mine = await openFreshMine()
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'reach', 'by the back door')
  await book.whenStored()
  const pair: PairRecord = { id: place.pairId, role: 'mentor', myName: 'Lee', partnerName: 'Dana', seasonIds: [place.seasonId], createdAt: mine.clock.now(), ...more }
  await keepPair(mine, pair)
  const pairbook = { mine, openBook, openProgram: async () => Promise.reject(new Error('not asked for')), tab: 'test' }
  const opened = await openSyncWorld(pairbook, pair, book)
  if (!opened.ok) throw new Error(opened.error.type)
  const sync = opened.value
  onTestFinished(async () => {
    await sync.bookkeeping.forget(sync.pairId)
    await sync.close()
  })
  const seasonsListed = async () => (await listPairs(mine)).find(({ id }) => id === pair.id)?.seasonIds
  const forgetBook = (seasonId: SeasonId) => {
    onTestFinished(async () => {
      await sync.close()
      await Dexie.delete(bookDatabaseName(pair.id, seasonId))
    })
  }
  return { mine, pair, book, pairbook, sync, seasonsListed, forgetBook }
}

/** What a partner's device would send of a season it began. */
const aSeason = (follows?: SeasonId): Uint8Array => {
  const doc = new Y.Doc()
  doc.getMap('groundRules').set('cancel', 'by noon')
  if (follows !== undefined) {
    const earlier = new Y.Map<unknown>([['id', follows], ['hash', 'a'.repeat(64)], ['at', 1_700_000_000_000]])
    doc.getMap('earlierSeasons').set(follows, earlier)
  }
  return Y.encodeStateAsUpdate(doc)
}

test('it stands on this device’s key, the pair’s id and its one book, and a pair can be begun with it', async () => {
  const { sync, pair, book } = await aPhone()
  expect(sync.pairId).toBe(pair.id)
  expect(sync.signKeyBytes).toEqual(publicKeyOf(sync.signSecretBytes))
  expect((await sync.shelf.books()).map(({ name }) => name)).toEqual([book.seasonId])
  expect(await readLedger(sync)).toEqual({ ok: false, error: { type: 'NotPaired' } })
  expect(await foundPair(sync, sync.signKeyBytes)).toEqual({ ok: true, value: null })
  expect(await readLedger(sync)).toMatchObject({ ok: true, value: { pairId: pair.id, me: { card: { person: 0 } } } })
})

test('a pair that was joined goes by the id both phones know', async () => {
  const sharedId = createId('pair', random)
  const { sync } = await aPhone({ sharedId })
  expect(sync.pairId).toBe(sharedId)
})

test('acts take turns, one after another', async () => {
  const { sync } = await aPhone()
  const said: string[] = []
  const act = (name: string) => async () => {
    said.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 5))
    said.push(`${name} ends`)
  }
  await Promise.all([sync.inTurn(act('one')), sync.inTurn(act('two'))])
  expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
})

test('a season the partner began is listed only once something of it was kept, and comes last when it follows', async () => {
  const { sync, book, seasonsListed, forgetBook } = await aPhone()
  const next = freshSeason()
  forgetBook(next)
  const begun = await sync.shelf.book(next)
  expect(begun?.name).toBe(next)
  expect(await seasonsListed()).toEqual([book.seasonId])
  expect(await begun?.commit(aSeason(book.seasonId))).toEqual({ ok: true, value: null })
  expect(await seasonsListed()).toEqual([book.seasonId, next])
  expect((await sync.shelf.books()).map(({ name }) => name)).toEqual([book.seasonId, next])
})

test('a season begun apart stands before this phone’s own, which stays the current one', async () => {
  const { sync, book, seasonsListed, forgetBook } = await aPhone()
  const other = freshSeason()
  forgetBook(other)
  const begun = await sync.shelf.book(other)
  expect(await begun?.commit(aSeason())).toEqual({ ok: true, value: null })
  expect(await seasonsListed()).toEqual([other, book.seasonId])
})

test('a book that was begun here alone is on no shelf, whoever asks for it; nor is a name that is no season’s', async () => {
  const apart = freshSeason()
  const { sync, book } = await aPhone({ ownSeasonIds: [apart] })
  expect(await sync.shelf.book(apart)).toBeUndefined()
  expect(await sync.shelf.book('season_..')).toBeUndefined()
  expect((await sync.shelf.books()).map(({ name }) => name)).toEqual([book.seasonId])
})

test('an earlier season that does not open is a failure with a name, and lets go of what was opened', async () => {
  const { pairbook, pair, book } = await aPhone()
  const lost = freshSeason()
  const opened = await openSyncWorld(pairbook, { ...pair, seasonIds: [lost, book.seasonId] }, book)
  expect(opened).toEqual({ ok: false, error: { type: 'LostBook' } })
})
