// What the shared fields of a meeting hold when a form is kept: the day, the length, the place. The chips offer the
// likely answers; "other" opens a box of its own.
import { addDays, type Day, daysBetween, isDay } from '../../foundation/day.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { type ContactForm, contactForms } from '../../ours/schedule/schedule.ts'
import type { AreaWords } from '../../words/areas.ts'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import type { FormCheck } from '../forms/check-form.ts'

type MeetingWords = AreaWords<'meetings'>

export const other = 'other'
export const usualLengths = [5, 10, 15, 20, 30, 45, 60] as const

/** A chip's value is the day itself; `other` means the date box. */
export const dayValues = (name: string, day: Day | undefined, offered: readonly Day[]): DraftValues => {
  if (day === undefined) return {}
  return offered.includes(day) ? { [name]: day, [`${name}Own`]: day } : { [name]: other, [`${name}Own`]: day }
}

/** Days that far away are a slip of the finger. */
const farDays = 3 * 366

interface DayRules {
  readonly required?: boolean
  readonly notAfter?: Day
  readonly today: Day
}

export const readDayChoice = (
  check: FormCheck,
  values: DraftValues,
  words: MeetingWords['problem'],
  { name, label }: { readonly name: string; readonly label: string },
  { today, required = true, ...rules }: DayRules,
): Day | undefined => {
  const chosen = values[name]
  if (chosen !== other && isDay(chosen)) return chosen
  if (chosen !== other && !required) return undefined
  const day = check.day(`${name}Own`, label, { required, ...rules })
  if (day !== undefined && Math.abs(daysBetween(today, day)) > farDays) check.fail(`${name}Own`, words.tooFar(label))
  return day
}

export const lengthValues = (minutes: number, lengths: readonly number[] = usualLengths): DraftValues =>
  lengths.includes(minutes)
    ? { length: String(minutes), minutes: String(minutes) }
    : { length: other, minutes: String(minutes) }

/** What the form says now; undefined unless it is a whole number from 1 to 1,440. */
export const minutesNow = (values: DraftValues): number | undefined => {
  const text = values['length'] === other ? (values['minutes'] ?? '').trim() : (values['length'] ?? '')
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return minutes >= 1 && minutes <= 1440 ? minutes : undefined
}

/** The minutes, 0 when they are among the errors. */
export const readLength = (check: FormCheck, values: DraftValues, words: MeetingWords['problem']): number => {
  const minutes = minutesNow(values)
  if (minutes === undefined) check.fail(values['length'] === other ? 'minutes' : 'length', words.minutes)
  return minutes ?? 0
}

export const readWhere = (
  check: FormCheck,
  words: MeetingWords['field'],
): { readonly form: ContactForm; readonly place: string } => ({
  form: check.choice('form', words.form, contactForms, { required: true }) ?? 'inPerson',
  place: check.text('place', words.place, { limit: shortTextLimit }),
})

/** The days people say first: today, tomorrow, then the next seven days' likely one. */
export const daysAhead = (today: Day, usual: Day | undefined): readonly Day[] => {
  const days = [today, addDays(today, 1)]
  return usual === undefined || days.includes(usual) ? days : [...days, usual]
}
