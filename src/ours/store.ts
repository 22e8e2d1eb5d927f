// Ours: what the two partners share. One Yjs document per pair and season, kept by y-indexeddb on this device.
// Who can read it: the two partners' devices, nobody else. This file is the door; keeper.ts makes y-indexeddb keep
// its promises.
import type * as Y from 'yjs'
import type { Instant } from '../foundation/day.ts'
import type { PairId, SeasonId } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import type { BookRoots } from './book-roots.ts'

/** Why a book did not open. Nothing on disk was changed in any of these cases. */
export type OpenBookFailure =
  /** IndexedDB is missing or refused (private mode, lockdown). */
  | { readonly type: 'NoStorage' }
  /** The database did not answer within the bound. */
  | { readonly type: 'TooSlow' }
  /** This device knows the book was written, and found nothing: never "welcome, new pair". */
  | { readonly type: 'LostBook' }
  /** Written by a newer Pairbook; this one must not write into it. */
  | { readonly type: 'NewerBook' }
  | { readonly type: 'StorageFailed'; readonly name: string }

export type DiskFailure =
  | { readonly type: 'StorageFull' }
  | { readonly type: 'StorageFailed'; readonly name: string }

export type KeepFailure =
  | DiskFailure
  /** The pair has ended, or a later season has its own book: this one is only read. Nothing was written. */
  | { readonly type: 'ClosedBook' }

/** A damaged row that was moved aside so that the rest of the book opens. */
export interface SetAsideRow {
  readonly key: number
  /** Its size, or 0 when it is not bytes or cannot be read at all. */
  readonly bytes: number
  readonly reason: 'not-an-update' | 'does-not-apply'
}

export interface AsideValue extends SetAsideRow {
  readonly value?: unknown
}

export interface Kept<Outcome> {
  readonly outcome: Outcome
  /** When it was on disk. */
  readonly at: Instant
}

export interface OursBook {
  readonly pairId: PairId
  readonly seasonId: SeasonId
  /** Only for ours/exchange/, which gives it to sync/ as bytes. Everybody else reads and changes by the acts below. */
  readonly document: Y.Doc
  /** The result of `view`, remembered until the book changes (so identical results are the same object). */
  readonly read: <View>(view: (roots: BookRoots) => View) => View
  /** Calls `listener` after every change, local or from another tab or the partner. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /** One edit: everything inside becomes one Yjs transaction. Throws only when `edit` itself throws. */
  readonly change: <Outcome>(edit: (roots: BookRoots) => Outcome) => Outcome
  /**
   * One edit that is either on disk or not there at all: when it could not be stored it is taken back, so that pressing
   * Keep again does not leave it twice. The value is what `edit` gave and when it was on disk. A closed book refuses it,
   * unless it is what may be written there: see ending/ending.ts.
   */
  readonly keep: <Outcome>(edit: (roots: BookRoots) => Outcome, closed?: 'alsoWhenClosed') => Promise<Result<Kept<Outcome>, KeepFailure>>
  /**
   * Settles, always, once every edit made so far has committed to disk (the value is when) or could not be. After a
   * failure the edits are still in memory; the keeper goes on trying by itself, and each call tries again at once.
   */
  readonly whenStored: () => Promise<Result<Instant, DiskFailure>>
  /**
   * How many changes the book holds. It only ever grows: deleting and compacting keep it, and so does a partner's copy. Less
   * than it once was means that something on disk was lost.
   */
  readonly reach: () => number
  /** Damaged rows of this book, found now or at an earlier opening. They are kept, and not part of what is read. */
  readonly setAside: () => readonly SetAsideRow[]
  /** The same rows with what they hold, as it lies on disk; one whose value the browser cannot give has none. */
  readonly readAside: () => Promise<Result<readonly AsideValue[], DiskFailure>>
  /** Rewrites the database as one garbage-collected state, so that deleted text is gone from disk. */
  readonly compact: () => Promise<Result<null, DiskFailure>>
  /**
   * Settles when everything is stored and the database is let go. An edit that comes later all the same (a draft
   * saved while its page goes away) is not lost: the database is opened once more, the edit stored, and closed.
   */
  readonly close: () => Promise<void>
  /** Lets go of the database at once and never opens it again, because it is about to be deleted. */
  readonly forget: () => void
}

export interface OpenBookOptions {
  readonly pairId: PairId
  readonly seasonId: SeasonId
  /**
   * `new` makes a book, or opens the one that is there (a creation that was interrupted); of a book that is damaged
   * beyond reading it sets the rows aside and starts an empty one, so ask the person first. `known` refuses to take an
   * empty database for a book, so remember a book as known only after its first `whenStored()` was ok.
   */
  readonly expect: 'new' | 'known'
  readonly now: () => Instant
  /** How long opening, and each later wait for the disk, may take; 10 seconds unless said. */
  readonly boundMilliseconds?: number
  /** Quiet time after a deletion, or after opening, before the book is compacted; 5 seconds unless said. */
  readonly restMilliseconds?: number
}

export type OpenBook = (options: OpenBookOptions) => Promise<Result<OursBook, OpenBookFailure>>

/** The shape of the book this app writes, kept under `schema` in the `book` root. */
export const bookSchema = 1
/** The oldest app schema that may open what this app writes, kept under `oldestReader` in the `book` root. */
export const oldestReaderOfBook = 1

/** Name of the IndexedDB database of one book. */
export const bookDatabaseName = (pairId: PairId, seasonId: SeasonId): string => `pairbook-ours-${pairId}-${seasonId}`
