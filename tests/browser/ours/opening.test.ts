// Opening a book: bounded, never fooled by an empty or unreadable database, and without a trace when it is refused.
import { expect, test, vi } from 'vitest'
import { createSomeNewerBook } from './hostile-rows.ts'
import { addRow, answer, bytesOf, closeAll, databaseExists, freshPlace, isClosed, jot, jotted, mustOpen, onDisk, replaceMethod, rowsOf, tryOpen, watchConnections } from './book-world.ts'

test('what was kept yesterday is there today', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'how to reach each other')
  expect(await book.whenStored()).toEqual({ ok: true, value: 1_700_000_000_000 })
  await book.close()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'how to reach each other' })
})

test('without IndexedDB there is a clear answer', async () => {
  vi.stubGlobal('indexedDB', undefined)
  try {
    expect(await tryOpen(freshPlace(), 'new')).toEqual({ ok: false, error: { type: 'NoStorage' } })
  } finally {
    vi.unstubAllGlobals()
  }
})

test('storage that the browser refuses is no storage', async () => {
  replaceMethod(IDBFactory.prototype, 'open', () => () => {
    throw new DOMException('blocked', 'SecurityError')
  })
  expect(await tryOpen(freshPlace(), 'new')).toEqual({ ok: false, error: { type: 'NoStorage' } })
})

test('an opening that is never answered fails within the bound, and a late answer leaves nothing open', async () => {
  const place = freshPlace()
  await (await mustOpen(place, 'new')).close()
  // A deletion that waits for this connection holds back every later opening.
  const holding = await answer(indexedDB.open(place.name))
  const deletion = indexedDB.deleteDatabase(place.name)
  const connections: IDBDatabase[] = []
  watchConnections(connections)
  expect(await tryOpen(place, 'new', { boundMilliseconds: 200 })).toEqual({ ok: false, error: { type: 'TooSlow' } })
  holding.close()
  await answer(deletion)
  await expect.poll(() => connections.map(isClosed)).toEqual([true])
  // Were the late connection still open, this deletion would wait for it for ever.
  await answer(indexedDB.deleteDatabase(place.name))
})

test('a reading that is never answered fails within the bound', async () => {
  const place = freshPlace()
  await (await mustOpen(place, 'new')).close()
  await onDisk(place, async (db) => {
    let isHeld = true
    const store = db.transaction('updates', 'readwrite').objectStore('updates')
    const hold = (): void => {
      if (isHeld) store.count().addEventListener('success', hold)
    }
    hold()
    expect(await tryOpen(place, 'known', { boundMilliseconds: 200 })).toEqual({ ok: false, error: { type: 'TooSlow' } })
    isHeld = false
  })
})

test('a known book whose database is gone is lost, not new, and no database is made', async () => {
  const place = freshPlace()
  expect(await tryOpen(place, 'known')).toEqual({ ok: false, error: { type: 'LostBook' } })
  expect(await databaseExists(place)).toBe(false)
})

test('a known book whose database is empty is lost, and nothing is written to it', async () => {
  const place = freshPlace()
  await onDisk(place, async () => {})
  expect(await tryOpen(place, 'known')).toEqual({ ok: false, error: { type: 'LostBook' } })
  expect(await rowsOf(place)).toEqual([])
  // What plain y-indexeddb leaves in an empty book: an update that says nothing.
  await addRow(place, new Uint8Array([0, 0]))
  expect(await tryOpen(place, 'known')).toEqual({ ok: false, error: { type: 'LostBook' } })
  expect(await rowsOf(place)).toHaveLength(1)
})

test('a failed first read is never taken for an empty book', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'still here')
  await book.whenStored()
  await book.close()
  const before = await rowsOf(place)
  for (const expectation of ['known', 'new'] as const) {
    const restore = replaceMethod(IDBDatabase.prototype, 'transaction', () => () => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
    })
    expect(await tryOpen(place, expectation)).toEqual({ ok: false, error: { type: 'StorageFailed', name: 'UnknownError' } })
    restore()
    expect(await rowsOf(place)).toEqual(before)
  }
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'still here' })
})

test('a connection that fails once is replaced and the book opens', async () => {
  const place = freshPlace()
  await (await mustOpen(place, 'new')).close()
  let failures = 0
  replaceMethod(IDBDatabase.prototype, 'transaction', (original) =>
    function transaction(this: IDBDatabase, ...given: unknown[]) {
      failures += 1
      if (failures === 1) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
      return original.apply(this, given)
    },
  )
  expect((await tryOpen(place, 'known')).ok).toBe(true)
})

test('a book from a newer Pairbook is not opened and not changed', async () => {
  const place = freshPlace()
  await addRow(place, createSomeNewerBook())
  const before = await rowsOf(place)
  expect(await tryOpen(place, 'known')).toEqual({ ok: false, error: { type: 'NewerBook' } })
  expect(await tryOpen(place, 'new')).toEqual({ ok: false, error: { type: 'NewerBook' } })
  expect(await rowsOf(place)).toEqual(before)
})

test('a database laid out by a newer Pairbook is not opened', async () => {
  const place = freshPlace()
  const request = indexedDB.open(place.name, 2)
  const db = await answer(request)
  db.close()
  expect(await tryOpen(place, 'known')).toEqual({ ok: false, error: { type: 'NewerBook' } })
})

test('a new book says which schema wrote it and how old a reader may be', async () => {
  const book = await mustOpen(freshPlace(), 'new')
  expect(book.read((roots) => [roots.single('book').get('schema'), roots.single('book').get('oldestReader')])).toEqual([1, 1])
})

test('fifty openings leave rows and bytes as they were', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'one')
  await book.close()
  const before = await bytesOf(place)
  for (let time = 0; time < 50; time += 1) {
    await mustOpen(place, 'known')
    await closeAll()
  }
  expect(await rowsOf(place)).toHaveLength(2)
  expect(await bytesOf(place)).toBe(before)
})

test('fifty openings with an edit each do not grow the book', async () => {
  const place = freshPlace()
  await (await mustOpen(place, 'new')).close()
  for (let time = 0; time < 50; time += 1) {
    const book = await mustOpen(place, 'known', { restMilliseconds: 0 })
    jot(book, 'a', `the ${String(time)}th time`)
    await book.whenStored()
    await expect.poll(async () => (await rowsOf(place)).length).toBeLessThanOrEqual(2)
    await book.close()
  }
  // Each session leaves its client's name and clock behind, and nothing of the text it wrote over.
  expect(await bytesOf(place)).toBeLessThan(50 * 30)
})
