// Ours: what the two partners share. One Yjs document per pair and season, kept by y-indexeddb on this device.
// Who can read it: the two partners' devices, nobody else. This file is the door; keeper.ts makes y-indexeddb keep
// its promises.
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

export type KeepFailure =
  | { readonly type: 'StorageFull' }
  | { readonly type: 'StorageFailed'; readonly name: string }

/** A damaged row that was moved aside so that the rest of the book opens. */
export interface SetAsideRow {
  readonly key: number
  readonly bytes: number
  readonly reason: 'not-an-update' | 'does-not-apply'
}

export interface OursBook {
  readonly pairId: PairId
  readonly seasonId: SeasonId
  /** The result of `view`, remembered until the book changes (so identical results are the same object). */
  readonly read: <View>(view: (roots: BookRoots) => View) => View
  /** Calls `listener` after every change, local or from another tab or the partner. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /** One edit: everything inside becomes one Yjs transaction. Throws only when `edit` itself throws. */
  readonly change: <Outcome>(edit: (roots: BookRoots) => Outcome) => Outcome
  /** Settles once every edit made so far has committed to disk; the value is when. */
  readonly whenStored: () => Promise<Result<Instant, KeepFailure>>
  readonly setAside: () => readonly SetAsideRow[]
  /** Rewrites the database as one garbage-collected state, so that deleted text is gone from disk. */
  readonly compact: () => Promise<Result<null, KeepFailure>>
  readonly close: () => Promise<void>
}

export interface OpenBookOptions {
  readonly pairId: PairId
  readonly seasonId: SeasonId
  /** `new` makes a book; `known` refuses to take an empty database for one. */
  readonly expect: 'new' | 'known'
  readonly now: () => Instant
}

export type OpenBook = (options: OpenBookOptions) => Promise<Result<OursBook, OpenBookFailure>>

/** Name of the IndexedDB database of one book. */
export const bookDatabaseName = (pairId: PairId, seasonId: SeasonId): string => `pairbook-ours-${pairId}-${seasonId}`
