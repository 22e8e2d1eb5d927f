// Reading shared notes and reflections out of the book. `readSharedEntries` is a view: hand it to `useShared`.
import { compareDays } from '../../foundation/day.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords } from '../record-map.ts'
import type { SharedEntry } from './keep-shared.ts'
import { sharedNoteKind, sharedReflectionKind } from './shared-entry.ts'

export interface SharedEntries {
  /** Newest day first; within a day the last written first. */
  readonly entries: readonly SharedEntry[]
  readonly unreadable: number
}

/** The order of the whole journal, private and shared entries alike. */
export const newestFirst = (
  a: Pick<SharedEntry, 'day' | 'createdAt' | 'id'>,
  b: Pick<SharedEntry, 'day' | 'createdAt' | 'id'>,
): number => compareDays(b.day, a.day) || b.createdAt - a.createdAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)

export const readSharedEntries = (roots: BookRoots): SharedEntries => {
  const notes = readRecords(roots, 'notes', sharedNoteKind)
  const reflections = readRecords(roots, 'reflections', sharedReflectionKind)
  const entries: SharedEntry[] = [
    ...notes.rows.map((note) => ({ kind: 'note' as const, ...note })),
    ...reflections.rows.map((reflection) => ({ kind: 'reflection' as const, ...reflection })),
  ]
  return { entries: entries.sort(newestFirst), unreadable: notes.unreadable + reflections.unreadable }
}
