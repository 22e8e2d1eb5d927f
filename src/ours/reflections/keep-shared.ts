// Acts on shared entries: writing one for the partner to read, changing one's own, and reading them all.
import { type Day, type Instant, today } from '../../foundation/day.ts'
import { createId, type MeetingId } from '../../foundation/id.ts'
import { ok, type Result } from '../../foundation/result.ts'
import type { BookRoots } from '../book-roots.ts'
import { writeRecord } from '../record-map.ts'
import type { KeepFailure, OursBook } from '../store.ts'
import type { Writer } from '../writer.ts'
import { type SharedNote, sharedNoteKind, type SharedReflection, sharedReflectionKind } from './shared-entry.ts'

export interface SharedNoteWords {
  /** Tidied, not empty, within `longTextLimit`. */
  readonly text: string
  /** Today unless told. */
  readonly day?: Day
  readonly topic?: string
  readonly meetingId?: MeetingId
}

/** Writes a note both partners read from the start. Settles when it is on disk. */
export const keepSharedNote = async (
  book: OursBook,
  { by, clock, randomness }: Writer,
  words: SharedNoteWords,
): Promise<Result<SharedNote, KeepFailure>> => {
  const now = clock.now()
  const note: SharedNote = {
    day: today(clock),
    ...words,
    author: by,
    id: createId('entry', randomness),
    createdAt: now,
    editedAt: now,
    sharedAt: now,
  }
  const stored = await keepShared(book, { kind: 'note', ...note })
  return stored.ok ? ok(note) : stored
}

/** A shared note or reflection, with a word that says which. */
export type SharedEntry = ({ readonly kind: 'note' } & SharedNote) | ({ readonly kind: 'reflection' } & SharedReflection)

/** Writes a shared entry, new or changed. */
export const writeShared = (roots: BookRoots, entry: SharedEntry): void => {
  if (entry.kind === 'note') {
    const { kind: _kind, ...note } = entry
    writeRecord(roots, 'notes', sharedNoteKind, note.id, { topic: undefined, meetingId: undefined, ...note })
  } else {
    const { kind: _kind, ...reflection } = entry
    writeRecord(roots, 'reflections', sharedReflectionKind, reflection.id, {
      topic: undefined,
      meetingId: undefined,
      place: undefined,
      nextMeeting: undefined,
      ...reflection,
    })
  }
}

/** Writes a shared entry, new or changed, and settles when it is on disk. */
export const keepShared = async (book: OursBook, entry: SharedEntry): Promise<Result<Instant, KeepFailure>> => {
  const kept = await book.keep((roots) => writeShared(roots, entry))
  return kept.ok ? ok(kept.value.at) : kept
}

/** Where in the book an entry is kept. */
export const rootOfShared = (entry: { readonly kind: SharedEntry['kind'] }): 'notes' | 'reflections' =>
  entry.kind === 'note' ? 'notes' : 'reflections'

