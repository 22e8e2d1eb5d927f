// A new season: what goes along and what stays; the old book is only read and pinned; whatever call fails, one of the two
// books is in use and whole; thanks are in one ring, then in the other, never in neither.
import { beforeEach, expect, test, vi } from 'vitest'
import { finishGiving, giveThanks } from '../../../src/crossings/give-thanks.ts'
import { openEarlierSeason } from '../../../src/crossings/open-earlier-season.ts'
import { pinOf } from '../../../src/crossings/season-pin.ts'
import { startSeason } from '../../../src/crossings/start-season.ts'
import { makeCopy } from '../../../src/crossings/take-with-me.ts'
import type { Day, LocalTime, ZoneName } from '../../../src/foundation/day.ts'
import { createId } from '../../../src/foundation/id.ts'
import { keepThanksNote, listThanksNotes } from '../../../src/mine/journal/thanks-note.ts'
import { keepPair, listPairs } from '../../../src/mine/pairs/keep-pair.ts'
import type { PairRecord } from '../../../src/mine/pairs/pair.ts'
import { readClosing } from '../../../src/ours/ending/ending.ts'
import { readThanks } from '../../../src/ours/ending/thanks.ts'
import { readGoalEvents, readGoals, readSteps } from '../../../src/ours/goals/goals-view.ts'
import { addGoal, checkIn, reachGoal } from '../../../src/ours/goals/keep-goal.ts'
import { addStep, finishStep } from '../../../src/ours/goals/keep-step.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { addOwnPledge, addSignature, chooseSupportAreas } from '../../../src/ours/letter/keep-letter.ts'
import { readLetterFacts } from '../../../src/ours/letter/letter-facts.ts'
import { readSignatures } from '../../../src/ours/letter/standing.ts'
import { readMeetings } from '../../../src/ours/meetings/meetings-view.ts'
import { readPeople, writePerson } from '../../../src/ours/people/person.ts'
import { readRoleSwaps, swapRolesInBook } from '../../../src/ours/people/swap-roles.ts'
import { keepGroundRules, keepSchedule } from '../../../src/ours/schedule/keep-schedule.ts'
import { readGroundRules, readSchedule, readSeason } from '../../../src/ours/schedule/read-schedule.ts'
import { readEarlierSeasons } from '../../../src/ours/seasons/earlier-season.ts'
import type { OpenBook, OursBook } from '../../../src/ours/store.ts'
import { openFreshMine, testClock } from '../mine/a-mine.ts'
import { untilNothingFails } from '../mine/failing-calls.ts'
import { freshPlace, mustOpen, type Place } from '../ours/book-world.ts'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

const clock = testClock()
const randomness = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))
const writer = { by: 'mentee', clock, randomness } as const
const next = { start: '2027-07-01' as Day, end: '2028-06-30' as Day }
const goal = (text: string) => ({ term: 'short', text, why: 'It matters', timeFrame: '' }) as const

const fill = (book: OursBook) =>
  book.keep((roots) => {
    writePerson(roots, 'mentee', { name: 'Lee' })
    writePerson(roots, 'mentor', { name: 'Dana' })
    const open = addGoal(roots, writer, goal('A calm recess'))
    checkIn(roots, writer, open, { standing: 'started', note: '', day: '2026-11-20' as Day })
    addStep(roots, writer, { situation: 'they line up', action: 'I wait', owner: 'mentee', due: undefined }, { goalId: open, meetingId: createId('meeting', randomness) })
    finishStep(roots, writer, addStep(roots, writer, { situation: '', action: 'Done already', owner: 'mentee', due: undefined }, { goalId: open }))
    reachGoal(roots, writer, addGoal(roots, writer, goal('Know whom to call')))
    keepSchedule(roots, writer, { rhythm: { type: 'weekly', weekday: 4 }, from: '2026-11-26' as Day, time: '12:10' as LocalTime, minutes: 20, form: 'phone', place: 'Room 14', zone: 'America/New_York' as ZoneName })
    keepGroundRules(roots, writer, { reach: 'Text first', cancel: '', informal: 'yes', informalNote: '' })
    chooseSupportAreas(roots, ['work'])
    addOwnPledge(roots, { id: createId('pledge', randomness), under: 'letter', text: 'One good thing', by: 'mentee', at: clock.now() })
    addSignature(roots, { id: createId('signature', randomness), role: 'mentee', name: 'Lee', how: 'own-phone', signedAt: clock.now(), words: '{}', wordsHash: 'a'.repeat(64), publicKey: 'A'.repeat(43), signature: 'A'.repeat(86) })
  })

const opened: OursBook[] = []
const open: OpenBook = async (options) => {
  const result = await openBook({ ...options, boundMilliseconds: 300, restMilliseconds: 600_000 })
  if (result.ok) opened.push(result.value)
  return result
}

const world = async () => {
  const place: Place = freshPlace()
  const mine = { ...(await openFreshMine()), randomness }
  const book = await mustOpen(place, 'new', { boundMilliseconds: 300 })
  const pair: PairRecord = { id: place.pairId, role: 'mentee', myName: 'Lee', partnerName: 'Dana', seasonIds: [place.seasonId], createdAt: clock.now() }
  await fill(book)
  await keepPair(mine, pair)
  return { place, mine, book, pair }
}

const must = <Value, Failure>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

test('open goals and their open steps go along with where they came from; the rest of the agreement too, unsigned and without dates', async () => {
  const { place, mine, book, pair } = await world()
  const started = must(await startSeason(mine, open, book, pair.id, next))
  const now = started.book
  expect(started.pair.seasonIds).toEqual([place.seasonId, now.seasonId])
  expect(now.read(readGoals)).toMatchObject([{ text: 'A calm recess', why: 'It matters', status: 'open', carriedFrom: place.seasonId }])
  expect(now.read(readSteps).map(({ action, meetingId }) => ({ action, meetingId }))).toEqual([{ action: 'I wait', meetingId: undefined }])
  expect(now.read(readGoalEvents)).toEqual([])
  expect(now.read(readPeople)).toMatchObject({ mentor: { name: 'Dana' }, mentee: { name: 'Lee' } })
  expect(now.read(readSchedule)).toMatchObject({ rhythm: { type: 'weekly' }, time: '12:10', place: 'Room 14' })
  expect(now.read(readSchedule).from).toBeUndefined()
  expect(now.read(readMeetings)).toEqual([])
  expect(now.read(readGroundRules).reach).toBe('Text first')
  expect(now.read(readLetterFacts)).toMatchObject({ supportAreas: ['work'], ownPledges: [{ text: 'One good thing' }] })
  expect(now.read(readSignatures)).toEqual([])
  expect(now.read(readSeason)).toEqual(next)
  expect((await now.keep((roots) => addGoal(roots, writer, goal('New')))).ok).toBe(true)
  await now.close()
})

test('the old book takes no edit, opens to be read, and is known to be as it was; a changed one is told', async () => {
  const { place, mine, book, pair } = await world()
  const before = pinOf(book)
  const started = must(await startSeason(mine, open, book, pair.id, next))
  expect(await book.keep((roots) => addGoal(roots, writer, goal('Late')))).toMatchObject({ ok: false, error: { type: 'ClosedBook' } })
  expect(pinOf(book)).toBe(before)
  expect(started.book.read(readEarlierSeasons)).toMatchObject([{ id: place.seasonId, hash: before }])
  await book.close()

  const read = must(await openEarlierSeason(mine, open, started.book, started.pair, place.seasonId))
  expect(read.verdict).toBe('same')
  expect(read.book.read(readGoals)).toHaveLength(2)
  expect((await read.book.keep((roots) => addGoal(roots, writer, goal('Later')))).ok).toBe(false)
  // A flipped letter on disk, or another app.
  read.book.change((roots) => writePerson(roots, 'mentor', { name: 'Dena' }))
  await read.book.whenStored()
  await read.book.close()
  const again = must(await openEarlierSeason(mine, open, started.book, started.pair, place.seasonId))
  expect(again.verdict).toBe('different')
  await again.book.close()
  await started.book.close()
})

test('a season with no goals, begun before the old one ends, and one more after it', async () => {
  const { mine, pair, book } = await world()
  await book.keep((roots) => {
    for (const { id } of roots.records('goals').size === 0 ? [] : book.read(readGoals)) roots.records('goals').delete(id)
  })
  const second = must(await startSeason(mine, open, book, pair.id, { start: '2026-12-01' as Day, end: '2027-02-28' as Day }))
  expect(second.book.read(readGoals)).toEqual([])
  const third = must(await startSeason(mine, open, second.book, pair.id, next))
  expect(third.book.read(readEarlierSeasons)).toHaveLength(2)
  expect(third.pair.pins).toHaveLength(2)
  const copy = must(await makeCopy(mine, open, third.book, 'all-pairs'))
  expect(new Set(copy.items.flatMap(({ seasonId }) => seasonId ?? []))).toEqual(new Set(third.pair.seasonIds))
  await Promise.all([second.book.close(), third.book.close()])
})

test('roles that were swapped stay as they are, and the old book is read in the role one had there', async () => {
  const { place, mine, book, pair } = await world()
  await book.keep(swapRolesInBook)
  await keepPair(mine, { ...pair, role: 'mentor', roleSwaps: 1 })
  const started = must(await startSeason(mine, open, book, pair.id, next))
  expect(started.book.read(readRoleSwaps)).toBe(1)
  await started.book.keep(swapRolesInBook)
  const swapped: PairRecord = { ...started.pair, role: 'mentee', roleSwaps: 2 }
  const read = must(await openEarlierSeason(mine, open, started.book, swapped, place.seasonId))
  expect(read.pair.role).toBe('mentor')
  await Promise.all([read.book.close(), started.book.close(), book.close()])
})

test('two tabs that begin at once begin one season', async () => {
  const { place, mine, book, pair } = await world()
  const otherTab = await mustOpen(place, 'known')
  const [one, other] = await Promise.all([startSeason(mine, open, book, pair.id, next), startSeason(mine, open, otherTab, pair.id, next)])
  expect(must(one).book.seasonId).toBe(must(other).book.seasonId)
  expect((await listPairs(mine))[0]?.seasonIds).toHaveLength(2)
  await Promise.all([must(one).book.close(), must(other).book.close()])
})

test.each([true, false])('whatever call fails, the old season is in use and open, or the new one is and whole (once: %s)', async (once) => {
  await untilNothingFails(once, async (breakStorage, which) => {
    const { place, mine, book, pair } = await world()
    const broken = breakStorage()
    const started = await startSeason(mine, open, book, pair.id, next)
    broken.mend()
    const [listed] = await listPairs(mine)
    const inUse = listed?.seasonIds.at(-1)
    if (started.ok) await started.value.book.close()
    await book.close()
    const current = must(await open({ pairId: pair.id, seasonId: inUse ?? place.seasonId, expect: 'known', now: clock.now }))
    const state = { isNew: inUse !== place.seasonId, open: current.read(readClosing) === undefined, goals: current.read(readGoals).length }
    expect(state, `call ${which}`).toEqual(started.ok ? { isNew: true, open: true, goals: 1 } : { isNew: false, open: true, goals: 2 })
    await current.close()
  })
})

test.each([true, false])('thanks are private or given, never in neither, whatever call fails (once: %s)', async (once) => {
  await untilNothingFails(once, async (breakStorage, which) => {
    const { place, mine, book } = await world()
    const note = must(await keepThanksNote(mine, { pairId: place.pairId, text: 'Thank you for the bus list', topic: 'Thanks' }))
    const broken = breakStorage()
    const given = await giveThanks(mine, book, 'mentee', note)
    broken.mend()
    await finishGiving(mine, book)
    const state = { private: (await listThanksNotes(mine, place.pairId)).length, given: book.read(readThanks).length, receipts: await mine.database.receipts.count() }
    expect(state, `call ${which}`).toEqual(given.ok ? { private: 0, given: 1, receipts: 1 } : { private: 1, given: 0, receipts: 0 })
    await book.close()
  })
})
