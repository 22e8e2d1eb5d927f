// The mark of the shared book, on a real book: written once a change is on disk, kept through a loss until its person
// puts the notice away.
import { expect, test, vi } from 'vitest'
import { useSurroundings } from '../../../src/app/notices/surroundings.ts'
import { keepSharedMark } from '../../../src/app/session/shared-mark.ts'
import { readSharedMark, writeSharedMark } from '../../../src/mine/settings/book-mark.ts'
import { freshPlace, jot, mustOpen } from '../ours/book-world.ts'

const put = (away: readonly string[]) => useSurroundings.setState({ putAway: new Set(away) })

test('it follows the book, and a book that is whole is not missed', async () => {
  put([])
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  const stop = keepSharedMark(book)
  await vi.waitFor(() => expect(readSharedMark(place.pairId, place.seasonId)).toBe(book.reach()))
  jot(book, 'a', 'a word')
  await vi.waitFor(() => expect(readSharedMark(place.pairId, place.seasonId)).toBe(book.reach()))
  expect(useSurroundings.getState().fewerShared).toBe(false)
  stop()
})

test('what was taken back because it could not be stored is not remembered', async () => {
  put([])
  const place = freshPlace()
  const book = await mustOpen(place, 'new', { boundMilliseconds: 200 })
  await book.whenStored()
  const before = book.reach()
  writeSharedMark(place.pairId, place.seasonId, before)
  const stop = keepSharedMark(book)
  const refuse = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect((await book.keep((roots) => roots.single('groundRules').set('a', 'nowhere to go'))).ok).toBe(false)
  await new Promise((resolve) => {
    setTimeout(resolve, 1500)
  })
  expect(readSharedMark(place.pairId, place.seasonId)).toBe(before)
  refuse.mockRestore()
  stop()
})

test('a thinner book is missed, its mark stays through new words, and goes only with the notice', async () => {
  put([])
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'a word')
  await book.whenStored()
  const remembered = book.reach() + 5
  writeSharedMark(place.pairId, place.seasonId, remembered)
  const stop = keepSharedMark(book)
  expect(useSurroundings.getState().fewerShared).toBe(true)
  jot(book, 'b', 'more words')
  await book.whenStored()
  expect(readSharedMark(place.pairId, place.seasonId)).toBe(remembered)
  put(['fewerShared'])
  await vi.waitFor(() => expect(readSharedMark(place.pairId, place.seasonId)).toBe(book.reach()))
  stop()
})
