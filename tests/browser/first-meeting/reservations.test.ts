// A reservation on real storage: private before it is said and after, kept, deleted and put back like any private note.
import { expect, test } from 'vitest'
import { sayReservation } from '../../../src/crossings/say-reservation.ts'
import { createId } from '../../../src/foundation/id.ts'
import { longTextLimit } from '../../../src/foundation/text.ts'
import { deleteEntry, restoreEntry } from '../../../src/mine/journal/delete-entry.ts'
import { putEntry } from '../../../src/mine/journal/keep-entry.ts'
import { keepReservation, listReservations, markSaid } from '../../../src/mine/journal/reservation.ts'
import { readFirstMeetingSteps } from '../../../src/ours/first-meeting/first-meeting-view.ts'
import { markStep } from '../../../src/ours/first-meeting/keep-first-meeting.ts'
import type { OursBook } from '../../../src/ours/store.ts'
import { openFreshMine } from '../mine/a-mine.ts'
import { closeAll, freshPlace, isOnDisk, mustOpen } from '../ours/book-world.ts'

const freshWorld = async () => {
  const mine = await openFreshMine()
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  const kept = await keepReservation(mine, { pairId: place.pairId, text: 'canary-doubt', topic: 'canary-topic' })
  if (!kept.ok) throw new Error(kept.error.type)
  await book.whenStored()
  return { mine, place, book, id: kept.value.id }
}
const standing = (book: OursBook) => book.read(readFirstMeetingSteps).find(({ step }) => step === 'reservations')

test('saying it tells the shared list that the two talked, and not one word', async () => {
  const { mine, place, book, id } = await freshWorld()
  expect(standing(book)?.state).toBe('open')
  expect((await sayReservation(mine, book, 'mentee', id)).ok).toBe(true)
  expect(standing(book)).toMatchObject({ state: 'talked', mark: { by: 'mentee' } })
  expect(await listReservations(mine, place.pairId)).toMatchObject([{ id, text: 'canary-doubt', saidAt: mine.clock.now() }])
  await book.compact()
  for (const word of ['canary-doubt', 'canary-topic', id]) expect(await isOnDisk(place, word)).toBe(false)
})

test('it is there after both were closed and opened, and a step already done stays done', async () => {
  const { mine, place, book, id } = await freshWorld()
  await book.keep((roots) => markStep(roots, { by: 'mentor', clock: mine.clock, randomness: mine.randomness }, 'reservations', 'done'))
  await sayReservation(mine, book, 'mentee', id)
  await closeAll()
  expect(standing(await mustOpen(place, 'known'))).toMatchObject({ state: 'done', mark: { by: 'mentor' } })
  const again = await openFreshMine(mine.database.name)
  expect(await listReservations(again, place.pairId)).toHaveLength(1)
})

test('not said after all: the mark goes, and only here', async () => {
  const { mine, place, book, id } = await freshWorld()
  await sayReservation(mine, book, 'mentee', id)
  await markSaid(mine, id, false)
  expect((await listReservations(mine, place.pairId))[0]?.saidAt).toBeUndefined()
  expect(standing(book)?.state).toBe('talked')
})

test('deleted, it leaves the list and comes back whole; saying a deleted one is refused and changes nothing', async () => {
  const { mine, place, book, id } = await freshWorld()
  const deleted = await deleteEntry(mine, id)
  if (!deleted.ok) throw new Error(deleted.error.type)
  expect(await sayReservation(mine, book, 'mentee', id)).toEqual({ ok: false, error: { type: 'NoSuchEntry' } })
  expect(standing(book)?.state).toBe('open')
  await restoreEntry(mine, deleted.value)
  expect(await listReservations(mine, place.pairId)).toMatchObject([{ id, about: 'reservation', text: 'canary-doubt' }])
})

test('when the list cannot be stored, a second try finishes it', async () => {
  const { mine, book, id } = await freshWorld()
  const full: OursBook = { ...book, keep: async () => ({ ok: false, error: { type: 'StorageFull' } }) }
  expect(await sayReservation(mine, full, 'mentee', id)).toEqual({ ok: false, error: { type: 'StorageFull' } })
  expect(standing(book)?.state).toBe('open')
  expect((await sayReservation(mine, book, 'mentee', id)).ok).toBe(true)
  expect(standing(book)?.state).toBe('talked')
})

test('a full-length one is kept, another pair’s is not listed, and an ordinary note is none', async () => {
  const { mine, place } = await freshWorld()
  const other = createId('pair', mine.randomness)
  await keepReservation(mine, { pairId: other, text: 'x'.repeat(longTextLimit), topic: '' })
  expect((await listReservations(mine, other))[0]?.text).toHaveLength(longTextLimit)
  const [mineOne] = await listReservations(mine, place.pairId)
  if (mineOne === undefined) throw new Error('not listed')
  const { about: _about, ...note } = mineOne
  await putEntry(mine, { ...note, id: createId('entry', mine.randomness) })
  expect(await listReservations(mine, place.pairId)).toHaveLength(1)
})
