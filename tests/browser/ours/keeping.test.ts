// "Kept on this phone" is said only when it is true: writes that are aborted, a full disk, a disk that does not answer.
import { expect, test } from 'vitest'
import { answer, closeAll, devTools, freshPlace, isOnDisk, jot, jotted, mustOpen, replaceMethod, rowsOf } from './book-world.ts'

/** Every write transaction of the page is aborted with this error until the returned function is called. */
const abortWrites = (name: string): (() => void) =>
  replaceMethod(IDBObjectStore.prototype, 'add', (original) =>
    function add(this: IDBObjectStore, ...given: unknown[]) {
      const request = original.apply(this, given)
      const { transaction } = this
      Object.defineProperty(transaction, 'error', { value: new DOMException('aborted by the test', name) })
      queueMicrotask(() => transaction.abort())
      return request
    },
  )

/** Holds the transaction open behind a long chain of requests, as a busy disk would. */
const holdWrites = async (name: string): Promise<() => void> => {
  const db = await answer(indexedDB.open(name))
  let isHeld = true
  const store = db.transaction('updates', 'readwrite').objectStore('updates')
  const hold = (): void => {
    if (isHeld) store.count().addEventListener('success', hold)
    else db.close()
  }
  hold()
  return () => {
    isHeld = false
  }
}

test('whenStored waits until the edit is committed', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  await book.whenStored()
  const release = await holdWrites(place.name)
  jot(book, 'a', 'word')
  let said = false
  const stored = book.whenStored().then((result) => {
    said = true
    return result
  })
  // Several turns of the database, none of which commits the edit.
  for (let turn = 0; turn < 5; turn += 1) await indexedDB.databases()
  expect(said).toBe(false)
  release()
  expect((await stored).ok).toBe(true)
  expect(await isOnDisk(place, 'word')).toBe(true)
})

test('a listener that asks at once waits for the edit it was told of', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  await book.whenStored()
  const seen: boolean[] = []
  book.subscribe(() => {
    void book.whenStored().then(async () => seen.push(await isOnDisk(place, 'told')))
  })
  jot(book, 'a', 'told')
  await expect.poll(() => seen).toEqual([true])
})

test('a listener that throws does not make the edit fail', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  const reported: unknown[] = []
  const report = globalThis.reportError
  globalThis.reportError = (error) => reported.push(error)
  try {
    book.subscribe(() => {
      throw new Error('a screen broke')
    })
    jot(book, 'a', 'kept all the same')
  } finally {
    globalThis.reportError = report
  }
  expect(reported).toHaveLength(1)
  expect((await book.whenStored()).ok).toBe(true)
  expect(await isOnDisk(place, 'kept all the same')).toBe(true)
})

for (const { name, failure } of [
  { name: 'QuotaExceededError', failure: { type: 'StorageFull' } },
  { name: 'AbortError', failure: { type: 'StorageFailed', name: 'AbortError' } },
]) {
  test(`a write aborted with ${name} is never called kept, and is stored on the next attempt`, async () => {
    const place = freshPlace()
    const book = await mustOpen(place, 'new')
    jot(book, 'a', 'first')
    await book.whenStored()
    const restore = abortWrites(name)
    jot(book, 'b', 'second')
    expect(await book.whenStored()).toEqual({ ok: false, error: failure })
    jot(book, 'c', 'third')
    expect(await book.whenStored()).toEqual({ ok: false, error: failure })
    expect(jotted(book)).toEqual({ a: 'first', b: 'second', c: 'third' })
    expect(await isOnDisk(place, 'second')).toBe(false)
    restore()
    expect((await book.whenStored()).ok).toBe(true)
    await closeAll()
    expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'first', b: 'second', c: 'third' })
  })
}

test('after a failed write the keeper goes on trying by itself', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  await book.whenStored()
  const restore = abortWrites('QuotaExceededError')
  jot(book, 'a', 'persistent')
  expect((await book.whenStored()).ok).toBe(false)
  restore()
  await expect.poll(async () => isOnDisk(place, 'persistent'), { timeout: 10_000 }).toBe(true)
})

test('a disk that is really full is said to be full, and the edit is kept once there is room', async () => {
  const { origin } = globalThis.location
  await devTools().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
  // Chromium remembers how much room there was for as long as the origin's storage is in use.
  await devTools().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  const place = freshPlace()
  try {
    const book = await mustOpen(place, 'new')
    jot(book, 'a', 'before')
    expect((await book.whenStored()).ok).toBe(true)
    // Random characters, which no compression makes smaller.
    const noise = String.fromCodePoint(...crypto.getRandomValues(new Uint16Array(30_000)).map((unit) => 0x4e00 + (unit % 20_000)))
    jot(book, 'b', noise.repeat(8))
    expect(await book.whenStored()).toEqual({ ok: false, error: { type: 'StorageFull' } })
    expect(Object.keys(jotted(book))).toEqual(['a', 'b'])
    await devTools().send('Storage.overrideQuotaForOrigin', { origin })
    expect((await book.whenStored()).ok).toBe(true)
  } finally {
    await devTools().send('Storage.overrideQuotaForOrigin', { origin })
  }
  await closeAll()
  expect(Object.keys(jotted(await mustOpen(place, 'known')))).toEqual(['a', 'b'])
})

test('whenStored answers within the bound when the disk never does', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new', { boundMilliseconds: 200 })
  await book.whenStored()
  const release = await holdWrites(place.name)
  jot(book, 'a', 'slow')
  expect(await book.whenStored()).toEqual({ ok: false, error: { type: 'StorageFailed', name: 'TimeoutError' } })
  release()
  await expect.poll(async () => (await book.whenStored()).ok).toBe(true)
  expect(await isOnDisk(place, 'slow')).toBe(true)
})

test('many edits in one turn share one commit and keep their order', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  for (let time = 0; time < 200; time += 1) jot(book, 'a', String(time))
  await book.whenStored()
  expect(await rowsOf(place)).toHaveLength(201)
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: '199' })
})

test('an edit that could not be stored is taken back, and keeping it again leaves it once', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'first')
  await book.whenStored()
  const keepSecond = () =>
    book.keep((roots) => {
      roots.single('groundRules').set('a', 'changed')
      roots.single('groundRules').set('b', 'second')
      return 'done'
    })
  const restore = abortWrites('QuotaExceededError')
  expect(await keepSecond()).toEqual({ ok: false, error: { type: 'StorageFull' } })
  expect(jotted(book)).toEqual({ a: 'first' })
  restore()
  expect(await keepSecond()).toMatchObject({ ok: true, value: { outcome: 'done' } })
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'changed', b: 'second' })
})
