// Acts on recently deleted things.
import * as v from 'valibot'
import type { Instant } from '../../foundation/day.ts'
import { createId, type PairId, type TrashId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { trashDays, TrashRow } from './trash.ts'

export const keepTrash = (
  mine: MineStore,
  deleted: Pick<TrashRow, 'pairId' | 'ring' | 'kind' | 'record'>,
): Promise<Result<TrashId, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.trash, async () => {
      const id = createId('trash', mine.randomness)
      await mine.database.trash.put({ ...deleted, id, deletedAt: mine.clock.now() })
      return id
    }),
  )

/** Newest first. */
export const listTrash = async ({ database }: MineStore, pairId: PairId): Promise<readonly TrashRow[]> => {
  const rows: unknown[] = await database.trash
    .where('[pairId+deletedAt]')
    .between([pairId, -Infinity], [pairId, Infinity])
    .toArray()
  return rows.toReversed().flatMap((row) => {
    const parsed = v.safeParse(TrashRow, row)
    return parsed.success ? [parsed.output] : []
  })
}

export const dropTrash = (mine: MineStore, id: TrashId): Promise<Result<null, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.trash, async () => {
      await mine.database.trash.delete(id)
      return null
    }),
  )

/** Removes what was deleted more than 30 days ago. Returns how many rows went. */
export const emptyOldTrash = (mine: MineStore): Promise<Result<number, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.trash, () => {
      const limit = (mine.clock.now() - trashDays * 86_400_000) as Instant
      return mine.database.trash.filter((row) => row.deletedAt < limit).delete()
    }),
  )
