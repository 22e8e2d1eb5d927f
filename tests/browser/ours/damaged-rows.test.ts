// Rows are checked before they are applied; a bad one is set aside, kept and reported, and the rest of the book opens.
import { expect, test } from 'vitest'
import { readRecords } from '../../../src/ours/record-map.ts'
import * as v from 'valibot'
import { addRow, closeAll, freshPlace, jot, jotted, mustOpen, onDisk, type Place, replaceMethod, rowsOf, tryOpen, answer } from './book-world.ts'
import { createDeepJson, createDeepMaps, createSoundRow, createWrongRoots, v2Hang } from './hostile-rows.ts'

const placeWithBook = async (): Promise<Place> => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'sound')
  await book.close()
  return place
}

const damaged: readonly { readonly what: string; readonly value: unknown; readonly reason: unknown }[] = [
  { what: 'a text', value: 'not bytes', reason: 'not-an-update' },
  { what: 'an object', value: { __proto__: null, length: 3 }, reason: 'not-an-update' },
  { what: 'no bytes', value: new Uint8Array(), reason: 'not-an-update' },
  { what: 'zero-filled bytes that go on after the update', value: Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 255, 1]), reason: 'not-an-update' },
  { what: 'a torn update', value: createSoundRow('b', 'torn in the middle').slice(0, 12), reason: 'not-an-update' },
  // Which of the two depends on how much stack the browser gives.
  { what: 'JSON 8,000 deep', value: createDeepJson(8000), reason: expect.any(String) },
  { what: 'JSON 20,000 deep', value: createDeepJson(20_000), reason: 'not-an-update' },
]

for (const { what, value, reason } of damaged) {
  test(`a row that is ${what} is set aside and the rest opens`, async () => {
    const place = await placeWithBook()
    const key = await addRow(place, value)
    await addRow(place, createSoundRow('c', 'also sound'))
    const book = await mustOpen(place, 'known')
    expect(jotted(book)).toEqual({ a: 'sound', c: 'also sound' })
    expect(book.setAside()).toEqual([{ key, bytes: value instanceof Uint8Array ? value.length : 0, reason }])
    // Kept, byte for byte, and no longer among the rows.
    expect(await rowsOf(place, 'custom')).toMatchObject([{ key, value }])
    expect(await rowsOf(place)).toHaveLength(3)
    // Neither compaction nor the next opening forgets it.
    expect((await book.compact()).ok).toBe(true)
    await closeAll()
    const again = await mustOpen(place, 'known')
    expect(jotted(again)).toEqual({ a: 'sound', c: 'also sound' })
    expect(again.setAside()).toMatchObject([{ key, reason }])
    expect(await rowsOf(place, 'custom')).toMatchObject([{ key, value }])
  })
}

test('the 27 bytes that hang the V2 decoder for ever change nothing', async () => {
  const place = await placeWithBook()
  await addRow(place, v2Hang)
  const book = await mustOpen(place, 'known')
  expect(jotted(book)).toEqual({ a: 'sound' })
  expect((await book.compact()).ok).toBe(true)
})

test('every single cut of a row opens the rest', async () => {
  const whole = createSoundRow('b', 'cut short')
  for (let length = 0; length < whole.length; length += 4) {
    const place = await placeWithBook()
    await addRow(place, whole.slice(0, length))
    expect(jotted(await mustOpen(place, 'known'))).toMatchObject({ a: 'sound' })
  }
})

test('roots of the wrong type do not keep the book from opening', async () => {
  const place = freshPlace()
  await addRow(place, createWrongRoots())
  await addRow(place, createSoundRow('a', 'sound'))
  const book = await mustOpen(place, 'known')
  expect(jotted(book)).toEqual({ a: 'sound' })
  jot(book, 'b', 'and can be written to')
  expect((await book.compact()).ok).toBe(true)
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'sound', b: 'and can be written to' })
})

test('maps nested 8,000 deep are counted as unreadable, and the book can still be compacted', async () => {
  const place = await placeWithBook()
  await addRow(place, createDeepMaps(8000))
  const book = await mustOpen(place, 'known')
  expect(book.read((roots) => readRecords(roots, 'meetings', { schema: v.object({ id: v.string() }) }))).toEqual({ rows: [], unreadable: 1 })
  expect((await book.compact()).ok).toBe(true)
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'sound' })
})

test('a known book of which nothing can be read is lost, and its rows stay as they are', async () => {
  const place = freshPlace()
  await addRow(place, createSoundRow('a', 'torn').slice(0, 9))
  await addRow(place, 'not bytes')
  const before = await rowsOf(place)
  for (let time = 0; time < 2; time += 1) {
    expect(await tryOpen(place, 'known')).toEqual({ ok: false, error: { type: 'LostBook' } })
    expect(await rowsOf(place)).toEqual(before)
    expect(await rowsOf(place, 'custom')).toEqual([])
  }
  // The person says it is gone for good: an empty book, and still nothing is deleted.
  const book = await mustOpen(place, 'new')
  expect(jotted(book)).toEqual({})
  expect(book.setAside()).toHaveLength(2)
  expect(await rowsOf(place, 'custom')).toMatchObject(before.map((value) => ({ value })))
})

test('a value the browser cannot read does not hide the others, and is left where it is', async () => {
  const place = await placeWithBook()
  const key = await addRow(place, createSoundRow('b', 'blob file lost'))
  await addRow(place, createSoundRow('c', 'also sound'))
  const unreadable = (): never => {
    throw new DOMException('Failed to read large IndexedDB value', 'NotReadableError')
  }
  const restores = [
    replaceMethod(IDBObjectStore.prototype, 'getAll', (original) =>
      function getAll(this: IDBObjectStore, ...given: unknown[]) {
        const range = given[0] instanceof IDBKeyRange ? given[0] : undefined
        return this.name === 'updates' && Number(range?.lower ?? 0) <= key ? unreadable() : original.apply(this, given)
      },
    ),
    replaceMethod(IDBObjectStore.prototype, 'get', (original) =>
      function get(this: IDBObjectStore, ...given: unknown[]) {
        return given[0] === key ? unreadable() : original.apply(this, given)
      },
    ),
  ]
  const book = await mustOpen(place, 'known')
  expect(jotted(book)).toEqual({ a: 'sound', c: 'also sound' })
  expect(book.setAside()).toMatchObject([{ key, bytes: 0 }])
  expect((await book.compact()).ok).toBe(true)
  for (const restore of restores) restore()
  await onDisk(place, async (db) => {
    expect(await answer(db.transaction('updates').objectStore('updates').getAllKeys())).toEqual([key, expect.any(Number)])
  })
})

test('damaged rows that cannot be moved on a full disk are not deleted by compaction', async () => {
  const place = await placeWithBook()
  await addRow(place, 'not bytes')
  const restore = replaceMethod(IDBObjectStore.prototype, 'put', () => () => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const book = await mustOpen(place, 'known')
  expect(jotted(book)).toEqual({ a: 'sound' })
  expect(await book.compact()).toEqual({ ok: false, error: { type: 'StorageFull' } })
  expect(await rowsOf(place)).toContain('not bytes')
  restore()
  expect((await book.compact()).ok).toBe(true)
  expect(await rowsOf(place, 'custom')).toMatchObject([{ value: 'not bytes' }])
  expect(await rowsOf(place)).toHaveLength(1)
})

test('a bad row that another tab leaves is set aside too', async () => {
  const place = await placeWithBook()
  const book = await mustOpen(place, 'known')
  const key = await addRow(place, 'not bytes')
  await addRow(place, createSoundRow('b', 'from the other tab'))
  globalThis.dispatchEvent(new Event('focus'))
  await expect.poll(() => jotted(book)).toEqual({ a: 'sound', b: 'from the other tab' })
  expect(book.setAside()).toEqual([{ key, bytes: 0, reason: 'not-an-update' }])
})

test('compaction sets aside a bad row that another tab left, instead of failing or deleting it', async () => {
  const place = await placeWithBook()
  const book = await mustOpen(place, 'known')
  await addRow(place, createSoundRow('b', 'torn').slice(0, 12))
  await addRow(place, createSoundRow('c', 'from the other tab'))
  expect((await book.compact()).ok).toBe(true)
  expect(jotted(book)).toEqual({ a: 'sound', c: 'from the other tab' })
  expect(book.setAside()).toHaveLength(1)
  expect(await rowsOf(place, 'custom')).toHaveLength(1)
  expect(await rowsOf(place)).toHaveLength(1)
})
