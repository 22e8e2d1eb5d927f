// What a partner's device and this one exchange of a book, as bytes: the only side of Ours that sync/ ever sees. Who can
// read what goes through here: the two partners' devices; it leaves this device only sealed.
import * as Y from 'yjs'
import { isSameBytes } from '../../foundation/bytes.ts'
import { err, ok, type Result } from '../../foundation/result.ts'
import { readStamps } from '../book-stamps.ts'
import { bookSchema, type DiskFailure, oldestReaderOfBook } from '../store.ts'
import { changesSince } from './changes.ts'
import { contentOf } from './content.ts'
import { type Examination, type Examine, examineUpdate, type Verdict } from './examine.ts'
import { covers, decodeMark, encodeMark, holdingOf, holdingOfUpdate, joinHoldings, meetHoldings } from './marks.ts'

/** A document that is kept on this device. */
export interface KeptDocument {
  readonly doc: Y.Doc
  /** Settles once every edit made so far is on disk, or could not be. */
  readonly whenStored: () => Promise<Result<unknown, DiskFailure>>
}

/** What `sync/book.ts` asks of a book. Marks and updates are bytes; what they mean is known here alone. */
export const exchangeOf = (
  name: string,
  { doc, whenStored }: KeptDocument,
  examine: Examine = examineUpdate,
  openClients: () => Promise<readonly number[]> = async () => [],
) => ({
  name,
  schema: bookSchema,
  /** As the book says of itself. */
  writtenBy: () => {
    const { newestSchema, oldestReader } = readStamps(doc.getMap('book'))
    return { newestSchema: Math.max(bookSchema, newestSchema), oldestReader: Math.max(oldestReaderOfBook, oldestReader) }
  },
  /** What this copy holds now. */
  mark: (): Uint8Array => encodeMark(holdingOf(doc)),
  /** What somebody who made the update held at least. */
  markOf: (update: Uint8Array): Uint8Array => encodeMark(holdingOfUpdate(update)),
  join: (one: Uint8Array | undefined, other: Uint8Array | undefined): Uint8Array => encodeMark(joinHoldings(decodeMark(one), decodeMark(other))),
  meet: (one: Uint8Array, other: Uint8Array): Uint8Array => encodeMark(meetHoldings(decodeMark(one), decodeMark(other))),
  covers: (one: Uint8Array | undefined, other: Uint8Array): boolean => covers(decodeMark(one), decodeMark(other)),
  changesSince: (base: Uint8Array | undefined) => changesSince(doc, decodeMark(base)),
  /** Reading the whole book: not for every frame. */
  content: () => contentOf(doc),
  /** The Yjs client this book writes as in this tab. */
  ownClient: (): number => doc.clientID,
  /**
   * Waits until everything in the book is on disk, and settles at a moment when that is so: whatever is read of the book
   * before the next `await` would survive the end of this page.
   */
  settled: async (): Promise<Result<null, DiskFailure>> => {
    for (;;) {
      const before = encodeMark(holdingOf(doc))
      const stored = await whenStored()
      if (!stored.ok) return stored
      if (isSameBytes(before, encodeMark(holdingOf(doc)))) return ok(null)
    }
  },
  examine: async (update: Uint8Array, from: Pick<Examination, 'fromNewerApp' | 'schema'>): Promise<Verdict> => {
    const otherClients = await openClients()
    return examine({ state: Y.encodeStateAsUpdate(doc), update, ownClient: doc.clientID, otherClients, ...from })
  },
  /** Only after `examine`. Ok once it is on disk. */
  commit: async (update: Uint8Array): Promise<Result<null, DiskFailure>> => {
    Y.applyUpdate(doc, update, fromPartner)
    const stored = await whenStored()
    return stored.ok ? ok(null) : err(stored.error)
  },
})
export type BookExchange = ReturnType<typeof exchangeOf>

/** The origin of what a partner's device changed. */
const fromPartner = 'partner'
