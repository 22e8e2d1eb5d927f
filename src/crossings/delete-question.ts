// Deleting a question with all that was said about it, or one reply.
import type { QuestionId, ReplyId, TrashId } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import type { MineStore, StoreFailure } from '../mine/store.ts'
import { readBoard } from '../ours/board/board-view.ts'
import type { RecordAddress } from '../ours/removed.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'
import { deleteFromBook } from './delete-from-book.ts'

export const deleteQuestion = (mine: MineStore, book: OursBook, id: QuestionId): Promise<Result<TrashId, StoreFailure | KeepFailure>> => {
  const replies = book.read(readBoard).find((question) => question.id === id)?.replies ?? []
  const addresses: readonly RecordAddress[] = [
    { root: 'questions', id },
    ...replies.map((reply) => ({ root: 'replies', id: reply.id }) as const),
  ]
  return deleteFromBook(mine, book, 'question', addresses)
}

export const deleteReply = (mine: MineStore, book: OursBook, id: ReplyId): Promise<Result<TrashId, StoreFailure | KeepFailure>> =>
  deleteFromBook(mine, book, 'reply', [{ root: 'replies', id }])
