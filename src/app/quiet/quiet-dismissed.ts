// Whether the offer after a silence was put away on this phone, for good, and the way to let it come up again.
import type { PairId } from '../../foundation/id.ts'
import { dismiss, dismissedAt, undismiss } from '../../mine/settings/dismissed.ts'
import type { MineStore } from '../../mine/store.ts'

const nameOf = (pairId: PairId): string => `quiet ${pairId}`

export const isQuietPutAway = async (mine: MineStore, pairId: PairId): Promise<boolean> => (await dismissedAt(mine, nameOf(pairId))) !== undefined

export const putQuietAway = async (mine: MineStore, pairId: PairId): Promise<boolean> => (await dismiss(mine, nameOf(pairId))).ok

export const letQuietComeUp = async (mine: MineStore, pairId: PairId): Promise<boolean> => (await undismiss(mine, nameOf(pairId))).ok
