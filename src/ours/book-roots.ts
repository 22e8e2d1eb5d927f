// The allow-list of what a pair's book may hold: every root of the Yjs document and its type. A root that is not
// named here is never read, whoever wrote it.
import type * as Y from 'yjs'

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
] as const
export type RecordRoot = (typeof recordRoots)[number]

/** Root maps that are one record themselves. */
export const singleRoots = ['book', 'mentor', 'mentee', 'letter', 'schedule', 'season', 'groundRules', 'logSettings'] as const
export type SingleRoot = (typeof singleRoots)[number]

export type SharedRecord = Y.Map<unknown>

export interface BookRoots {
  readonly records: (root: RecordRoot) => Y.Map<unknown>
  readonly single: (root: SingleRoot) => SharedRecord
}

export const bookRootsOf = (doc: Y.Doc): BookRoots => ({
  records: (root) => doc.getMap(root),
  single: (root) => doc.getMap(root),
})
