// A form's check over values in place of boxes on a screen.
import type { FormCheck } from '../../../src/app/forms/check-form.ts'
import { isDay } from '../../../src/foundation/day.ts'

export type Values = Readonly<Record<string, string>>

/** A check over values in place of boxes on a screen; it says which boxes it was asked for. */
export const checkOf = (values: Values): { readonly check: FormCheck; readonly missing: string[]; readonly asked: Set<string> } => {
  const missing: string[] = []
  const asked = new Set<string>()
  return {
    missing,
    asked,
    check: {
      errors: [],
      text: (field, _label, rules = {}) => {
        asked.add(field)
        const text = (values[field] ?? '').trim()
        if (rules.required === true && text === '') missing.push(field)
        return text
      },
      day: (field) => {
        asked.add(field)
        const value = values[field]
        return isDay(value) ? value : undefined
      },
      time: () => undefined,
      choice: () => undefined,
      fail: () => undefined,
    },
  }
}
