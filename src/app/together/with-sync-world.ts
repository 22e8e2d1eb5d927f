// One act of sync on the pair on screen: its books and keys are opened for it, and let go of afterwards.
import type { Result } from '../../foundation/result.ts'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { OursBook } from '../../ours/store.ts'
import type { SyncWorld } from '../../sync/world.ts'
import type { Pairbook } from '../session/pairbook.ts'
import { openSyncWorld, type SyncWorldFailure } from './open-sync-world.ts'

export const withSyncWorld = async <Value, Failure extends { readonly type: string }>(
  pairbook: Pairbook,
  pair: PairRecord,
  book: OursBook,
  act: (world: SyncWorld) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | SyncWorldFailure>> => {
  const opened = await openSyncWorld(pairbook, pair, book)
  if (!opened.ok) return opened
  try {
    return await act(opened.value)
  } finally {
    await opened.value.close()
  }
}
