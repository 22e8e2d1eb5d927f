// Keeps the mark of the shared book outside IndexedDB: written once a change is on disk, compared when the book opens. A
// book that holds less than the mark remembers has lost something without a word from the browser.
import { readSharedMark, writeSharedMark } from '../../mine/settings/book-mark.ts'
import type { OursBook } from '../../ours/store.ts'
import { useSurroundings } from '../notices/surroundings.ts'

/** Milliseconds of quiet after a change before the mark is written. */
const pause = 500

/** Compares, then keeps the mark until the book is closed or another is on screen. After a loss only the person's word lets it go. */
export const keepSharedMark = (book: OursBook): (() => void) => {
  const { pairId, seasonId } = book
  let timer: ReturnType<typeof setTimeout> | undefined
  let mayWrite = book.reach() >= readSharedMark(pairId, seasonId)
  const write = async () => {
    timer = undefined
    const reach = book.reach()
    // What is not on disk is not remembered: it may be taken back.
    if (mayWrite && (await book.whenStored()).ok) writeSharedMark(pairId, seasonId, reach)
  }
  const ask = () => {
    timer ??= setTimeout(() => void write(), pause)
  }
  useSurroundings.setState({ fewerShared: !mayWrite })
  const stopListening = useSurroundings.subscribe(({ putAway }, before) => {
    if (mayWrite || !putAway.has('fewerShared') || before.putAway.has('fewerShared')) return
    mayWrite = true
    ask()
  })
  ask()
  const stop = book.subscribe(ask)
  return () => {
    stop()
    stopListening()
    clearTimeout(timer)
  }
}
