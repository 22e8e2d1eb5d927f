// The kinds of trouble that take a page's place, and which failure of the stores is which.
import { mineDatabaseName } from '../../mine/schema.ts'
import type { StoreFailure } from '../../mine/store.ts'
import type { OpenBookFailure } from '../../ours/store.ts'

export type Trouble =
  | 'broken'
  | 'brokenPane'
  | 'vanishedPage'
  | 'pageNotHere'
  | 'noStorage'
  | 'storageGone'
  | 'storageFull'
  | 'tooSlow'
  | 'lostBook'
  | 'newerBook'

/** True where the browser has no IndexedDB or refuses to open one (private window, lockdown, blocked storage). */
const storageIsRefused = (): boolean => {
  try {
    const request = indexedDB.open(mineDatabaseName)
    // Only the question matters: an absent database stays absent.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort())
    request.addEventListener('success', () => request.result.close())
    return false
  } catch {
    return true
  }
}

export const troubleOf = (failure: OpenBookFailure | StoreFailure): Trouble => {
  switch (failure.type) {
    case 'NoStorage':
      return 'noStorage'
    case 'TooSlow':
      return 'tooSlow'
    case 'LostBook':
      return 'lostBook'
    case 'NewerBook':
    case 'NewerSchema':
      return 'newerBook'
    case 'StorageFull':
      return 'storageFull'
    case 'StorageGone':
    case 'StorageFailed':
      return storageIsRefused() ? 'noStorage' : 'storageGone'
  }
}
