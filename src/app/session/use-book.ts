// The hooks by which a screen reads the pair on screen and its book.
import { use, useCallback, useSyncExternalStore } from 'react'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import type { OursBook } from '../../ours/store.ts'
import { pairOnScreen, useSession } from './session.ts'

/** The pair on screen, whether or not its book has opened yet. Only for screens inside the pair's frame. */
export const usePair = (): PairRecord => {
  const pair = useSession(pairOnScreen)
  if (pair === undefined) throw new Error('no pair is open')
  return pair
}

/** The pair on screen and its book; while the book still opens, the screen waits (React suspends it). */
export const useOpenPair = (): { readonly pair: PairRecord; readonly book: OursBook } => {
  const open = useSession((session) => session.open)
  if (open.type !== 'pair' && open.type !== 'opening') throw new Error('no pair is open')
  // Asked for on every render, also when the book is here: React counts these calls to know which promise is which.
  return { pair: open.pair, book: use(open.whenBook) }
}

/** For acts that start while the book may still be opening: gives the book once it is there. */
export const whenBook = async (): Promise<OursBook> => {
  const { open } = useSession.getState()
  if (open.type === 'pair') return open.book
  if (open.type === 'opening') return open.whenBook
  throw new Error('no pair is open')
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
