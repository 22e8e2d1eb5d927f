// What another tab of this phone did with the pair on screen: deleted it, or began a new season. This tab lets go of its
// book and starts again from what is on the phone.
import { currentSeasonId } from '../../mine/pairs/pair.ts'
import { watchPair } from '../../mine/pairs/watch-pair.ts'
import type { MineStore } from '../../mine/store.ts'
import type { OursBook } from '../../ours/store.ts'
import { flushDrafts } from '../drafts/draft-registry.ts'

/** Returns the way to stop, for the tab that does it itself. */
export const followPair = (mine: MineStore, book: OursBook): (() => void) => {
  let begun: string | undefined
  const stop = watchPair(mine, book.pairId, (pair) => {
    const season = pair === undefined ? undefined : currentSeasonId(pair)
    // A pair that was just begun is listed a moment later.
    begun ??= season
    if (begun === season) return
    stop()
    if (pair === undefined) {
      book.forget()
      location.reload()
    } else void flushDrafts().finally(() => location.reload())
  })
  return stop
}
