// Between an entry and the form it is written in: which fields show, what stands in them, and what becomes of what
// was typed. Nothing here touches a store or the screen.
import { type Day, type Instant, isDay } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import { longTextLimit, shortTextLimit, tidyText } from '../../foundation/text.ts'
import { helperFields, type PrivateEntry, type reflectionFields } from '../../mine/journal/entry.ts'
import { type LogShape, ownFieldName } from '../../ours/reflections/log-fields.ts'

export type FormValues = Readonly<Record<string, string>>
export type Answers = Readonly<Record<string, string>>

/** The form's own fields, the one to begin with first. */
export const fieldOrder = {
  mentor: ['observations', 'issues', 'nextSteps', 'goals'],
  mentee: ['going', 'questions', 'suggestions', 'nextSteps', 'goals'],
} as const satisfies { readonly [Form in Role]: readonly (typeof reflectionFields)[Form][number][] }

/** The name of the box an answer is typed in. */
export const boxOf = (field: string): string => `answer.${field}`

interface ShownFields {
  readonly own: readonly string[]
  /** The pair's own fields, with the label the pair gave. */
  readonly added: readonly { readonly field: string; readonly label: string }[]
  /** Answers to fields this app does not know (a newer one's, or a partner's): their words are shown, not their names. */
  readonly unknown: readonly string[]
}

const hasWords = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/** Which fields an entry of this form shows: those in use, and those put away that hold words. */
export const shownFields = (form: Role, { settings, fields }: LogShape, answers: Answers): ShownFields => {
  const inUse = (name: string, field: string) => !settings.hidden.includes(name) || hasWords(answers[field])
  const added = fields.filter((field) => field.form === form && inUse(field.id, field.id))
  const known = new Set<string>([...fieldOrder[form], ...helperFields, ...fields.map(({ id }) => id)])
  const ofOtherForm = fields.filter((field) => field.form !== form && hasWords(answers[field.id]))
  return {
    own: fieldOrder[form].filter((field) => inUse(ownFieldName(form, field), field)),
    added: [...added, ...ofOtherForm].map(({ id, label }) => ({ field: id, label })),
    unknown: Object.keys(answers).filter((field) => !known.has(field) && hasWords(answers[field])),
  }
}

type WrittenEntry = Pick<PrivateEntry, 'day' | 'topic'> &
  (
    | { readonly kind: 'note'; readonly text: string }
    | {
        readonly kind: 'reflection'
        readonly place?: string | undefined
        readonly nextMeeting?: string | undefined
        readonly answers: Answers
      }
  )

/** What stands in the boxes when an entry is opened. */
export const valuesOf = (entry: WrittenEntry): FormValues => {
  const common = { day: entry.day, topic: entry.topic ?? '' }
  if (entry.kind === 'note') return { ...common, text: entry.text }
  const answers = Object.entries(entry.answers).map(([field, text]) => [boxOf(field), text] as const)
  return { ...common, place: entry.place ?? '', nextMeeting: entry.nextMeeting ?? '', ...Object.fromEntries(answers) }
}

export interface FieldProblem {
  readonly field: string
  readonly problem: { readonly type: 'tooLong'; readonly over: number } | { readonly type: 'badDay' }
}

interface Typed {
  readonly day: Day
  readonly topic: string | undefined
  readonly text: string
  readonly place: string | undefined
  readonly nextMeeting: string | undefined
  readonly answers: Answers
  readonly problems: readonly FieldProblem[]
}

/** Reads the boxes. What is too long is cut to its limit and named among the problems; the whole stays on screen. */
export const readTyped = (values: FormValues, before: { readonly day: Day; readonly answers?: Answers }): Typed => {
  const problems: FieldProblem[] = []
  const take = (field: string, limit: number): string => {
    const text = tidyText(values[field] ?? '')
    if (text.length <= limit) return text
    problems.push({ field, problem: { type: 'tooLong', over: text.length - limit } })
    // A cut between the halves of a surrogate pair would leave one alone.
    return tidyText(text.slice(0, limit))
  }
  const takeShort = (field: string): string | undefined => {
    const text = take(field, shortTextLimit).trim()
    return text === '' ? undefined : text
  }
  const answers: Record<string, string> = { ...before.answers }
  for (const box of Object.keys(values)) {
    if (!box.startsWith('answer.')) continue
    const field = box.slice('answer.'.length)
    const text = take(box, longTextLimit)
    if (hasWords(text)) answers[field] = text
    else delete answers[field]
  }
  const typedDay = values['day']
  const day = isDay(typedDay) ? typedDay : before.day
  if (typedDay !== undefined && !isDay(typedDay)) problems.push({ field: 'day', problem: { type: 'badDay' } })
  return {
    day,
    topic: takeShort('topic'),
    text: take('text', longTextLimit),
    place: takeShort('place'),
    nextMeeting: takeShort('nextMeeting'),
    answers,
    problems,
  }
}

interface Composed {
  readonly entry: PrivateEntry
  readonly problems: readonly FieldProblem[]
  readonly blank: boolean
}

/** The entry as it is typed now. */
export const composeEntry = (values: FormValues, before: PrivateEntry, now: Instant): Composed => {
  const typed = readTyped(values, before)
  const ring = values['ring']
  const { topic: _topic, meantFor: meant, ...rest } = before
  const meantForOurs = ring === undefined ? meant === 'ours' : ring === 'ours'
  const common = {
    day: typed.day,
    editedAt: now,
    ...(typed.topic === undefined ? {} : { topic: typed.topic }),
    ...(meantForOurs ? { meantFor: 'ours' as const } : {}),
  }
  const { problems } = typed
  if (rest.kind === 'note') {
    const entry = { ...rest, ...common, text: typed.text }
    return { entry, problems, blank: isWordless(entry) }
  }
  const { place: _place, nextMeeting: _nextMeeting, ...bare } = rest
  const entry = {
    ...bare,
    ...common,
    ...(typed.place === undefined ? {} : { place: typed.place }),
    ...(typed.nextMeeting === undefined ? {} : { nextMeeting: typed.nextMeeting }),
    answers: typed.answers,
  }
  return { entry, problems, blank: isWordless(entry) }
}

/** True when nobody put a word of their own into it; a prefilled place or date is not one. */
export const isWordless = (
  entry: { readonly topic?: string | undefined } & (
    | { readonly kind: 'note'; readonly text: string }
    | { readonly kind: 'reflection'; readonly answers: Answers }
  ),
): boolean =>
  entry.topic === undefined && (entry.kind === 'note' ? !hasWords(entry.text) : !Object.values(entry.answers).some(hasWords))

/** Enough of the first words to know an entry by. */
const firstWordsLimit = 200

export const firstWordsOf = (
  entry:
    | { readonly kind: 'note'; readonly text: string }
    | { readonly kind: 'reflection'; readonly form: Role; readonly answers: Answers },
): string => {
  const texts =
    entry.kind === 'note'
      ? [entry.text]
      : [...fieldOrder[entry.form].map((field) => entry.answers[field]), ...Object.values(entry.answers)]
  const first = texts.find(hasWords) ?? ''
  return tidyText(first.trim().slice(0, firstWordsLimit)).replaceAll(/\s+/g, ' ')
}
