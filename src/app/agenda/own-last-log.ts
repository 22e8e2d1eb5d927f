// One's own last reflection, for Get ready. Read once in a quiet moment after the book has opened, so that the page need
// not wait for it; what was read then gives way to what stands on disk as soon as that is known.
import { useLiveQuery } from 'dexie-react-hooks'
import type { PairId } from '../../foundation/id.ts'
import { lastReflection } from '../../mine/journal/list-entries.ts'
import type { MineStore } from '../../mine/store.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'

type OwnLast = { readonly pairId: PairId; readonly entry: Awaited<ReturnType<typeof lastReflection>> }

let known: OwnLast | undefined

export const readOwnLast = async (mine: MineStore, pairId: PairId): Promise<OwnLast> => {
  const own = { pairId, entry: await lastReflection(mine, pairId) }
  known = own
  return own
}

/** Undefined until it has been read. */
export const useOwnLast = (): OwnLast | undefined => {
  const { mine } = usePairbook()
  const { id } = usePair()
  return useLiveQuery(async () => readOwnLast(mine, id), [mine, id]) ?? (known?.pairId === id ? known : undefined)
}
