// Opening the book of an earlier season: only to be read, and checked against its pins.
import { err, ok, type Result } from '../foundation/result.ts'
import type { SeasonId } from '../foundation/id.ts'
import { otherRole } from '../foundation/role.ts'
import type { PairRecord } from '../mine/pairs/pair.ts'
import type { MineStore } from '../mine/store.ts'
import { readClosing } from '../ours/ending/ending.ts'
import { readRoleSwaps } from '../ours/people/swap-roles.ts'
import { freezeSeason } from '../ours/seasons/carry-over.ts'
import { readEarlierSeasons } from '../ours/seasons/earlier-season.ts'
import type { KeepFailure, OpenBook, OpenBookFailure, OursBook } from '../ours/store.ts'
import { pinOf } from './season-pin.ts'

/** `unpinned`: nobody remembers a hash of it. */
export type PinVerdict = 'same' | 'different' | 'unpinned'

export interface OpenedSeason {
  readonly book: OursBook
  readonly verdict: PinVerdict
  /** The pair with the role this person had in that book. */
  readonly pair: PairRecord
}

/** `current` is the book of the season that goes on. */
export const openEarlierSeason = async (
  mine: MineStore,
  openBook: OpenBook,
  current: OursBook,
  pair: PairRecord,
  seasonId: SeasonId,
): Promise<Result<OpenedSeason, OpenBookFailure | KeepFailure>> => {
  const opened = await openBook({ pairId: pair.id, seasonId, expect: 'known', now: mine.clock.now })
  if (!opened.ok) return opened
  const book = opened.value
  const pins = [
    ...(pair.pins ?? []).filter((pin) => pin.seasonId === seasonId),
    ...current.read(readEarlierSeasons).filter(({ id }) => id === seasonId),
  ]
  const closing = book.read(readClosing)
  // A start of the next season that was cut off before its last step.
  if (closing?.type !== 'frozen') {
    const frozen = await book.keep((roots) => freezeSeason(roots, undefined, pins[0]?.at ?? mine.clock.now()), 'alsoWhenClosed')
    if (!frozen.ok) {
      await book.close()
      return err(frozen.error)
    }
  }
  const hash = pinOf(book)
  const verdict = pins.length === 0 ? 'unpinned' : pins.every((pin) => pin.hash === hash) ? 'same' : 'different'
  const apart = (pair.roleSwaps ?? 0) - book.read(readRoleSwaps)
  return ok({ book, verdict, pair: apart % 2 === 0 ? pair : { ...pair, role: otherRole(pair.role) } })
}
