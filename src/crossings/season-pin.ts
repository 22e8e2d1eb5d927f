// The pin of a season's book: one hash over all it holds, taken when the season is closed and kept in the next season's
// book (Ours) and with the pair (Mine). A book that hashes otherwise later is no longer word for word what it was.
import { contentHashOf } from '../mine/keys/content-hash.ts'
import type { BookRoots } from '../ours/book-roots.ts'
import { rawBook } from '../ours/raw-book.ts'
import type { OursBook } from '../ours/store.ts'

/** Written when a season is closed, so no part of what is closed. */
const marks: ReadonlySet<string> = new Set(['nextSeasonId', 'frozenAt'])

type Plain = Parameters<typeof contentHashOf>[0]

/** As JSON has it, well-formed, whatever a partner's bytes held. */
const plain = (value: unknown): Plain => {
  if (typeof value === 'string') return value.toWellFormed()
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return null
  const fields: Record<string, Plain> = {}
  for (const [key, each] of Object.entries(value)) {
    if (each !== undefined) Object.defineProperty(fields, key.toWellFormed(), { value: plain(each), enumerable: true, configurable: true, writable: true })
  }
  return fields
}

const readPin = (roots: BookRoots): string => {
  const records = rawBook(roots).map(({ root, id, record }) => {
    const held = root === 'book' && typeof record === 'object' && record !== null ? Object.fromEntries(Object.entries(record).filter(([key]) => !marks.has(key))) : record
    return plain([root, id, held])
  })
  // The order in which a document lists its records differs from phone to phone.
  const sorted = records.map((record) => ({ record, key: JSON.stringify(record).slice(0, 300) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return contentHashOf(sorted.map(({ record }) => record))
}

export const pinOf = (book: OursBook): string => book.read(readPin)
