// The sentence for each way keeping can fail: what happened, that nothing was lost, what to do. Every screen whose act
// failed asks here, so a full phone is noted here too, and the notice about room comes up wherever it happened.
import { assertNever } from '../../foundation/result.ts'
import type { PutBackFailure } from '../../crossings/delete-from-book.ts'
import type { StoreFailure } from '../../mine/store.ts'
import type { KeepFailure, OpenBookFailure } from '../../ours/store.ts'
import type { AreaWords } from '../../words/areas.ts'
import { noteStorageFull } from '../notices/surroundings.ts'

/** The words for a failure that just happened. Call it in the act, never while rendering. */
export const failureWords = (
  words: AreaWords<'frame'>,
  failure: StoreFailure | KeepFailure | OpenBookFailure | PutBackFailure,
): string => {
  switch (failure.type) {
    case 'StorageFull':
      noteStorageFull()
      return words.failure.storageFull
    case 'StorageGone':
    case 'NoStorage':
    case 'LostBook':
    case 'TooSlow':
      return words.failure.storageGone
    case 'NewerSchema':
    case 'NewerBook':
      return words.failure.newerSchema
    case 'ClosedBook':
      return words.failure.closedBook
    case 'NotInTrash':
      return words.failure.notInTrash
    case 'StorageFailed':
      return words.failure.storageFailed
    default:
      return assertNever(failure)
  }
}
