// How much a book holds, as one number that only grows: what the mark outside IndexedDB is compared with.
import { expect, test } from 'vitest'
import { freshPlace, jot, mustOpen, onDisk } from './book-world.ts'

test('it grows with every word, and neither deleting, compacting nor opening again makes it less', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  const reached = [book.reach()]
  jot(book, 'a', 'a word')
  reached.push(book.reach())
  book.change((roots) => roots.single('groundRules').delete('a'))
  reached.push(book.reach())
  expect((await book.compact()).ok).toBe(true)
  reached.push(book.reach())
  await book.close()
  const again = await mustOpen(place, 'known')
  reached.push(again.reach())
  expect(reached[1]).toBeGreaterThan(reached[0] ?? 0)
  expect(reached).toEqual(reached.toSorted((a, b) => a - b))
})

test('a row that is gone from disk makes it less', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'first')
  await book.whenStored()
  jot(book, 'b', 'second')
  await book.close()
  const whole = book.reach()
  await onDisk(place, async (db) => {
    const transaction = db.transaction('updates', 'readwrite')
    const store = transaction.objectStore('updates')
    const keys = store.getAllKeys()
    keys.addEventListener('success', () => store.delete(keys.result.at(-1) ?? 0))
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve)
    })
  })
  const thinner = await mustOpen(place, 'known')
  expect(thinner.reach()).toBeLessThan(whole)
})
