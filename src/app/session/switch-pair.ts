// Opening a pair's book and making it the one on screen; remembering the choice.
import type { PairRecord } from '../../mine/pairs/pair.ts'
import { currentSeasonId } from '../../mine/pairs/pair.ts'
import { keepSetting } from '../../mine/settings/keep-setting.ts'
import type { OursBook } from '../../ours/store.ts'
import type { Pairbook } from './pairbook.ts'
import { useSession } from './session.ts'
import { tidyAfterOpening } from './tidy-after-opening.ts'

/** Shows a book that is open already (a pair just started). */
export const showBook = async ({ mine }: Pairbook, pair: PairRecord, book: OursBook): Promise<void> => {
  const before = useSession.getState()
  useSession.setState({
    open: { type: 'pair', pair, book },
    pairs: [...before.pairs.filter(({ id }) => id !== pair.id), pair],
  })
  if (before.open.type === 'pair' && before.open.book !== book) await before.open.book.close()
  // Only costs the right pair at the next start when it fails.
  await keepSetting(mine, 'currentPair', pair.id)
}

/** The pair on screen under its corrected names. */
export const showRenamed = (pair: PairRecord): void =>
  useSession.setState(({ open, pairs }) => ({
    pairs: pairs.map((each) => (each.id === pair.id ? pair : each)),
    open: open.type === 'pair' && open.pair.id === pair.id ? { ...open, pair } : open,
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
    void tidyAfterOpening(pairbook.mine, opened.value, pair)
  } else useSession.setState({ open: { type: 'failed', pair, failure: opened.error } })
}
