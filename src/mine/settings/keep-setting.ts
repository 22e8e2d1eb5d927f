// Reading and keeping settings.
import * as v from 'valibot'
import type { Result } from '../../foundation/result.ts'
import { attempt, type MineStore, type StoreFailure } from '../store.ts'
import { type SettingName, settingShapes, type SettingValue } from './setting.ts'

/** The kept value, or the default when it is unset or cannot be understood. */
export const readSetting = async <Name extends SettingName>(
  { database }: MineStore,
  name: Name,
): Promise<SettingValue<Name>> => {
  const row = await database.settings.get(name)
  const parsed = v.safeParse(settingShapes[name], row?.value)
  return parsed.success ? parsed.output : v.parse(settingShapes[name], undefined)
}

export const keepSetting = <Name extends SettingName>(
  mine: MineStore,
  name: Name,
  value: SettingValue<Name>,
): Promise<Result<null, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.settings, async () => {
      await mine.database.settings.put({ key: name, value })
      return null
    }),
  )

/** Changes a setting from what stands on disk, so that of two changes made at once neither is lost. */
export const changeSetting = <Name extends SettingName>(
  mine: MineStore,
  name: Name,
  change: (value: SettingValue<Name>) => SettingValue<Name>,
): Promise<Result<null, StoreFailure>> =>
  attempt(() =>
    mine.database.transaction('rw', mine.database.settings, async () => {
      await mine.database.settings.put({ key: name, value: change(await readSetting(mine, name)) })
      return null
    }),
  )
