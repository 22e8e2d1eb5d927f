// Deleting one thing from a meeting's agenda. What it points at (a question, a step, a goal) stays.
import type { AgendaItemId, TrashId } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import type { MineStore, StoreFailure } from '../mine/store.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'
import { deleteFromBook } from './delete-from-book.ts'

export const deleteAgendaItem = (mine: MineStore, book: OursBook, id: AgendaItemId): Promise<Result<TrashId, StoreFailure | KeepFailure>> =>
  deleteFromBook(mine, book, 'agendaItem', [{ root: 'agenda', id }])
