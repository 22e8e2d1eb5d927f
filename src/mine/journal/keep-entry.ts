// Acts on private entries: keeping a note or a reflection, reading one, and changing its words. An entry is its own
// draft: it is put on disk with its first words and again at every pause.
import * as v from 'valibot'
import { type Day, type Instant, today } from '../../foundation/day.ts'
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
  return addNote(mine, note)
}

/** Puts a note nobody has seen yet on disk: nothing can stand there to be looked at first, which would cost a trip to the storage. */
export const addNote = async (mine: MineStore, note: PrivateNote): Promise<Result<PrivateNote, StoreFailure>> => {
  const kept = await attempt(() => mine.database.entries.add(note))
  return kept.ok ? ok(note) : kept
}

/** What happened besides the keeping. */
export interface KeptEntry {
  /** True when the entry had been changed elsewhere meanwhile: those words are now among the recently deleted. */
  readonly otherWordsSetAside: boolean
}

/**
 * Puts a whole entry on disk, a new one or the next words of one begun before. Fields of a newer Pairbook that are in the
 * stored row stay in it. `since` is when the words this one goes on from were written: if others stand there by now
 * (another tab), they are set aside in the same transaction, as an entry of their own that can be put back.
 */
export const putEntry = (mine: MineStore, entry: PrivateEntry, since?: Instant): Promise<Result<KeptEntry, StoreFailure>> =>
  attempt(() => {
    const { entries, trash } = mine.database
    return mine.database.transaction('rw', entries, trash, async () => {
      const stored = await entries.get(entry.id)
      const otherWords = stored !== undefined && since !== undefined && stored.editedAt !== since && !isSameEntry(stored, entry)
      if (otherWords) {
        await trash.put({
          id: createId('trash', mine.randomness),
          pairId: stored.pairId,
          ring: 'mine',
          kind: 'entry',
          record: { ...stored, id: createId('entry', mine.randomness) },
          deletedAt: mine.clock.now(),
        })
      }
      await entries.put(stored === undefined ? entry : { ...unknownFieldsOf(stored), ...entry })
      return { otherWordsSetAside: otherWords }
    })
  })

/** Whether both say the same, whenever that was written. */
const isSameEntry = (a: PrivateEntry, b: PrivateEntry): boolean => wordsOf(a) === wordsOf(b)

/** Fields in alphabetical order, empty ones left out, so that equal entries give equal texts. */
const wordsOf = ({ editedAt: _editedAt, ...entry }: PrivateEntry): string => {
  const names = [...Object.keys(entry), ...('answers' in entry ? Object.keys(entry.answers) : [])]
  return JSON.stringify(entry, names.toSorted((a, b) => (a < b ? -1 : 1)))
}

const knownFields: ReadonlySet<string> = new Set(PrivateEntry.options.flatMap((option) => Object.keys(option.entries)))

const unknownFieldsOf = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !knownFields.has(field)))

/** The entry, or undefined when it is not there or cannot be understood. */
export const readEntry = async ({ database }: MineStore, id: EntryId): Promise<PrivateEntry | undefined> => {
  const row: unknown = await database.entries.get(id)
  const parsed = v.safeParse(PrivateEntry, row)
  return parsed.success ? parsed.output : undefined
}
