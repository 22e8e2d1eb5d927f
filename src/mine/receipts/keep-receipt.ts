// A receipt that is kept by itself: what it proves moved no record from one ring to another.
import { createId, type PairId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import type { Receipt } from './receipt.ts'

/** For a sealed file that was handed out; `contentHash` is that of its text. */
export const keepFileReceipt = (mine: MineStore, pairId: PairId, file: { readonly name: string; readonly contentHash: string }): Promise<Result<Receipt, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.receipts, async () => {
      const receipt: Receipt = { id: createId('receipt', mine.randomness), pairId, act: 'sent-as-file', subject: file.name, contentHash: file.contentHash, at: mine.clock.now() }
      await mine.database.receipts.put(receipt)
      return receipt
    }),
  )
