// Each call to the storage fails once, in an open book: everything that was acknowledged is there afterwards.
import { expect, test } from 'vitest'
import { untilNothingFails } from '../mine/failing-calls.ts'
import { closeAll, freshPlace, jot, jotted, mustOpen } from './book-world.ts'

for (const expectation of ['known', 'new'] as const) {
  test(`whichever storage call fails in a ${expectation} book, everything acknowledged is there afterwards`, async () => {
    const runs = await untilNothingFails(true, async (broken, which) => {
      const place = freshPlace()
      const acknowledged: Record<string, unknown> = {}
      if (expectation === 'known') {
        const first = await mustOpen(place, 'new')
        jot(first, 'a', 'kept before')
        if ((await first.whenStored()).ok) acknowledged['a'] = 'kept before'
        await first.close()
      }
      const { mend } = broken()
      // One failure never keeps a book from opening: the keeper tries again.
      const book = await mustOpen(place, expectation)
      jot(book, 'b', 'written while storage fails')
      if ((await book.whenStored()).ok) acknowledged['b'] = 'written while storage fails'
      await book.compact()
      mend()
      // A second opening, as after a crash: the first book has not been closed.
      expect(jotted(await mustOpen(place, 'b' in acknowledged ? 'known' : expectation)), `call ${String(which)}`).toMatchObject(acknowledged)
      // Once storage works again, the keeper itself has stored what it could not.
      expect((await book.whenStored()).ok).toBe(true)
      expect(jotted(await mustOpen(place, 'known'))).toEqual({ ...acknowledged, b: 'written while storage fails' })
      await closeAll()
    })
    // The act makes more than ten calls; fewer would mean that the failures missed it.
    expect(runs).toBeGreaterThan(10)
  })
}
