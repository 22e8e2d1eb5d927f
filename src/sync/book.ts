// A book as sync sees it: a name and bytes. What the bytes mean is known in ours/ alone (ours/exchange/exchange.ts fits this
// shape); nothing here reads a record.
import type { Result } from '../foundation/result.ts'

/** Bytes that say what one copy of a book holds at least: its changes, and which of them are deleted. */
export type Mark = Uint8Array

export interface Changes {
  readonly update: Uint8Array
  readonly isEmpty: boolean
}

/** Why a book did not take an update. Gap: something before it is missing here. NotExamined: it could not be looked over now. */
export type BookRefusal =
  | { readonly type: 'NotAnUpdate' }
  | { readonly type: 'Gap' }
  | { readonly type: 'TooMuch'; readonly of: 'bytes' | 'changes' | 'deletions' | 'clients' | 'records' | 'text' | 'depth' }
  | { readonly type: 'WritesAsMe' }
  | { readonly type: 'NewerVersion' }
  | { readonly type: 'WrongShape' }
  | { readonly type: 'UnreadableRecords'; readonly count: number }
  | { readonly type: 'TookTooLong' }
  | { readonly type: 'NotExamined' }

export type DiskFailure = { readonly type: 'StorageFull' } | { readonly type: 'StorageFailed'; readonly name: string }

export interface Book {
  /** The same on all devices of the pair. */
  readonly name: string
  /** The shape this app writes. */
  readonly schema: number
  /** The newest shape anything in it may be written in, and the oldest app that may read it. */
  readonly writtenBy: () => { readonly newestSchema: number; readonly oldestReader: number }
  readonly mark: () => Mark
  /** What somebody who made the update held at least. */
  readonly markOf: (update: Uint8Array) => Mark
  readonly join: (one: Mark | undefined, other: Mark | undefined) => Mark
  readonly meet: (one: Mark, other: Mark) => Mark
  readonly covers: (one: Mark | undefined, other: Mark) => boolean
  /** What a copy lacks that holds no more than `base`; undefined stands for an empty one. */
  readonly changesSince: (base: Mark | undefined) => Changes
  /** Everything the book holds, the same for two copies that hold the same. */
  readonly content: () => { readonly words: string; readonly mark: Mark }
  readonly ownClient: () => number
  /** Settles at a moment when all that the book holds is on disk. */
  readonly settled: () => Promise<Result<null, DiskFailure>>
  /** Looks an update over on a copy. Changes nothing. */
  readonly examine: (
    update: Uint8Array,
    from: { readonly fromNewerApp: boolean; readonly schema: number },
  ) => Promise<Result<null, BookRefusal>>
  /** Only what was examined. Ok once it is on disk. */
  readonly commit: (update: Uint8Array) => Promise<Result<null, DiskFailure>>
}

/** The pair's books on this device, the current one last. */
export interface Shelf {
  readonly books: () => Promise<readonly Book[]>
  /** The book of this name, made when the partner began it; undefined when it may not be made here. */
  readonly book: (name: string) => Promise<Book | undefined>
}
