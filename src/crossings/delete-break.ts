// Deleting a break, or a day that is different, so that it can be put back.
import type { BreakId, EarlyDayId, TrashId } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import type { MineStore, StoreFailure } from '../mine/store.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'
import { deleteFromBook } from './delete-from-book.ts'

type Deleted = Promise<Result<TrashId, StoreFailure | KeepFailure>>

export const deleteBreak = (mine: MineStore, book: OursBook, id: BreakId): Deleted => deleteFromBook(mine, book, 'break', [{ root: 'breaks', id }])

export const deleteEarlyDay = (mine: MineStore, book: OursBook, id: EarlyDayId): Deleted =>
  deleteFromBook(mine, book, 'earlyDay', [{ root: 'earlyDays', id }])
