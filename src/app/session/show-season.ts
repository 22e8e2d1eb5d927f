// Reading an earlier season: its book takes the place of this year's in every screen of this tab, and is only read. A
// reload, or one press, brings this year back.
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { OpenedSeason } from '../../crossings/open-earlier-season.ts'
import type { Pairbook } from './pairbook.ts'
import { useSession } from './session.ts'
import { leaveBook, switchPair } from './switch-pair.ts'

export const showEarlierSeason = async ({ book, pair, verdict }: OpenedSeason): Promise<void> => {
  const before = useSession.getState().open
  // Neither the glance nor the mark of this year is written from another year's book.
  leaveBook()
  const whenBook = Object.assign(Promise.resolve(book), { status: 'fulfilled' as const, value: book })
  useSession.setState({ open: { type: 'pair', pair, book, whenBook, earlier: verdict } })
  if (before.type === 'pair' && before.book !== book) await before.book.close()
}

export const backToThisYear = async (pairbook: Pairbook, pair: PairRecord): Promise<void> => {
  const listed = useSession.getState().pairs.find(({ id }) => id === pair.id)
  if (listed !== undefined) await switchPair(pairbook, listed)
}
