// What to call a deleted thing in the list: the kind a person would say, and its first words.
import * as v from 'valibot'
import type { TrashRow } from '../../mine/trash/trash.ts'
import type { AreaWords } from '../../words/areas.ts'

const titleLimit = 120

/** Where each kind of record keeps its first words, the best first. */
const wordyFields = ['text', 'action', 'label', 'name', 'note', 'topic', 'place', 'day', 'link', 'from'] as const

const Fields = v.record(v.string(), v.unknown())
const Removed = v.object({ records: v.array(v.object({ values: Fields, texts: Fields })) })

const firstText = (fields: Readonly<Record<string, unknown>>): string => {
  const direct = wordyFields.slice(0, 5).map((name) => fields[name])
  const answers = v.safeParse(Fields, fields['answers'])
  const rest = wordyFields.slice(5).map((name) => fields[name])
  const texts = [...direct, ...(answers.success ? Object.values(answers.output) : []), ...rest]
  return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? ''
}

/** The first words of a deleted record, cut short; empty when it has none. */
export const trashTitle = ({ ring, record }: Pick<TrashRow, 'ring' | 'record'>): string => {
  const removed = ring === 'ours' ? v.safeParse(Removed, record) : undefined
  const first = removed?.success === true ? removed.output.records[0] : undefined
  const plain = v.safeParse(Fields, record)
  const fields = first === undefined ? (plain.success ? plain.output : {}) : { ...first.values, ...first.texts }
  const text = firstText(fields).trim().replaceAll(/\s+/g, ' ')
  return text.length > titleLimit ? `${text.slice(0, titleLimit).toWellFormed()}…` : text
}

export const trashKind = (words: AreaWords<'deleted'>, { kind }: Pick<TrashRow, 'kind'>): string => {
  const kinds: Readonly<Record<string, string>> = words.kinds
  return (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? words.kinds.other
}
