// What Today knows of the shared book: from the open book, or, while it opens, as it was remembered.
import { useCallback, useSyncExternalStore } from 'react'
import { useSession } from '../session/session.ts'
import type { TodayFacts } from './today-facts.ts'
import { todayReader } from './today-reader.ts'

const neverChanges = () => () => {}

export const useTodayFacts = (): TodayFacts => {
  const open = useSession((session) => session.open)
  if (open.type !== 'pair' && open.type !== 'opening') throw new Error('no pair is open')
  const book = open.type === 'pair' ? open.book : undefined
  const glance = open.type === 'opening' ? open.glance : undefined
  const view = todayReader()
  const read = useCallback((): TodayFacts => {
    if (book !== undefined && view !== undefined) return book.read(view)
    if (glance === undefined) throw new Error('the book is on screen and its reader has not loaded')
    return glance
  }, [book, view, glance])
  return useSyncExternalStore(book?.subscribe ?? neverChanges, read)
}
