// Opening a pair's book and making it the one on screen; remembering the choice.
import type { PairRecord } from '../../mine/pairs/pair.ts'
import { currentSeasonId } from '../../mine/pairs/pair.ts'
import { keepSetting } from '../../mine/settings/keep-setting.ts'
import type { OursBook } from '../../ours/store.ts'
import type { Pairbook } from './pairbook.ts'
import type { TodayFacts } from '../today/today-facts.ts'
import { loadTodayReader } from '../today/today-reader.ts'
import { useSurroundings } from '../notices/surroundings.ts'
import { useSession } from './session.ts'
import { keepGlance } from './glance.ts'
import { keepSharedMark } from './shared-mark.ts'
import { spareMoment } from './spare-moment.ts'

/** Nothing of it is needed by the first screen, its code neither. */
const tidyLater = async (pairbook: Pairbook, book: OursBook, pair: PairRecord): Promise<void> => {
  await spareMoment()
  const { tidyAfterOpening } = await import('./tidy-after-opening.ts')
  await tidyAfterOpening(pairbook, book, pair, showRenamed)
}

/** A promise React's `use` takes for settled at once, so that no screen waits for a book that is here. */
const alreadyOpen = (book: OursBook): Promise<OursBook> => Object.assign(Promise.resolve(book), { status: 'fulfilled', value: book })

let stopGlance = () => {}
let stopMark = () => {}
let stopFollowing = () => {}

/** Stops writing down what the open book holds, because it is about to go. */
export const leaveBook = (): void => {
  stopGlance()
  stopMark()
  stopFollowing()
}

/** Shows a book that is open already (a pair just started). */
export const showBook = async ({ mine }: Pairbook, pair: PairRecord, book: OursBook): Promise<void> => {
  // Today reads the book by it, and must not wait for it once the book is on screen.
  await loadTodayReader()
  const before = useSession.getState()
  useSession.setState({
    open: { type: 'pair', pair, book, whenBook: alreadyOpen(book) },
    pairs: [...before.pairs.filter(({ id }) => id !== pair.id), pair],
  })
  useSurroundings.setState({ setAside: book.setAside().length })
  leaveBook()
  if (before.open.type === 'pair' && before.open.book !== book) await before.open.book.close()
  stopMark = keepSharedMark(book)
  stopGlance = await keepGlance(mine, pair, book)
  const { followPair } = await import('./follow-pair.ts')
  stopFollowing = followPair(mine, book)
  // Only costs the right pair at the next start when it fails.
  await keepSetting(mine, 'currentPair', pair.id)
}

/** The pair on screen under its corrected names or roles. */
export const showRenamed = (pair: PairRecord): void =>
  useSession.setState(({ open, pairs }) => ({
    pairs: pairs.map((each) => (each.id === pair.id ? pair : each)),
    open: (open.type === 'pair' || open.type === 'opening') && open.pair.id === pair.id ? { ...open, pair } : open,
  }))

/** Opens the book of a pair of this device. A failure is shown in place of the pair's screens. */
export const switchPair = async (pairbook: Pairbook, pair: PairRecord): Promise<void> => {
  const opened = await pairbook.openBook({
    pairId: pair.id,
    seasonId: currentSeasonId(pair),
    expect: 'known',
    now: pairbook.mine.clock.now,
  })
  if (opened.ok) {
    await showBook(pairbook, pair, opened.value)
    void tidyLater(pairbook, opened.value, pair)
  } else useSession.setState({ open: { type: 'failed', pair, failure: opened.error } })
}

/**
 * Shows Today as it was when last seen. The book opens behind it with `switchPair`, after the first paint, so that
 * neither it nor its code is waited for.
 */
export const showGlance = (pair: PairRecord, glance: TodayFacts): void => {
  const whenBook = new Promise<OursBook>((resolve) => {
    const stop = useSession.subscribe(({ open }) => {
      if (open.type !== 'pair') return
      stop()
      resolve(open.book)
    })
  })
  useSession.setState({ open: { type: 'opening', pair, glance, whenBook } })
}
