// Whether the offer after a silence was put away on this phone, for good, and the way to let it come up again.
import type { PairId } from '../../foundation/id.ts'
import { changeSetting, readSetting } from '../../mine/settings/keep-setting.ts'
import type { MineStore } from '../../mine/store.ts'

const nameOf = (pairId: PairId): string => `quiet ${pairId}`

export const isQuietPutAway = async (mine: MineStore, pairId: PairId): Promise<boolean> =>
  Object.hasOwn(await readSetting(mine, 'dismissed'), nameOf(pairId))

export const putQuietAway = async (mine: MineStore, pairId: PairId): Promise<boolean> =>
  (await changeSetting(mine, 'dismissed', (dismissed) => ({ ...dismissed, [nameOf(pairId)]: mine.clock.now() }))).ok

export const letQuietComeUp = async (mine: MineStore, pairId: PairId): Promise<boolean> =>
  (await changeSetting(mine, 'dismissed', ({ [nameOf(pairId)]: _putAway, ...rest }) => rest)).ok
