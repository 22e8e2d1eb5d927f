// Deleting from the shared book, and putting back: a copy goes to this person's own list of recently deleted things
// first (Ours → Mine), so that at no moment the words exist nowhere.
import * as v from 'valibot'
import type { TrashId } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { putBackSealed } from '../mine/rounds/keep-sealed.ts'
import { dropTrash, keepTrash } from '../mine/trash/keep-trash.ts'
import { TrashRow } from '../mine/trash/trash.ts'
import { attempt, type MineStore, type StoreFailure } from '../mine/store.ts'
import type { BookRoots } from '../ours/book-roots.ts'
import { copyRecords, putBackRecords, type RecordAddress, RemovedRecords, removeRecords } from '../ours/removed.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'

/**
 * `kind` names what a person would say was deleted: `goal`, `step`, `meeting` … What `also` changes in the book is one
 * edit with the deleting: both are on disk, or neither happened.
 */
export const deleteFromBook = async (
  mine: MineStore,
  book: OursBook,
  kind: string,
  addresses: readonly RecordAddress[],
  also: (roots: BookRoots) => void = () => {},
): Promise<Result<TrashId, StoreFailure | KeepFailure>> => {
  const removed = book.read((roots) => copyRecords(roots, addresses))
  const kept = await keepTrash(mine, { pairId: book.pairId, ring: 'ours', kind, record: removed })
  if (!kept.ok) return kept
  const stored = await book.keep((roots) => {
    removeRecords(roots, removed)
    also(roots)
  })
  if (stored.ok) return kept
  // It stands in the book again. A row left behind by a second failure lists something that is still there: harmless.
  await dropTrash(mine, kept.value)
  return stored
}

export type PutBackFailure =
  | StoreFailure
  | KeepFailure
  /** It is no longer on the list: put back already (perhaps in another tab), or gone after 30 days. */
  | { readonly type: 'NotInTrash' }

export const putBackInBook = async (mine: MineStore, book: OursBook, id: TrashId): Promise<Result<null, PutBackFailure>> => {
  const found = await attempt(async (): Promise<unknown> => mine.database.trash.get(id))
  if (!found.ok) return found
  const row = v.safeParse(TrashRow, found.value)
  const removed = v.safeParse(RemovedRecords, row.success ? row.output.record : undefined)
  if (!row.success || !removed.success || row.output.pairId !== book.pairId) return err({ type: 'NotInTrash' })
  // First, so that a round is never back without the answers that were waiting for it.
  const waiting = await putBackSealed(mine, row.output.record)
  if (!waiting.ok) return waiting
  const stored = await book.keep((roots) => putBackRecords(roots, removed.output))
  if (!stored.ok) return stored
  // A row left behind by a failure here only lists something that is back already; putting it back again is harmless.
  await dropTrash(mine, id)
  return ok(null)
}
