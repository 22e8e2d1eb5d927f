// Following one pair's record, whichever tab of this phone changes it.
import { liveQuery } from 'dexie'
import type { PairId } from '../../foundation/id.ts'
import type { MineStore } from '../store.ts'
import type { PairRecord } from './pair.ts'

/** Calls `onPair` now and after every change; with undefined when the pair is not listed. Returns the way to stop. */
export const watchPair = ({ database }: MineStore, id: PairId, onPair: (pair: PairRecord | undefined) => void): (() => void) => {
  const watch = liveQuery(() => database.pairs.get(id)).subscribe({ next: onPair, error: () => undefined })
  return () => watch.unsubscribe()
}
