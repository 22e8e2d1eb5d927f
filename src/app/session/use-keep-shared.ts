// Writing into the shared book from a screen: one edit, then wait until it is on disk. One that could not be
// stored is taken back: the words are still in the form, and pressing Keep again must not leave them twice.
import { useCallback } from 'react'
import type { Result } from '../../foundation/result.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import type { KeepFailure, Kept } from '../../ours/store.ts'
import type { Writer } from '../../ours/writer.ts'
import { usePairbook } from './pairbook.ts'
import { usePair, whenBook } from './use-book.ts'

export type KeepShared = <Outcome>(
  act: (roots: BookRoots, writer: Writer) => Outcome,
) => Promise<Result<Kept<Outcome>, KeepFailure>>

/** `const keep = useKeepShared()`, then `await keep((roots, writer) => addGoal(roots, writer, words))`. */
export const useKeepShared = (): KeepShared => {
  const { mine } = usePairbook()
  const pair = usePair()
  return useCallback(
    async (act) => {
      const { clock, randomness } = mine
      const book = await whenBook()
      return book.keep((roots) => act(roots, { by: pair.role, clock, randomness }))
    },
    [mine, pair.role],
  )
}
