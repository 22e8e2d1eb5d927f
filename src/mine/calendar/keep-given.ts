// Remembering what the calendar was given. Only this device knows: the partner has a calendar of their own.
import * as v from 'valibot'
import type { PairId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { GivenRow } from './given.ts'

/** Rows that cannot be understood are left as they are and not listed. */
export const listGiven = async ({ database }: MineStore, pairId: PairId): Promise<readonly GivenRow[]> => {
  const rows: unknown[] = await database.givenToCalendar.where('pairId').equals(pairId).toArray()
  return rows.flatMap((row) => {
    const parsed = v.safeParse(GivenRow, row)
    return parsed.success ? [parsed.output] : []
  })
}

export const keepGiven = (mine: MineStore, rows: readonly GivenRow[]): Promise<Result<null, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.givenToCalendar, async () => {
      await mine.database.givenToCalendar.bulkPut([...rows])
      return null
    }),
  )
