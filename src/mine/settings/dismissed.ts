// What this person has put away by one tap: cards and notices, each by its name, with when.
import type { Instant } from '../../foundation/day.ts'
import type { Result } from '../../foundation/result.ts'
import type { MineStore, StoreFailure } from '../store.ts'
import { changeSetting, readSetting } from './keep-setting.ts'

/** When `name` was put away last; undefined when it was not. */
export const dismissedAt = async (mine: MineStore, name: string): Promise<Instant | undefined> => {
  const dismissed = await readSetting(mine, 'dismissed')
  return Object.hasOwn(dismissed, name) ? dismissed[name] : undefined
}

export const dismiss = (mine: MineStore, name: string): Promise<Result<null, StoreFailure>> =>
  changeSetting(mine, 'dismissed', (dismissed) => ({ ...dismissed, [name]: mine.clock.now() }))

/** Lets what was put away come up again. */
export const undismiss = (mine: MineStore, name: string): Promise<Result<null, StoreFailure>> =>
  changeSetting(mine, 'dismissed', ({ [name]: _dismissed, ...rest }) => rest)
