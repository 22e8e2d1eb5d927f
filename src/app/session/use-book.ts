// The hooks by which a screen reads the pair on screen and its book.
import { useCallback, useSyncExternalStore } from 'react'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import type { OursBook } from '../../ours/store.ts'
import { useSession } from './session.ts'

/** The pair on screen. Only for screens inside the pair's frame. */
export const useOpenPair = (): { readonly pair: PairRecord; readonly book: OursBook } => {
  const open = useSession((session) => session.open)
  if (open.type !== 'pair') throw new Error('no pair is open')
  return open
}

/**
 * Reads the shared book and follows its changes. `view` must be a function of a module (not made while rendering):
 * its result is remembered by the function itself until the book changes.
 */
export const useShared = <View>(view: (roots: BookRoots) => View): View => {
  const { book } = useOpenPair()
  const read = useCallback(() => book.read(view), [book, view])
  return useSyncExternalStore(book.subscribe, read)
}
