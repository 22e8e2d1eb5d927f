// Deleting a private entry, and putting it back. The entry and its copy among recently deleted things change hands in
// one transaction, so that the words are always in exactly one of the two.
import * as v from 'valibot'
import { createId, type EntryId, type TrashId } from '../../foundation/id.ts'
import { err, type Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { TrashRow } from '../trash/trash.ts'
import { PrivateEntry } from './entry.ts'

export type DeleteEntryFailure = StoreFailure | { readonly type: 'NoSuchEntry' }

/** Moves the entry to recently deleted. */
export const deleteEntry = async (mine: MineStore, id: EntryId): Promise<Result<TrashId, DeleteEntryFailure>> => {
  const { database, clock, randomness } = mine
  const moved = await attempt(() =>
    database.transaction('rw', database.entries, database.trash, async () => {
      const entry = await database.entries.get(id)
      if (entry === undefined) return undefined
      const trashId = createId('trash', randomness)
      await database.trash.put({
        id: trashId,
        pairId: entry.pairId,
        ring: 'mine',
        kind: 'entry',
        record: entry,
        deletedAt: clock.now(),
      })
      await database.entries.delete(id)
      return trashId
    }),
  )
  if (!moved.ok) return moved
  return moved.value === undefined ? err({ type: 'NoSuchEntry' }) : { ok: true, value: moved.value }
}

/** Removes an entry nobody ever put a word into; it leaves nothing behind. One that was written in since (another tab) stays. */
export const dropBlankEntry = (mine: MineStore, { id, editedAt }: Pick<PrivateEntry, 'id' | 'editedAt'>): Promise<Result<null, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.entries, async () => {
      const stored = await mine.database.entries.get(id)
      if (stored?.editedAt === editedAt) await mine.database.entries.delete(id)
      return null
    }),
  )

export type RestoreEntryFailure =
  | StoreFailure
  /** Put back already, perhaps in another tab, or gone after 30 days. */
  | { readonly type: 'NotInTrash' }

/** Puts a deleted private entry back as it was, newer fields included. */
export const restoreEntry = async (mine: MineStore, trashId: TrashId): Promise<Result<EntryId, RestoreEntryFailure>> => {
  const { database } = mine
  const restored = await attempt(() =>
    database.transaction('rw', database.entries, database.trash, async () => {
      const row = v.safeParse(TrashRow, await database.trash.get(trashId))
      if (!row.success || row.output.ring !== 'mine') return undefined
      const entry = v.safeParse(PrivateEntry, row.output.record)
      if (!entry.success) return undefined
      // The same object the schema just accepted, with the fields it does not know.
      const whole = { ...(row.output.record as object), ...entry.output }
      await database.entries.put(whole)
      await database.trash.delete(trashId)
      return whole.id
    }),
  )
  if (!restored.ok) return restored
  return restored.value === undefined ? err({ type: 'NotInTrash' }) : { ok: true, value: restored.value }
}
