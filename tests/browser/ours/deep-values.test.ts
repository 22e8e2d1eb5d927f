// Alone in its file: how deep is too deep depends on how much of the code the browser has compiled by then.
import { expect, test } from 'vitest'
import { closeAll, freshPlace, jot, jotted, mustOpen } from './book-world.ts'

test('a value so deep that the rewritten book could not be read again never costs the rest of the book', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'stays')
  await book.whenStored()
  let compacted = true
  for (let depth = 2000; depth <= 20_000 && compacted; depth += 200) {
    let deep: unknown = 'bottom'
    for (let level = 0; level < depth; level += 1) deep = [deep]
    try {
      book.change((roots) => {
        roots.single('schedule').set('deep', deep)
      })
    } catch {
      // Too deep even to be written once; what came before was the deepest.
    }
    compacted = (await book.compact()).ok
  }
  expect(compacted).toBe(false)
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'stays' })
})
