// A new season: a new book with what goes along, the old one closed and pinned.
//
// Order of writes: the new book is on disk; then the pair's record names it, which is the moment the season begins; then
// the old book is marked. A crash before the second leaves the old season in use (and at most an unlisted book, which
// deleting the pair removes); a crash before the third is made good when the old book is next opened. Two tabs that begin
// at once begin one season: the second finds it begun and opens it.
import * as v from 'valibot'
import { createId } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { changePair } from '../mine/pairs/keep-pair.ts'
import { currentSeasonId, PairRecord } from '../mine/pairs/pair.ts'
import { attempt, type MineStore, type StoreFailure } from '../mine/store.ts'
import { readClosing } from '../ours/ending/ending.ts'
import { readSeason } from '../ours/schedule/read-schedule.ts'
import type { WholeSeason } from '../ours/schedule/season.ts'
import { freezeSeason, readCarriedOver, writeCarriedOver } from '../ours/seasons/carry-over.ts'
import type { KeepFailure, OpenBook, OpenBookFailure, OursBook } from '../ours/store.ts'
import { pinOf } from './season-pin.ts'

export type StartSeasonFailure = StoreFailure | OpenBookFailure | KeepFailure

export interface StartedSeason {
  readonly pair: PairRecord
  readonly book: OursBook
}

/** One at a time on this phone. Without Web Locks two tabs are only kept apart by the look at the pair's record. */
const oneAtATime = <Value>(name: string, act: () => Promise<Value>): Promise<Value> =>
  'locks' in navigator ? navigator.locks.request(name, act) : act()

/** `old` stays open, as it was or closed for good; the caller lets go of it. */
export const startSeason = (
  mine: MineStore,
  openBook: OpenBook,
  old: OursBook,
  pairId: PairRecord['id'],
  season: WholeSeason,
): Promise<Result<StartedSeason, StartSeasonFailure>> =>
  oneAtATime(`pairbook-season-${pairId}`, async () => {
    const { clock, randomness } = mine
    const found = await attempt(async (): Promise<unknown> => mine.database.pairs.get(pairId))
    if (!found.ok) return found
    const parsed = v.safeParse(PairRecord, found.value)
    if (!parsed.success) return err({ type: 'LostBook' })
    const pair = parsed.output
    if (currentSeasonId(pair) !== old.seasonId) {
      const begun = await openBook({ pairId, seasonId: currentSeasonId(pair), expect: 'known', now: clock.now })
      return begun.ok ? ok({ pair, book: begun.value }) : begun
    }
    if (old.read(readClosing) !== undefined) return err({ type: 'ClosedBook' })
    const settled = await old.whenStored()
    if (!settled.ok) return settled

    const at = clock.now()
    const hash = pinOf(old)
    const before = old.read(readSeason)
    const carried = old.read((roots) => readCarriedOver(roots, old.seasonId))
    const seasonId = createId('season', randomness)
    const opened = await openBook({ pairId, seasonId, expect: 'new', now: clock.now })
    if (!opened.ok) return opened
    const book = opened.value
    const written = await book.keep((roots) => writeCarriedOver(roots, carried, season, { id: old.seasonId, ...before, hash, at }))
    if (!written.ok) {
      await book.close()
      return written
    }
    const begun = await changePair(mine, pairId, (kept) => ({
      ...kept,
      seasonIds: [...kept.seasonIds, seasonId],
      pins: [...(kept.pins ?? []), { seasonId: old.seasonId, hash, at }],
    }))
    if (!begun.ok) {
      await book.close()
      return begun
    }
    // When this fails the old book is marked at its next opening.
    await old.keep((roots) => freezeSeason(roots, seasonId, at), 'alsoWhenClosed')
    return ok({ pair: begun.value, book })
  })
