// Acts on private entries: keeping a note or a reflection, reading one, and changing its words. An entry is its own
// draft: it is put on disk with its first words and again at every pause.
import * as v from 'valibot'
import { type Day, today } from '../../foundation/day.ts'
import { createId, type EntryId, type MeetingId, type PairId } from '../../foundation/id.ts'
import { ok, type Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { PrivateEntry, type PrivateNote } from './entry.ts'

export interface NoteWords {
  readonly pairId: PairId
  /** Tidied, not empty, within `longTextLimit`. */
  readonly text: string
  /** Today unless told. */
  readonly day?: Day
  readonly topic?: string
  readonly meetingId?: MeetingId
}

/** Keeps a quick note, for its author's eyes only. */
export const keepNote = async (mine: MineStore, words: NoteWords): Promise<Result<PrivateNote, StoreFailure>> => {
  const now = mine.clock.now()
  const note: PrivateNote = {
    day: today(mine.clock),
    ...words,
    id: createId('entry', mine.randomness),
    kind: 'note',
    createdAt: now,
    editedAt: now,
  }
  const kept = await putEntry(mine, note)
  return kept.ok ? ok(note) : kept
}

/** Puts a whole entry on disk, a new one or the next words of one begun before. Fields of a newer Pairbook that are in the stored row stay in it. */
export const putEntry = (mine: MineStore, entry: PrivateEntry): Promise<Result<null, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.entries, async () => {
      const stored = await mine.database.entries.get(entry.id)
      await mine.database.entries.put(stored === undefined ? entry : { ...unknownFieldsOf(stored), ...entry })
      return null
    }),
  )

const knownFields: ReadonlySet<string> = new Set(PrivateEntry.options.flatMap((option) => Object.keys(option.entries)))

const unknownFieldsOf = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !knownFields.has(field)))

/** The entry, or undefined when it is not there or cannot be understood. */
export const readEntry = async ({ database }: MineStore, id: EntryId): Promise<PrivateEntry | undefined> => {
  const row: unknown = await database.entries.get(id)
  const parsed = v.safeParse(PrivateEntry, row)
  return parsed.success ? parsed.output : undefined
}
