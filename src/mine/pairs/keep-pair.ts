// Acts on the list of pairs of this device.
import * as v from 'valibot'
import type { PairId } from '../../foundation/id.ts'
import { ok, type Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { PairRecord } from './pair.ts'

/** Every readable pair, oldest first; rows that do not validate are left as they are and not listed. */
export const listPairs = async ({ database }: MineStore): Promise<readonly PairRecord[]> => {
  const rows: unknown[] = await database.pairs.toArray()
  return rows
    .flatMap((row) => {
      const parsed = v.safeParse(PairRecord, row)
      return parsed.success ? [parsed.output] : []
    })
    .toSorted((a, b) => a.createdAt - b.createdAt)
}

export const keepPair = (mine: MineStore, pair: PairRecord): Promise<Result<PairId, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.pairs, async () => {
      await mine.database.pairs.put(pair)
      return pair.id
    }),
  )

/** Takes the first meeting's agenda off Today for good, or brings it back. */
export const putFirstMeetingAway = async (mine: MineStore, pair: PairRecord, away: boolean): Promise<Result<PairRecord, StoreFailure>> => {
  const { firstMeetingAwayAt: _firstMeetingAwayAt, ...rest } = pair
  const changed: PairRecord = away ? { ...rest, firstMeetingAwayAt: mine.clock.now() } : rest
  const kept = await keepPair(mine, changed)
  return kept.ok ? ok(changed) : kept
}
