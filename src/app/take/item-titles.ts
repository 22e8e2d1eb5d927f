// What the ids inside a copy stand for, in a person's words, so that "goal_…" reads as the goal.
import { isDay } from '../../foundation/day.ts'
import type { BookCopy } from '../../crossings/take-with-me.ts'
import { formatDate } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

/** A field of a record when it is text that says something. */
export const titleOf = (record: unknown, field: string): string | undefined => {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, field)) return undefined
  const value: unknown = (record as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

const titleFields: Readonly<Record<string, string>> = { goals: 'text', meetings: 'day', logFields: 'label', steps: 'action', questions: 'text', rounds: 'day' }

/** Titles by id. */
export const titlesOf = (copy: BookCopy, language: Language): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>()
  for (const { kind, id, record } of copy.items) {
    const field = titleFields[kind]
    const title = field === undefined ? undefined : titleOf(record, field)
    if (title !== undefined) titles.set(id, isDay(title) ? formatDate(language, title) : title)
  }
  return titles
}
