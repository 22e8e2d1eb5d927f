// The words of a shared book straight from its rows on disk, for the error page: no checks, no schema, best effort.
// A row that cannot be read is left out. Nothing is written.
import * as Y from 'yjs'
import { recordRoots, singleRoots } from './book-roots.ts'

/** What the allowed roots hold after every readable row; empty roots are left out. */
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
  doc.destroy()
  return words
}
