// Compaction: what was deleted is gone from the database, nothing else is, and two books may do it at once.
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { deleteRecord, readRecord, writeRecord } from '../../../src/ours/record-map.ts'
import { addRow, closeAll, freshPlace, isOnDisk, jot, jotted, mustOpen, replaceMethod, rowsOf } from './book-world.ts'
import { createSoundRow } from './hostile-rows.ts'

const reflection = { schema: v.object({ id: v.string(), words: v.string() }), texts: ['words'] } as const
const canary = 'canary-3f9a-yellow'

const keepReflection = (book: Awaited<ReturnType<typeof mustOpen>>, words: string): void => {
  book.change((roots) => {
    writeRecord(roots, 'reflections', reflection, 'entry_1', { id: 'entry_1', words })
  })
}

test('deleted text is really gone from disk after compaction', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  keepReflection(book, `before ${canary} after`)
  jot(book, 'a', 'stays')
  await book.whenStored()
  expect(await isOnDisk(place, canary)).toBe(true)
  book.change((roots) => {
    deleteRecord(roots, 'reflections', 'entry_1')
  })
  await book.whenStored()
  // Without compaction it would lie there for ever.
  expect(await isOnDisk(place, canary)).toBe(true)
  expect((await book.compact()).ok).toBe(true)
  expect(await isOnDisk(place, canary)).toBe(false)
  expect(await rowsOf(place)).toHaveLength(1)
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'stays' })
})

test('so is what was deleted by an edit that could have been taken back', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  keepReflection(book, `before ${canary} after`)
  jot(book, 'a', 'stays')
  const deleted = await book.keep((roots) => deleteRecord(roots, 'reflections', 'entry_1'))
  expect(deleted.ok).toBe(true)
  expect((await book.compact()).ok).toBe(true)
  expect(await isOnDisk(place, canary)).toBe(false)
  expect(jotted(book)).toEqual({ a: 'stays' })
})

test('words cut out of a text are gone from disk after compaction, the others stay', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  keepReflection(book, `before ${canary} after`)
  keepReflection(book, 'before after')
  await book.compact()
  expect(await isOnDisk(place, canary)).toBe(false)
  await closeAll()
  const again = await mustOpen(place, 'known')
  expect(again.read((roots) => readRecord(roots, 'reflections', reflection, 'entry_1'))).toEqual({ id: 'entry_1', words: 'before after' })
})

test('a deletion is compacted away by itself after a rest', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new', { restMilliseconds: 20 })
  keepReflection(book, canary)
  await book.whenStored()
  book.change((roots) => {
    deleteRecord(roots, 'reflections', 'entry_1')
  })
  await expect.poll(async () => isOnDisk(place, canary)).toBe(false)
})

test('a page that goes out of sight compacts at once', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  keepReflection(book, canary)
  keepReflection(book, 'gone')
  await book.whenStored()
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.poll(async () => isOnDisk(place, canary)).toBe(false)
  expect(await rowsOf(place)).toHaveLength(1)
  Reflect.deleteProperty(document, 'visibilityState')
})

test('a book with many rows becomes one row after a rest', async () => {
  const place = freshPlace()
  await (await mustOpen(place, 'new')).close()
  for (let row = 0; row < 30; row += 1) await addRow(place, createSoundRow(`r${String(row)}`, 'word'))
  const book = await mustOpen(place, 'known', { restMilliseconds: 0 })
  await expect.poll(async () => (await rowsOf(place)).length).toBe(1)
  expect(Object.keys(jotted(book))).toHaveLength(30)
})

test('two openings that compact at the same time lose nothing of either', async () => {
  const place = freshPlace()
  const one = await mustOpen(place, 'new')
  await one.whenStored()
  const two = await mustOpen(place, 'known')
  const rounds = 10
  for (let round = 0; round < rounds; round += 1) {
    jot(one, `one ${String(round)}`, 'word')
    jot(two, `two ${String(round)}`, 'word')
    await Promise.all([one.compact(), two.compact(), one.compact()])
  }
  await Promise.all([one.whenStored(), two.whenStored()])
  await closeAll()
  expect(Object.keys(jotted(await mustOpen(place, 'known')))).toHaveLength(2 * rounds)
})

test('a compaction that is cut short leaves every row in place', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'one')
  await book.whenStored()
  const before = await rowsOf(place)
  let isAborted = false
  const restore = replaceMethod(IDBObjectStore.prototype, 'delete', (original) =>
    function remove(this: IDBObjectStore, ...given: unknown[]) {
      const request = original.apply(this, given)
      if (!isAborted) queueMicrotask(() => this.transaction.abort())
      isAborted = true
      return request
    },
  )
  expect((await book.compact()).ok).toBe(false)
  restore()
  expect(await rowsOf(place)).toEqual(before)
  expect((await book.compact()).ok).toBe(true)
  expect(await rowsOf(place)).toHaveLength(1)
})

test('an edit made while compaction runs is kept', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  for (let round = 0; round < 20; round += 1) {
    const compacting = book.compact()
    jot(book, `during ${String(round)}`, 'word')
    await compacting
  }
  expect((await book.whenStored()).ok).toBe(true)
  await closeAll()
  expect(Object.keys(jotted(await mustOpen(place, 'known')))).toHaveLength(20)
})
