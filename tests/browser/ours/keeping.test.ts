// "Kept on this phone" is said only when it is true: writes that are aborted, a full disk, a closed connection.
import { cdp } from 'vitest/browser'
import { expect, test } from 'vitest'
import { closeAll, freshPlace, isClosed, isOnDisk, jot, jotted, mustOpen, onDisk, answer, replaceMethod, rowsOf, watchConnections } from './book-world.ts'

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

interface DevTools {
  readonly send: (method: string, given: object) => Promise<unknown>
}
const devTools = (): DevTools => cdp() as unknown as DevTools

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

test('many edits in one turn share one commit and keep their order', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  for (let time = 0; time < 200; time += 1) jot(book, 'a', String(time))
  await book.whenStored()
  expect(await rowsOf(place)).toHaveLength(201)
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: '199' })
})

const storageCalls = [
  [IDBFactory.prototype, 'open'],
  [IDBDatabase.prototype, 'transaction'],
  [IDBObjectStore.prototype, 'add'],
  [IDBObjectStore.prototype, 'getAll'],
  [IDBObjectStore.prototype, 'getAllKeys'],
  [IDBObjectStore.prototype, 'openCursor'],
  [IDBObjectStore.prototype, 'openKeyCursor'],
  [IDBObjectStore.prototype, 'count'],
  [IDBObjectStore.prototype, 'delete'],
  [IDBObjectStore.prototype, 'put'],
] as const

/** The nth storage call throws. Tells how many calls were made. */
const failNthCall = (nth: number): { readonly calls: () => number; readonly restore: () => void } => {
  let calls = 0
  const undo = storageCalls.map(([prototype, name]) =>
    replaceMethod(prototype, name, (original) =>
      function failing(this: unknown, ...given: unknown[]) {
        calls += 1
        if (calls === nth) throw new DOMException('failed by the test', 'UnknownError')
        return original.apply(this, given)
      },
    ),
  )
  return {
    calls: () => calls,
    restore: () => {
      for (const restore of undo.toReversed()) restore()
    },
  }
}

/** Everything that was acknowledged while the nth storage call failed, and what a later opening then finds. */
const runWithFailure = async (nth: number, expectation: 'new' | 'known') => {
  const place = freshPlace()
  const acknowledged: Record<string, unknown> = {}
  if (expectation === 'known') {
    const first = await mustOpen(place, 'new')
    jot(first, 'a', 'kept before')
    if ((await first.whenStored()).ok) acknowledged['a'] = 'kept before'
    await first.close()
  }
  const failing = failNthCall(nth)
  // One failure never keeps a book from opening: the keeper tries again.
  const book = await mustOpen(place, expectation)
  jot(book, 'b', 'written while storage fails')
  if ((await book.whenStored()).ok) acknowledged['b'] = 'written while storage fails'
  await book.compact()
  const wasReached = failing.calls() >= nth
  failing.restore()
  // A second opening, as after a crash: the first book has not been closed.
  const found = jotted(await mustOpen(place, 'b' in acknowledged ? 'known' : expectation))
  // Once storage works again, the keeper itself has stored what it could not.
  const wasStored = (await book.whenStored()).ok
  const foundLater = jotted(await mustOpen(place, 'known'))
  await closeAll()
  return { acknowledged, found, wasStored, foundLater, wasReached }
}

for (const expectation of ['known', 'new'] as const) {
  test(`whichever storage call fails in a ${expectation} book, everything acknowledged is there afterwards`, async () => {
    let nth = 0
    let wasReached = true
    while (wasReached) {
      nth += 1
      const run = await runWithFailure(nth, expectation)
      expect(run.found, `call ${String(nth)}`).toMatchObject(run.acknowledged)
      expect(run.wasStored).toBe(true)
      expect(run.foundLater).toEqual({ ...run.acknowledged, b: 'written while storage fails' })
      wasReached = run.wasReached
    }
    // The act makes more than ten calls; fewer would mean that the failures missed it.
    expect(nth).toBeGreaterThan(10)
  })
}

test('closing a book lets the database go', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  await book.close()
  await book.close()
  await answer(indexedDB.deleteDatabase(place.name))
  expect(await onDisk(place, async () => 'free')).toBe('free')
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
