// Which app shapes a book was written in, as it says itself, in its root `book`. The first app wrote `schema` and
// `oldestReader`. An app that writes a newer shape adds a stamp of its own first (`schema2`, `oldestReader2`): keys of their
// own, because of two values under one key a merge keeps either.
import type { SharedRecord } from './book-roots.ts'

export interface BookStamps {
  /** The newest shape anything in the book may be written in; 0 for a book without a stamp. */
  readonly newestSchema: number
  /** The oldest app that may read it. */
  readonly oldestReader: number
}

const highest = (book: SharedRecord, name: string): number => {
  let found = 0
  for (const [key, value] of book.entries()) {
    if (key === name && typeof value === 'number' && Number.isSafeInteger(value)) found = Math.max(found, value)
    const [, number] = new RegExp(`^${name}(\\d{1,6})$`).exec(key) ?? []
    if (number !== undefined) found = Math.max(found, Number(number))
  }
  return found
}

export const readStamps = (book: SharedRecord): BookStamps => ({ newestSchema: highest(book, 'schema'), oldestReader: highest(book, 'oldestReader') })
