// A reservation: what makes a person hesitate about the process or the match. A private note of the journal with a mark
// that says whether it has been spoken of; saying it moves no word of it anywhere. Ring: Mine.
import * as v from 'valibot'
import { today } from '../../foundation/day.ts'
import { createId, type EntryId, type PairId } from '../../foundation/id.ts'
import { err, ok, type Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { PrivateEntry, type PrivateNote } from './entry.ts'
import { addNote } from './keep-entry.ts'

export interface ReservationWords {
  readonly pairId: PairId
  /** Tidied, not empty, within `longTextLimit`. */
  readonly text: string
  /** What the journal calls it, in the language it was written in. */
  readonly topic: string
}

export const keepReservation = async (mine: MineStore, { pairId, text, topic }: ReservationWords): Promise<Result<PrivateNote, StoreFailure>> => {
  const now = mine.clock.now()
  const note: PrivateNote = {
    id: createId('entry', mine.randomness),
    pairId,
    kind: 'note',
    about: 'reservation',
    day: today(mine.clock),
    topic,
    text,
    createdAt: now,
    editedAt: now,
  }
  return addNote(mine, note)
}

/** Those of a pair, oldest first. */
export const listReservations = async ({ database }: MineStore, pairId: PairId): Promise<readonly PrivateNote[]> => {
  const rows: unknown[] = await database.entries.filter((row) => row.pairId === pairId && row.kind === 'note' && row.about === 'reservation').toArray()
  return rows
    .flatMap((row) => {
      const parsed = v.safeParse(PrivateEntry, row)
      return parsed.success && parsed.output.kind === 'note' ? [parsed.output] : []
    })
    .toSorted((a, b) => a.createdAt - b.createdAt)
}

export type MarkSaidFailure = StoreFailure | { readonly type: 'NoSuchEntry' }

/** Marks it as said, or as not said after all. */
export const markSaid = async (mine: MineStore, id: EntryId, said: boolean): Promise<Result<null, MarkSaidFailure>> => {
  const { database, clock } = mine
  const marked = await attempt(() =>
    database.transaction('rw', database.entries, async () => {
      const row = await database.entries.get(id)
      if (row?.kind !== 'note') return false
      const { saidAt: _saidAt, ...rest } = row
      const marking: PrivateNote = said ? { ...rest, saidAt: clock.now() } : rest
      await database.entries.put(marking)
      return true
    }),
  )
  if (!marked.ok) return marked
  return marked.value ? ok(null) : err({ type: 'NoSuchEntry' })
}
