// Thanks that are written and not given yet: a private note of the journal with a mark. Ring: Mine.
import * as v from 'valibot'
import { today } from '../../foundation/day.ts'
import { createId, type PairId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import type { MineStore, StoreFailure } from '../store.ts'
import { PrivateNote } from './entry.ts'
import { addNote } from './keep-entry.ts'

/** `text` tidied, not empty, within `longTextLimit`; `topic` is what the journal calls it. */
export const keepThanksNote = async (mine: MineStore, words: { readonly pairId: PairId; readonly text: string; readonly topic: string }): Promise<Result<PrivateNote, StoreFailure>> => {
  const now = mine.clock.now()
  const note: PrivateNote = { ...words, id: createId('entry', mine.randomness), kind: 'note', about: 'thanks', day: today(mine.clock), createdAt: now, editedAt: now }
  return addNote(mine, note)
}

/** Those of a pair, oldest first. */
export const listThanksNotes = async ({ database }: MineStore, pairId: PairId): Promise<readonly PrivateNote[]> => {
  const rows: unknown[] = await database.entries.filter((row) => row.pairId === pairId && row.kind === 'note' && row.about === 'thanks').toArray()
  return rows
    .flatMap((row) => {
      const parsed = v.safeParse(PrivateNote, row)
      return parsed.success ? [parsed.output] : []
    })
    .toSorted((a, b) => a.createdAt - b.createdAt)
}
