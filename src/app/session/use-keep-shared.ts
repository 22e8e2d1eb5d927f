// Writing into the shared book from a screen: one edit, then wait until it is on disk.
import { useCallback } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { ok, type Result } from '../../foundation/result.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import type { KeepFailure } from '../../ours/store.ts'
import type { Writer } from '../../ours/writer.ts'
import { usePairbook } from './pairbook.ts'
import { usePair, whenBook } from './use-book.ts'

export interface KeptShared<Outcome> {
  readonly outcome: Outcome
  /** When it was on disk. */
  readonly at: Instant
}

export type KeepShared = <Outcome>(
  act: (roots: BookRoots, writer: Writer) => Outcome,
) => Promise<Result<KeptShared<Outcome>, KeepFailure>>

/** `const keep = useKeepShared()`, then `await keep((roots, writer) => addGoal(roots, writer, words))`. */
export const useKeepShared = (): KeepShared => {
  const { mine } = usePairbook()
  const pair = usePair()
  return useCallback(
    async (act) => {
      const { clock, randomness } = mine
      const book = await whenBook()
      const outcome = book.change((roots) => act(roots, { by: pair.role, clock, randomness }))
      const stored = await book.whenStored()
      return stored.ok ? ok({ outcome, at: stored.value }) : stored
    },
    [mine, pair.role],
  )
}
