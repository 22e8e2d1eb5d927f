// Mine → Ours, one entry at a time: the only way a private entry reaches the partner. The entry is in one ring before
// and in one ring after.
//
// Order of writes: the book holds it on disk; then, in one transaction, the receipt is kept and the private copy goes.
// The first is the moment of sharing. A crash before it leaves a private entry; a crash after it leaves the entry in
// both, which `finishSharing` clears up at the next start. The words are never in neither.
import * as v from 'valibot'
import type { Instant } from '../foundation/day.ts'
import type { EntryId } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import type { Role } from '../foundation/role.ts'
import { PrivateEntry } from '../mine/journal/entry.ts'
import { entriesAmong, finishMove, setApart } from '../mine/journal/move-to-ours.ts'
import { contentHashOf } from '../mine/keys/content-hash.ts'
import { attemptToRead, type MineStore, type StoreFailure } from '../mine/store.ts'
import { type SharedEntry, writeShared } from '../ours/reflections/keep-shared.ts'
import { readSharedEntries } from '../ours/reflections/shared-entries-view.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'

/** Exactly what would move: the preview shows this, and this is written. Named field by field, so nothing else goes along. */
export const sharedFormOf = (entry: PrivateEntry, author: Role, sharedAt: Instant): SharedEntry => {
  const common = {
    id: entry.id,
    author,
    day: entry.day,
    createdAt: entry.createdAt,
    editedAt: entry.editedAt,
    sharedAt,
    ...(entry.topic === undefined ? {} : { topic: entry.topic }),
    ...(entry.meetingId === undefined ? {} : { meetingId: entry.meetingId }),
  }
  if (entry.kind === 'note') return { kind: 'note', ...common, text: entry.text }
  return {
    kind: 'reflection',
    ...common,
    form: entry.form,
    ...(entry.place === undefined ? {} : { place: entry.place }),
    ...(entry.nextMeeting === undefined ? {} : { nextMeeting: entry.nextMeeting }),
    answers: entry.answers,
  }
}

export type ShareFailure =
  | StoreFailure
  | KeepFailure
  /** It is not in the private journal (deleted, or shared already in another tab). */
  | { readonly type: 'NoSuchEntry' }
  /** The words on disk are newer than the ones the preview showed (another tab): look again before sharing. */
  | { readonly type: 'ChangedSincePreview' }

export interface Shared {
  readonly entry: SharedEntry
  /** False when the private copy could not be removed yet; the next start does it. */
  readonly cleared: boolean
}

/** Shares the entry the preview showed. On a failure the entry is private, as before. */
export const shareWithPartner = async (
  mine: MineStore,
  book: OursBook,
  author: Role,
  shown: PrivateEntry,
): Promise<Result<Shared, ShareFailure>> => {
  const found = await attemptToRead(async (): Promise<unknown> => mine.database.entries.get(shown.id))
  if (!found.ok) return found
  const parsed = v.safeParse(PrivateEntry, found.value)
  if (!parsed.success || parsed.output.pairId !== book.pairId) return err({ type: 'NoSuchEntry' })
  const entry = parsed.output
  const sharedAt = mine.clock.now()
  const moving = sharedFormOf(entry, author, sharedAt)
  if (contentHashOf(moving) !== contentHashOf(sharedFormOf(shown, author, sharedAt))) return err({ type: 'ChangedSincePreview' })

  const stored = await book.keep((roots) => writeShared(roots, moving))
  if (!stored.ok) return stored
  const cleared = await finishMove(mine, entry, { contentHash: contentHashOf(moving), at: sharedAt })
  return ok({ entry: moving, cleared: cleared.ok })
}

/**
 * Clears up after a sharing that was cut off: an entry that is in both rings stays in Ours. When its private copy has
 * other words by now, those were never shared: they stay private under an id of their own.
 */
export const finishSharing = async (mine: MineStore, book: OursBook, author: Role): Promise<Result<number, StoreFailure>> => {
  const byId = new Map<EntryId, SharedEntry>(
    book
      .read(readSharedEntries)
      .entries.filter((entry) => entry.author === author)
      .map((entry) => [entry.id, entry]),
  )
  if (byId.size === 0) return ok(0)
  const found = await attemptToRead(() => entriesAmong(mine, [...byId.keys()]))
  if (!found.ok) return found
  let cleared = 0
  for (const row of found.value) {
    const parsed = v.safeParse(PrivateEntry, row)
    const shared = parsed.success ? byId.get(parsed.output.id) : undefined
    if (!parsed.success || shared === undefined) continue
    const entry = parsed.output
    const contentHash = contentHashOf(sharedFormOf(entry, author, shared.sharedAt))
    const done =
      contentHash === contentHashOf(shared)
        ? await finishMove(mine, entry, { contentHash, at: shared.sharedAt })
        : await setApart(mine, entry)
    if (!done.ok) return done
    cleared += 1
  }
  return ok(cleared)
}
