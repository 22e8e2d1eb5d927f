// What another tab of this phone did with the pair on screen: deleted it, or began a new season. This tab lets go of its
// book and starts again from what is on the phone.
import { currentSeasonId } from '../../mine/pairs/pair.ts'
import { watchPair } from '../../mine/pairs/watch-pair.ts'
import type { MineStore } from '../../mine/store.ts'
import type { OursBook } from '../../ours/store.ts'
import { flushDrafts } from '../drafts/draft-registry.ts'

let holding = 0

/** While `act` runs, a season that begins does not take the place of the one on screen: whoever acts shows it. */
export const holdingSeason = async <Value>(act: () => Promise<Value>): Promise<Value> => {
  holding += 1
  try {
    return await act()
  } finally {
    holding -= 1
  }
}

/** Returns the way to stop, for the tab that does it itself. */
export const followPair = (mine: MineStore, book: OursBook): (() => void) => {
  let begun: string | undefined
  const stop = watchPair(mine, book.pairId, (pair) => {
    const season = pair === undefined ? undefined : currentSeasonId(pair)
    // A pair that was just begun is listed a moment later.
    begun ??= season
    if (begun === season || (pair !== undefined && holding > 0)) return
    stop()
    if (pair === undefined) {
      book.forget()
      location.reload()
    } else void flushDrafts().finally(() => location.reload())
  })
  return stop
}
