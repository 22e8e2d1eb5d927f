// What of the book moved or waits to move, in the few kinds a person counts in. Nothing a person wrote is looked at here.
import type { RecordRoot, SingleRoot } from '../../ours/book-roots.ts'
import type { Thing } from '../../ours/exchange/record-standing.ts'
import { addresses } from '../addresses.ts'

export const thingKinds = ['entries', 'meetings', 'goals', 'questions', 'letter', 'schedule', 'people', 'other', 'deleted'] as const
export type ThingKind = (typeof thingKinds)[number]

const kindOfRoot = {
  meetings: 'meetings',
  corrections: 'meetings',
  goals: 'goals',
  goalEvents: 'goals',
  steps: 'goals',
  reflections: 'entries',
  notes: 'entries',
  signatures: 'letter',
  daysOff: 'schedule',
  pledges: 'letter',
  logFields: 'other',
  questions: 'questions',
  replies: 'questions',
  celebrations: 'other',
  contacts: 'people',
  resources: 'other',
  agenda: 'meetings',
  breaks: 'schedule',
  earlyDays: 'schedule',
  pauses: 'schedule',
  endings: 'other',
  earlierSeasons: 'other',
  rounds: 'questions',
  roundAnswers: 'questions',
  lessons: 'other',
  thanks: 'other',
  handovers: 'other',
  statements: 'other',
  book: 'other',
  mentor: 'people',
  mentee: 'people',
  letter: 'letter',
  schedule: 'schedule',
  season: 'schedule',
  groundRules: 'schedule',
  logSettings: 'other',
  firstMeeting: 'meetings',
} as const satisfies Readonly<Record<RecordRoot | SingleRoot, ThingKind>>

const isRoot = (root: string): root is keyof typeof kindOfRoot => Object.hasOwn(kindOfRoot, root)

/** A root of a later Pairbook is `other`. */
export const kindOfThing = ({ root, isDeleted }: { readonly root: string; readonly isDeleted: boolean }): ThingKind =>
  isDeleted ? 'deleted' : isRoot(root) ? kindOfRoot[root] : 'other'

export type ThingCounts = readonly { readonly kind: ThingKind; readonly count: number }[]

/** In the order of the list above, without the kinds of which there are none. */
export const countThings = (things: readonly Thing[]): ThingCounts =>
  thingKinds.flatMap((kind) => {
    const count = things.filter((thing) => kindOfThing(thing) === kind).length
    return count === 0 ? [] : [{ kind, count }]
  })

/** Where things of a kind are looked at. */
export const addressOfKind: Readonly<Record<ThingKind, string>> = {
  entries: addresses.journal,
  meetings: addresses.meetings,
  goals: addresses.goals,
  questions: addresses.questions,
  letter: addresses.letter,
  schedule: addresses.schedule,
  people: addresses.people,
  other: addresses.pair,
  deleted: addresses.today,
}
