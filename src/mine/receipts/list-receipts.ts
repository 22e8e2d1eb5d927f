// Reading receipts. They are written by the crossings, in the same transaction as what they prove.
import { Dexie } from 'dexie'
import * as v from 'valibot'
import type { PairId } from '../../foundation/id.ts'
import type { MineStore } from '../store.ts'
import { Receipt } from './receipt.ts'

/** Newest first. */
export const listReceipts = async ({ database }: MineStore, pairId: PairId): Promise<readonly Receipt[]> => {
  const rows: unknown[] = await database.receipts
    .where('[pairId+at]')
    .between([pairId, Dexie.minKey], [pairId, Dexie.maxKey])
    .reverse()
    .toArray()
  return rows.flatMap((row) => {
    const parsed = v.safeParse(Receipt, row)
    return parsed.success ? [parsed.output] : []
  })
}
