// The allow-list of what a pair's book may hold: every root of the Yjs document and its type. A root that is not
// named here is never read, whoever wrote it.
import * as Y from 'yjs'
import { unknownRoots } from './unknown-roots.ts'

/** Root maps whose values are records (a Y.Map each), by id. */
export const recordRoots = [
  'meetings',
  'corrections',
  'goals',
  'goalEvents',
  'steps',
  'reflections',
  'notes',
  'signatures',
  'daysOff',
  'pledges',
  'logFields',
  'questions',
  'replies',
  'celebrations',
  'contacts',
  'resources',
  'agenda',
  'breaks',
  'earlyDays',
  'pauses',
  'endings',
  'earlierSeasons',
  'rounds',
  'roundAnswers',
  'lessons',
  'thanks',
  'handovers',
  'statements',
] as const
export type RecordRoot = (typeof recordRoots)[number]

/** Root maps that are one record themselves. */
export const singleRoots = ['book', 'mentor', 'mentee', 'letter', 'schedule', 'season', 'groundRules', 'logSettings', 'firstMeeting'] as const
export type SingleRoot = (typeof singleRoots)[number]

export type SharedRecord = Y.Map<unknown>

/** What record-map.ts needs of Yjs. It comes with the roots, so that reading a record does not load Yjs by itself. */
interface SharedKinds {
  readonly isMap: (value: unknown) => value is SharedRecord
  readonly isText: (value: unknown) => value is Y.Text
  /** Any shared type, known or not. */
  readonly isShared: (value: unknown) => boolean
  readonly newMap: () => SharedRecord
  readonly newText: (text: string) => Y.Text
}

export interface BookRoots {
  readonly records: (root: RecordRoot) => Y.Map<unknown>
  readonly single: (root: SingleRoot) => SharedRecord
  /** Roots not on the list, by name: never read as part of the book, only taken along in a copy. */
  readonly unknown: () => ReadonlyMap<string, unknown>
  readonly kinds: SharedKinds
}

const knownRoots: ReadonlySet<string> = new Set([...recordRoots, ...singleRoots])

const kinds: SharedKinds = {
  isMap: (value) => value instanceof Y.Map,
  isText: (value) => value instanceof Y.Text,
  isShared: (value) => value instanceof Y.AbstractType,
  newMap: () => new Y.Map(),
  newText: (text) => new Y.Text(text),
}

export const bookRootsOf = (doc: Y.Doc): BookRoots => ({
  records: (root) => doc.getMap(root),
  single: (root) => doc.getMap(root),
  unknown: () => unknownRoots(doc, knownRoots),
  kinds,
})
