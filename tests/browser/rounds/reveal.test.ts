// Answer, then reveal, on real storage: what lies in which database and when, what a crash or a failure leaves behind, and
// deleting.
import { expect, test } from 'vitest'
import { putBackInBook } from '../../../src/crossings/delete-from-book.ts'
import { deleteRound } from '../../../src/crossings/delete-round.ts'
import { revealRounds, sealAnswers } from '../../../src/crossings/reveal-answers.ts'
import { createId, type RoundId } from '../../../src/foundation/id.ts'
import { createSalt, sealOf } from '../../../src/mine/keys/seal.ts'
import { listReceipts } from '../../../src/mine/receipts/list-receipts.ts'
import { listSealed, tidySealed } from '../../../src/mine/rounds/keep-sealed.ts'
import type { SealedAnswers } from '../../../src/mine/rounds/sealed-answers.ts'
import type { MineStore } from '../../../src/mine/store.ts'
import { beginRound, openSeal, putSeal } from '../../../src/ours/rounds/keep-round.ts'
import { wordsOf } from '../../../src/ours/rounds/round.ts'
import { answersBy, isOpened, readRounds } from '../../../src/ours/rounds/rounds-view.ts'
import type { OursBook } from '../../../src/ours/store.ts'
import { freshMineName, openFreshMine, testClock } from '../mine/a-mine.ts'
import { freshPlace, isOnDisk, mustOpen, type Place, replaceMethod } from '../ours/book-world.ts'

interface World {
  readonly mine: MineStore
  readonly clock: ReturnType<typeof testClock>
  readonly place: Place
  readonly book: OursBook
  readonly roundId: RoundId
}

const freshWorld = async (): Promise<World> => {
  const clock = testClock()
  const mine = await openFreshMine(freshMineName(), clock)
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  const begun = await book.keep((roots) => beginRound(roots, { by: 'mentor', clock: mine.clock, randomness: mine.randomness }, 'midyear'))
  if (!begun.ok) throw new Error(begun.error.type)
  return { mine, clock, place, book, roundId: begun.value.outcome }
}

const given = (answer: string) => ({ topics: [{ piece: 'topic/start', title: 'canary-title', sure: 'notYet' }], question: 'canary-question', answer })
const sealOn = ({ mine, book, roundId }: World, whose: SealedAnswers['whose'], answer: string) => sealAnswers(mine, book, 'mentor', { roundId, whose, given: given(answer) })
const mustSeal = async (world: World, whose: SealedAnswers['whose'], answer: string): Promise<void> => {
  const sealed = await sealOn(world, whose, answer)
  if (!sealed.ok) throw new Error(sealed.error.type)
}
const waitingIn = async ({ mine, place }: World) => {
  const waiting = await listSealed(mine, place.pairId)
  return waiting.ok ? waiting.value : []
}
const roundOf = ({ book, roundId }: World) => book.read(readRounds).find(({ id }) => id === roundId)
const opened = (world: World): readonly string[] => (roundOf(world)?.answers ?? []).flatMap((each) => (isOpened(each) ? [each.words] : []))

/** The partner's phone, as the book hears of it. */
const partnersPhone = ({ mine, book, roundId }: World) => {
  const sealed = { id: createId('answers', mine.randomness), roundId, salt: createSalt(mine.randomness), words: wordsOf(given('canary-partner')) }
  return {
    sealed,
    seal: () => book.keep((roots) => putSeal(roots, { id: sealed.id, roundId, by: 'mentee', how: 'own-phone', seal: sealOf(sealed), sealedAt: mine.clock.now() })),
    open: () => book.keep((roots) => openSeal(roots, sealed.id, { salt: sealed.salt, words: sealed.words, openedAt: mine.clock.now() })),
  }
}

test('until both are in, no byte of the shared book holds an answer; then it holds both, and Mine neither', async () => {
  const world = await freshWorld()
  const { place, book } = world
  await mustSeal(world, 'me', 'canary-mine')
  for (const canary of ['canary-mine', 'canary-title', 'canary-question', 'notYet']) expect(await isOnDisk(place, canary)).toBe(false)
  expect((await waitingIn(world)).map(({ words }) => words)).toEqual([wordsOf(given('canary-mine'))])
  await book.compact()
  expect(await isOnDisk(place, 'canary-mine')).toBe(false)
  await mustSeal(world, 'partner', 'canary-partner')
  // In no order: which stands first is up to their random ids.
  expect(opened(world).toSorted()).toEqual([wordsOf(given('canary-mine')), wordsOf(given('canary-partner'))].toSorted())
  for (const canary of ['canary-mine', 'canary-partner']) expect(await isOnDisk(place, canary)).toBe(true)
  expect(await waitingIn(world)).toEqual([])
  expect(Object.fromEntries(roundOf(world)?.answers.map(({ by, how }) => [by, how]) ?? [])).toEqual({ mentor: 'own-phone', mentee: 'handed-over' })
})

test('the partner’s seal lets my answers go, with a receipt that remembers it; theirs open when they come', async () => {
  const world = await freshWorld()
  const { mine, place, book } = world
  const partner = partnersPhone(world)
  await mustSeal(world, 'me', 'canary-mine')
  await partner.seal()
  await revealRounds(mine, book, 'mentor')
  expect(opened(world)).toEqual([wordsOf(given('canary-mine'))])
  const receipts = await listReceipts(mine, place.pairId)
  expect(receipts).toMatchObject([{ act: 'answers-opened', against: { id: partner.sealed.id, seal: sealOf(partner.sealed) } }])
  expect(JSON.stringify(receipts)).not.toContain('canary')
  await partner.open()
  await revealRounds(mine, book, 'mentor')
  expect(opened(world)).toHaveLength(2)
  expect(await listReceipts(mine, place.pairId)).toHaveLength(1)
})

test('one who sealed first is not answered for again, and a round that is gone takes no answers', async () => {
  const world = await freshWorld()
  await mustSeal(world, 'me', 'first')
  expect(await sealOn(world, 'me', 'second')).toMatchObject({ ok: false, error: { type: 'AnsweredAlready' } })
  await deleteRound(world.mine, world.book, world.roundId)
  expect(await sealOn(world, 'partner', 'third')).toMatchObject({ ok: false, error: { type: 'NoSuchRound' } })
  expect(await waitingIn(world)).toEqual([])
})

test('whichever write to Mine fails, nothing is lost and nothing shows early; trying again finishes it', async () => {
  for (let failing = 1; failing <= 8; failing += 1) {
    const world = await freshWorld()
    const { mine, place, book } = world
    await partnersPhone(world).seal()
    let calls = 0
    const fail = (original: (...given: unknown[]) => unknown) =>
      function write(this: IDBObjectStore, ...parameters: unknown[]) {
        if (this.transaction.db.name === mine.database.name) calls += 1
        if (calls === failing) {
          calls += 1
          throw new DOMException('full', 'QuotaExceededError')
        }
        return original.apply(this, parameters)
      }
    const restores = ['put', 'add', 'delete'].map((name) => replaceMethod(IDBObjectStore.prototype, name, fail))
    const first = await sealOn(world, 'me', 'canary-mine')
    for (const restore of restores) restore()
    const waits = (await waitingIn(world)).some(({ words }) => words.includes('canary-mine'))
    const isOpen = opened(world).length === 1
    // A failure before it was kept leaves the words in the form, and no seal that nothing fits.
    expect(first.ok || waits || isOpen || roundOf(world)?.answers.length === 1).toBe(true)
    if (!waits && !isOpen) await mustSeal(world, 'me', 'canary-mine')
    await revealRounds(mine, book, 'mentor')
    expect(opened(world)).toEqual([wordsOf(given('canary-mine'))])
    expect(await waitingIn(world)).toEqual([])
    expect(await listReceipts(mine, place.pairId)).toHaveLength(1)
  }
})

test('a book that cannot be written keeps the answers closed and in Mine; the next start goes on', async () => {
  const world = await freshWorld()
  const { mine, place, book } = world
  const restore = replaceMethod(IDBObjectStore.prototype, 'add', (original) =>
    function add(this: IDBObjectStore, ...parameters: unknown[]) {
      if (this.transaction.db.name === place.name) throw new DOMException('full', 'QuotaExceededError')
      return original.apply(this, parameters)
    },
  )
  expect((await sealOn(world, 'me', 'canary-mine')).ok).toBe(false)
  restore()
  expect((await waitingIn(world)).map(({ words }) => words.includes('canary-mine'))).toEqual([true])
  // Pressing Seal again keeps one set of answers, not two.
  await mustSeal(world, 'me', 'canary-again')
  expect((await waitingIn(world)).map(({ words }) => words)).toEqual([wordsOf(given('canary-again'))])
  await revealRounds(mine, book, 'mentor')
  expect(roundOf(world)?.answers).toHaveLength(1)
})

test('a deleted round takes its sealed answers along, and brings them back with it', async () => {
  const world = await freshWorld()
  const { mine, book, place, roundId } = world
  await mustSeal(world, 'me', 'canary-mine')
  const deleted = await deleteRound(mine, book, roundId)
  if (!deleted.ok) throw new Error(deleted.error.type)
  expect([roundOf(world), await waitingIn(world)]).toEqual([undefined, []])
  expect(JSON.stringify(await mine.database.trash.toArray())).toContain('canary-mine')
  expect(await putBackInBook(mine, book, deleted.value)).toMatchObject({ ok: true })
  expect((await waitingIn(world)).map(({ words }) => words)).toEqual([wordsOf(given('canary-mine'))])
  expect(await isOnDisk(place, 'canary-mine')).toBe(false)
  await mustSeal(world, 'partner', 'canary-partner')
  expect(opened(world)).toHaveLength(2)
  const again = await deleteRound(mine, book, roundId)
  await book.compact()
  expect(again.ok && (await isOnDisk(place, 'canary-mine'))).toBe(false)
})

test('answers whose round the partner deleted stay 30 days, and for good when it comes back', async () => {
  const world = await freshWorld()
  const { mine, clock, book } = world
  await mustSeal(world, 'me', 'canary-mine')
  const rounds = book.read(readRounds).map(({ id }) => id)
  const days = (count: number) => clock.advance(count * 86_400_000)
  await tidySealed(mine, book.seasonId, [])
  days(20)
  await tidySealed(mine, book.seasonId, rounds)
  days(20)
  await tidySealed(mine, book.seasonId, [])
  expect(await waitingIn(world)).toHaveLength(1)
  days(29)
  await tidySealed(mine, book.seasonId, [])
  expect(await waitingIn(world)).toHaveLength(1)
  days(2)
  // Another season's book knows nothing of them.
  await tidySealed(mine, createId('season', mine.randomness), [])
  expect(await waitingIn(world)).toHaveLength(1)
  await tidySealed(mine, book.seasonId, [])
  expect(await waitingIn(world)).toEqual([])
})

test('after the roles were corrected, answers still open for the person who gave them', async () => {
  const world = await freshWorld()
  const { mine, book } = world
  await mustSeal(world, 'me', 'canary-mine')
  const { swapRolesInBook } = await import('../../../src/ours/people/swap-roles.ts')
  await book.keep(swapRolesInBook)
  const sealed = await sealAnswers(mine, book, 'mentee', { roundId: world.roundId, whose: 'partner', given: given('canary-partner') })
  expect(sealed.ok).toBe(true)
  const round = roundOf(world)
  const wordsBy = (role: 'mentor' | 'mentee') => {
    const answers = round === undefined ? undefined : answersBy(round, role)
    return isOpened(answers) ? answers.words : undefined
  }
  expect([wordsBy('mentee'), wordsBy('mentor')]).toEqual([wordsOf(given('canary-mine')), wordsOf(given('canary-partner'))])
})
