// Checking a form when its person presses Keep: each value comes back tidied, and what must be mended is collected in
// words, in the order of the form. Nothing typed is changed on the screen.
import { type Day, isDay, isLocalTime, type LocalTime } from '../../foundation/day.ts'
import { longTextLimit, tidyText } from '../../foundation/text.ts'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import type { AreaWords } from '../../words/areas.ts'
import { readForm } from '../drafts/boxes.ts'

export interface FormCheck {
  readonly errors: readonly FieldError[]
  /** The text of a field, tidied and trimmed. */
  readonly text: (field: string, label: string, rules?: { readonly required?: boolean; readonly limit?: number }) => string
  /** A date field; undefined when left empty (or wrong, which is then among the errors). */
  readonly day: (field: string, label: string, rules?: { readonly required?: boolean; readonly notAfter?: Day }) => Day | undefined
  /** A time field; undefined when left empty (or wrong, which is then among the errors). */
  readonly time: (field: string, label: string, rules?: { readonly required?: boolean }) => LocalTime | undefined
  /** A rule of the form's own was broken. */
  readonly fail: (field: string, message: string) => void
  /** One of the choices, or undefined, which is an error when `required`. */
  readonly choice: <Choice extends string>(
    field: string,
    label: string,
    choices: readonly Choice[],
    rules?: { readonly required?: boolean },
  ) => Choice | undefined
}

/** A half-filled native date reads as empty; only the box itself knows that something was typed. */
const isHalfFilled = (form: HTMLFormElement | null, field: string): boolean => {
  const box = form?.elements.namedItem(field)
  return box instanceof HTMLInputElement && box.validity.badInput
}

export const checkForm = (words: AreaWords<'frame'>['form'], form: HTMLFormElement | null): FormCheck => {
  const values = readForm(form)
  const errors: FieldError[] = []
  return {
    errors,
    text: (field, label, { required = false, limit = longTextLimit } = {}) => {
      const text = tidyText(values[field] ?? '').trim()
      if (required && text === '') errors.push({ field, message: words.missing(label) })
      if (text.length > limit) errors.push({ field, message: words.tooLong(label, text.length - limit) })
      return text
    },
    day: (field, label, { required = false, notAfter } = {}) => {
      const value = values[field] ?? ''
      if (value === '' && !isHalfFilled(form, field)) {
        if (required) errors.push({ field, message: words.missing(label) })
        return undefined
      }
      if (!isDay(value)) {
        errors.push({ field, message: words.badDay(label) })
        return undefined
      }
      if (notAfter !== undefined && value > notAfter) errors.push({ field, message: words.dayToCome(label) })
      return value
    },
    time: (field, label, { required = false } = {}) => {
      const value = values[field] ?? ''
      if (isLocalTime(value)) return value
      if (required || value !== '' || isHalfFilled(form, field)) errors.push({ field, message: words.badTime(label) })
      return undefined
    },
    fail: (field, message) => {
      errors.push({ field, message })
    },
    choice: (field, label, choices, { required = false } = {}) => {
      const choice = choices.find((one) => one === values[field])
      if (choice === undefined && required) errors.push({ field, message: words.notChosen(label) })
      return choice
    },
  }
}

export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message

/** Empties the box for the next words. */
export const emptyBox = (form: HTMLFormElement | null, name: string): void => {
  const box = form?.elements.namedItem(name)
  if (box instanceof HTMLTextAreaElement) box.value = ''
}

/** Empties every box, also one that opened with a draft in it (a plain reset would bring the draft back). */
export const blankForm = (form: HTMLFormElement | null): void => {
  for (const box of form?.elements ?? []) {
    if (box instanceof HTMLInputElement && (box.type === 'radio' || box.type === 'checkbox')) box.checked = false
    else if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.value = ''
  }
}
