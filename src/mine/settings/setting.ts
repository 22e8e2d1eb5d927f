// Settings of this device, one row each. Few on purpose.
import * as v from 'valibot'
import { IdShape, InstantShape } from '../../foundation/shapes.ts'

export interface SettingRow {
  readonly key: string
  readonly value: unknown
}

/** Every setting, its shape and what it is when unset. */
export const settingShapes = {
  language: v.optional(v.picklist(['en', 'es'])),
  theme: v.optional(v.picklist(['device', 'light', 'dark']), 'device'),
  currentPair: v.optional(IdShape('pair')),
  /** Names of notices put away for good, with when. */
  dismissed: v.optional(v.record(v.string(), InstantShape), {}),
} as const
export type SettingName = keyof typeof settingShapes
export type SettingValue<Name extends SettingName> = v.InferOutput<(typeof settingShapes)[Name]>
