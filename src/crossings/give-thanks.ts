// Mine → Ours: giving thanks to the partner, one at a time and as they stood on the screen. The book holds them on disk
// first; then, in one transaction, a receipt is kept and the private copy goes. A crash in between leaves them in both,
// which `finishGiving` clears up; they are never in neither.
import * as v from 'valibot'
import { err, ok, type Result } from '../foundation/result.ts'
import type { Role } from '../foundation/role.ts'
import { PrivateNote } from '../mine/journal/entry.ts'
import { finishMove } from '../mine/journal/move-to-ours.ts'
import { listThanksNotes } from '../mine/journal/thanks-note.ts'
import { contentHashOf } from '../mine/keys/content-hash.ts'
import { attempt, type MineStore, type StoreFailure } from '../mine/store.ts'
import { readThanks, type Thanks, writeThanks } from '../ours/ending/thanks.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'

export type GiveThanksFailure =
  | StoreFailure
  | KeepFailure
  /** Deleted or given meanwhile (another tab). */
  | { readonly type: 'NoSuchEntry' }
  /** The words on disk are others than those on the screen. */
  | { readonly type: 'ChangedSincePreview' }

export const giveThanks = async (mine: MineStore, book: OursBook, by: Role, shown: PrivateNote): Promise<Result<Thanks, GiveThanksFailure>> => {
  const found = await attempt(async (): Promise<unknown> => mine.database.entries.get(shown.id))
  if (!found.ok) return found
  const parsed = v.safeParse(PrivateNote, found.value)
  if (!parsed.success || parsed.output.pairId !== book.pairId) return err({ type: 'NoSuchEntry' })
  if (parsed.output.text !== shown.text) return err({ type: 'ChangedSincePreview' })
  const thanks: Thanks = { id: shown.id, text: shown.text, by, at: mine.clock.now() }
  const stored = await book.keep((roots) => writeThanks(roots, thanks))
  if (!stored.ok) return stored
  // When this fails the next look at them finishes.
  await finishMove(mine, parsed.output, { contentHash: contentHashOf(thanks), at: thanks.at })
  return ok(thanks)
}

/** Removes private copies of thanks that were given; ones with other words by now stay. */
export const finishGiving = async (mine: MineStore, book: OursBook): Promise<void> => {
  const given = new Map(book.read(readThanks).map((thanks) => [thanks.id, thanks]))
  if (given.size === 0) return
  const notes = await attempt(() => listThanksNotes(mine, book.pairId))
  if (!notes.ok) return
  for (const note of notes.value) {
    const thanks = given.get(note.id)
    if (thanks?.text === note.text) await finishMove(mine, note, { contentHash: contentHashOf(thanks), at: thanks.at })
  }
}
