// The first look at a book's database: reads and checks every row, and decides whether this is the book that was
// asked for. A reading that failed is a failure, never an empty book; and until the decision nothing is written.
import type * as Y from 'yjs'
import { err, ok, type Result } from '../../foundation/result.ts'
import type { OpenBookFailure } from '../store.ts'
import { readStamps } from '../book-stamps.ts'
import { bookSchema } from '../store.ts'
import type { BookDatabase } from './database.ts'
import type { FirstReading } from './disk.ts'
import { errorName } from './failures.ts'
import { checkRows, moveAside, readAside, readRows } from './rows.ts'
import { pause } from '../../foundation/waiting.ts'

export interface ReadBook {
  readonly doc: Y.Doc
  readonly reading: FirstReading
}

const attempts = 3

export const readBook = async (
  database: BookDatabase,
  expect: 'new' | 'known',
  createDoc: () => Y.Doc,
): Promise<Result<ReadBook, OpenBookFailure>> => {
  for (let attempt = 1; ; attempt += 1) {
    const connected = await database.connect()
    if (!connected.ok) return connected
    try {
      return await readOnce(connected.value, expect, createDoc)
    } catch (error) {
      // A connection that failed once is not asked again.
      database.drop()
      if (attempt === attempts) return err({ type: 'StorageFailed', name: errorName(error) })
      await pause(100 * attempt)
    }
  }
}

const readOnce = async (
  db: IDBDatabase,
  expect: 'new' | 'known',
  createDoc: () => Y.Doc,
): Promise<Result<ReadBook, OpenBookFailure>> => {
  const [{ rows, unreadable }, asideBefore] = await Promise.all([readRows(db, 0), readAside(db)])
  const { doc, bad } = checkRows(rows, createDoc)
  // Only a person's word (`new`) starts an empty book where a damaged one lies; its rows are kept aside.
  const isEmpty = doc.store.clients.size === 0
  if (isEmpty && expect === 'known') return err({ type: 'LostBook' })
  if (readStamps(doc.getMap('book')).oldestReader > bookSchema) return err({ type: 'NewerBook' })
  // On a full disk the damaged rows stay where they are for now; the sound ones can be read all the same.
  const wereMoved = bad.length === 0 || (await moveAside(db, bad).then(() => true, () => false))
  const nextKey = Math.max(0, ...rows.map(({ key }) => key + 1), ...unreadable.map((key) => key + 1))
  return ok({
    doc,
    reading: {
      nextKey,
      rowCount: rows.length + unreadable.length - (wereMoved ? bad.length : 0),
      aside: [
        ...asideBefore,
        ...bad.map(({ key, bytes, reason }) => ({ key, bytes, reason })),
        ...unreadable.map((key) => ({ key, bytes: 0, reason: 'not-an-update' as const })),
      ],
      notMoved: wereMoved ? [] : bad,
      unreadable,
    },
  })
}
