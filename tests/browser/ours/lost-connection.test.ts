// A connection to the disk that is lost, or let go: closed, closed by force, its database deleted from elsewhere. What was
// kept is stored again, and an edit that comes too late is kept as well.
import { expect, test } from 'vitest'
import { answer, closeAll, devTools, freshPlace, isClosed, isOnDisk, jot, jotted, mustOpen, onDisk, watchConnections } from './book-world.ts'

test('an edit on a connection that was closed does not throw and is stored', async () => {
  const place = freshPlace()
  const connections: IDBDatabase[] = []
  const restore = watchConnections(connections)
  const book = await mustOpen(place, 'new')
  restore()
  await book.whenStored()
  expect(connections).toHaveLength(1)
  connections[0]?.close()
  jot(book, 'a', 'after the close')
  expect((await book.whenStored()).ok).toBe(true)
  jot(book, 'b', 'and on')
  expect((await book.whenStored()).ok).toBe(true)
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'after the close', b: 'and on' })
})

test('a connection the browser closed by force is opened anew with the whole state, even when the database is gone', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'before')
  await book.whenStored()
  await devTools().send('Storage.clearDataForOrigin', { origin: globalThis.location.origin, storageTypes: 'indexeddb' })
  jot(book, 'b', 'after')
  await expect.poll(async () => (await book.whenStored()).ok).toBe(true)
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'before', b: 'after' })
})

test('a deletion from elsewhere is not blocked, and the open book is stored again', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'before')
  await book.whenStored()
  await answer(indexedDB.deleteDatabase(place.name))
  expect((await book.whenStored()).ok).toBe(true)
  // What was acknowledged before is no longer there, so "stored" must mean stored again.
  expect(await isOnDisk(place, 'before')).toBe(true)
  jot(book, 'b', 'after')
  expect((await book.whenStored()).ok).toBe(true)
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'before', b: 'after' })
})

test('whenStored answers within the bound when the database does not open again', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new', { boundMilliseconds: 200 })
  jot(book, 'a', 'before')
  await book.whenStored()
  // A deletion that this connection holds back: the book lets go and cannot come back yet.
  const holding = await answer(indexedDB.open(place.name))
  const deletion = indexedDB.deleteDatabase(place.name)
  await new Promise((resolve) => deletion.addEventListener('blocked', resolve))
  jot(book, 'b', 'during')
  expect(await book.whenStored()).toEqual({ ok: false, error: { type: 'StorageFailed', name: 'TooSlow' } })
  holding.close()
  await answer(deletion)
  await expect.poll(async () => (await book.whenStored()).ok).toBe(true)
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'before', b: 'during' })
})

test('an edit after close is stored all the same, and the database is let go again', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  await book.close()
  const reopened: IDBDatabase[] = []
  watchConnections(reopened)
  jot(book, 'a', 'a draft saved too late')
  expect((await book.whenStored()).ok).toBe(true)
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'a draft saved too late' })
  await closeAll()
  jot(book, 'b', 'and later still, with nobody asking')
  await expect.poll(async () => isOnDisk(place, 'nobody asking')).toBe(true)
  await expect.poll(() => reopened.every(isClosed)).toBe(true)
})

test('closing a book lets the database go', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  await book.close()
  await book.close()
  await answer(indexedDB.deleteDatabase(place.name))
  expect(await onDisk(place, async () => 'free')).toBe('free')
})
