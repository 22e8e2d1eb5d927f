// Deleting a round with both sides' answers. Answers that still wait in Mine go along into the same row of recently deleted
// things, and come back with it.
import type { RoundId, TrashId } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import { moveSealedToTrash } from '../mine/rounds/keep-sealed.ts'
import type { MineStore, StoreFailure } from '../mine/store.ts'
import { readRounds } from '../ours/rounds/rounds-view.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'
import { deleteFromBook } from './delete-from-book.ts'

export const deleteRound = async (mine: MineStore, book: OursBook, id: RoundId): Promise<Result<TrashId, StoreFailure | KeepFailure>> => {
  const answers = book.read(readRounds).find((round) => round.id === id)?.answers ?? []
  const deleted = await deleteFromBook(mine, book, 'round', [
    { root: 'rounds', id },
    ...answers.map((each) => ({ root: 'roundAnswers', id: each.id }) as const),
  ])
  // Left behind by a failure, they are no longer shown anywhere, and go after 30 days (tidySealed).
  if (deleted.ok) await moveSealedToTrash(mine, id, deleted.value)
  return deleted
}
