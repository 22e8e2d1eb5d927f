// An entry as lines to read: every field that holds something, with its label, in the order of the form.
import type { Role } from '../../foundation/role.ts'
import { helperFields } from '../../mine/journal/entry.ts'
import type { LogShape } from '../../ours/reflections/log-fields.ts'
import type { SharedEntry } from '../../ours/reflections/keep-shared.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { shownFields } from './entry-form.ts'

interface Line {
  readonly field: string
  readonly label: string
  readonly text: string
}

/** The label of one of the form's own fields or the helper's. */
export const fieldLabel = (words: AreaWords<'journal'>, form: Role, field: string): string => {
  const ofForm: Readonly<Record<string, string>> = words.fields[form]
  const helper = helperFields.find((name) => name === field)
  return ofForm[field] ?? (helper === undefined ? words.fields.unknown : words.fields[helper])
}

interface Reading {
  readonly words: AreaWords<'journal'>
  readonly language: Language
  readonly shape: LogShape
  readonly names: Readonly<Record<Role, string>>
}

/** Every field of a shared (or about to be shared) entry that holds something. */
export const linesOf = (entry: SharedEntry, { words, language, shape, names }: Reading): readonly Line[] => {
  const lines: Line[] = []
  const add = (field: string, label: string, text: string | undefined) => {
    if (text !== undefined && text.trim() !== '') lines.push({ field, label, text })
  }
  if (entry.kind === 'note') {
    add('text', words.noteText, entry.text)
  } else {
    const { form, answers } = entry
    const { own, added, unknown } = shownFields(form, shape, answers)
    for (const field of own) add(field, fieldLabel(words, form, field), answers[field])
    for (const field of helperFields) add(field, words.fields[field], answers[field])
    for (const { field, label } of added) add(field, label, answers[field])
    for (const field of unknown) add(field, words.fields.unknown, answers[field])
  }
  add('topic', words.topic, entry.topic)
  add('mentor', words.mentor, names.mentor)
  add('mentee', words.mentee, names.mentee)
  add('day', words.day, formatDate(language, entry.day))
  if (entry.kind === 'reflection') {
    add('place', words.place, entry.place)
    add('nextMeeting', words.nextMeeting, entry.nextMeeting)
  }
  return lines
}
