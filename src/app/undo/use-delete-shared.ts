// Deleting from the shared book with the offer to undo it: what a screen calls after "Delete" was pressed.
import { putBackInBook } from '../../crossings/delete-from-book.ts'
import type { TrashId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import type { MineStore, StoreFailure } from '../../mine/store.ts'
import type { KeepFailure, OursBook } from '../../ours/store.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { whenBook } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { offerUndo } from './undo-offer.ts'

type DeleteAct = (mine: MineStore, book: OursBook) => Promise<Result<TrashId, StoreFailure | KeepFailure>>

/**
 * `const deleteShared = useDeleteShared()`, then `await deleteShared(words.goalDeleted, (mine, book) => deleteGoal(mine,
 * book, id))`. True when it was deleted; a failure is told in the bar, and nothing is lost by it.
 */
export const useDeleteShared = (): ((said: string, act: DeleteAct) => Promise<boolean>) => {
  const { mine } = usePairbook()
  const words = useWords('frame')
  return async (said, act) => {
    const book = await whenBook()
    const deleted = await act(mine, book)
    if (!deleted.ok) {
      offerUndo({ text: failureWords(words, deleted.error) })
      return false
    }
    offerUndo({
      text: said,
      undo: async () => {
        const back = await putBackInBook(mine, book, deleted.value)
        return back.ok ? undefined : failureWords(words, back.error)
      },
    })
    return true
  }
}
