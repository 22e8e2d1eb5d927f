// The words of a shared book straight from its rows on disk, for the error page: no checks, no schema, best effort.
// A row that cannot be read is left out. Nothing is written.
import * as Y from 'yjs'
import { recordRoots, singleRoots } from './book-roots.ts'
import { unknownRoots } from './unknown-roots.ts'

/** What the roots hold after every readable row; empty ones are left out. */
export const rawWords = (rows: readonly Uint8Array[]): Readonly<Record<string, unknown>> => {
  const doc = new Y.Doc()
  for (const row of rows) {
    try {
      Y.applyUpdate(doc, row)
    } catch {
      // A damaged row: the others may still speak.
    }
  }
  const words: Record<string, unknown> = {}
  for (const root of [...recordRoots, ...singleRoots]) {
    try {
      const map = doc.getMap(root)
      if (map.size > 0) words[root] = map.toJSON()
    } catch {
      // A root of the wrong type.
    }
  }
  for (const [root, shared] of unknownRoots(doc, new Set([...recordRoots, ...singleRoots]))) {
    try {
      words[root] = shared.toJSON() as unknown
    } catch {
      // What cannot be written as JSON stays in the rows, which the copy holds too.
    }
  }
  doc.destroy()
  return words
}
