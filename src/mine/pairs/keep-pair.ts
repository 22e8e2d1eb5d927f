// Acts on the list of pairs of this device.
import * as v from 'valibot'
import type { PairId } from '../../foundation/id.ts'
import { err, ok, type Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { PairRecord } from './pair.ts'

/** The readable ones, oldest first; those of the same moment as the rows stand, which is by id. */
export const understandPairs = (rows: readonly unknown[]): readonly PairRecord[] =>
  rows
    .flatMap((row) => {
      const parsed = v.safeParse(PairRecord, row)
      return parsed.success ? [parsed.output] : []
    })
    .toSorted((a, b) => a.createdAt - b.createdAt)

/** Every readable pair, oldest first; rows that do not validate are left as they are and not listed. */
export const listPairs = async ({ database }: MineStore): Promise<readonly PairRecord[]> => understandPairs(await database.pairs.toArray())

export const keepPair = (mine: MineStore, pair: PairRecord): Promise<Result<PairId, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.pairs, async () => {
      await mine.database.pairs.put(pair)
      return pair.id
    }),
  )

/**
 * Changes a pair from what stands on disk, so that a tab which has not heard of another's change does not undo it.
 * A pair that is no longer listed is not brought back: `StorageFailed` with the name `NoSuchPair`.
 */
export const changePair = async (mine: MineStore, id: PairId, change: (pair: PairRecord) => PairRecord): Promise<Result<PairRecord, StoreFailure>> => {
  const changed = await attempt(() =>
    mine.database.transaction('rw', mine.database.pairs, async () => {
      const row: object | undefined = await mine.database.pairs.get(id)
      const kept = v.safeParse(PairRecord, row)
      if (!kept.success) return undefined
      const pair = change(kept.output)
      // What a newer Pairbook wrote beside the fields known here stays.
      const unknown = Object.entries(row ?? {}).filter(([key]) => !Object.hasOwn(PairRecord.entries, key))
      await mine.database.pairs.put({ ...Object.fromEntries(unknown), ...pair })
      return pair
    }),
  )
  if (!changed.ok) return changed
  return changed.value === undefined ? err({ type: 'StorageFailed', name: 'NoSuchPair' }) : ok(changed.value)
}

/** Takes the first meeting's agenda off Today for good, or brings it back. */
export const putFirstMeetingAway = (mine: MineStore, id: PairId, away: boolean): Promise<Result<PairRecord, StoreFailure>> =>
  changePair(mine, id, ({ firstMeetingAwayAt: _firstMeetingAwayAt, ...rest }) => (away ? { ...rest, firstMeetingAwayAt: mine.clock.now() } : rest))
