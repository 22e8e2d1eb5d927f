// How much of what is in a copy, ring by ring, for the look before it is made.
import type { BookCopy, CopyItem } from '../../crossings/take-with-me.ts'

export type CountName =
  | 'entries' | 'drafts' | 'receipts' | 'trash' | 'settings' | 'pairs'
  | 'letter' | 'signatures' | 'meetings' | 'goals' | 'steps' | 'sharedEntries'
  | 'questions' | 'celebrations' | 'contacts' | 'resources'
  | 'others' | 'unreadable'

export interface Count {
  readonly name: CountName
  readonly count: number
}

const names: Readonly<Record<string, CountName>> = {
  entries: 'entries',
  drafts: 'drafts',
  receipts: 'receipts',
  trash: 'trash',
  settings: 'settings',
  pairs: 'pairs',
  letter: 'letter',
  signatures: 'signatures',
  meetings: 'meetings',
  goals: 'goals',
  steps: 'steps',
  reflections: 'sharedEntries',
  notes: 'sharedEntries',
  questions: 'questions',
  celebrations: 'celebrations',
  contacts: 'contacts',
  resources: 'resources',
}

const order: readonly CountName[] = [
  'pairs', 'entries', 'drafts', 'receipts', 'trash', 'settings',
  'letter', 'signatures', 'meetings', 'goals', 'steps', 'sharedEntries', 'questions', 'celebrations', 'contacts', 'resources', 'others', 'unreadable',
]

const nameOf = ({ kind, readable }: CopyItem): CountName => (readable ? (names[kind] ?? 'others') : 'unreadable')

/** Only what there is any of, in a fixed order. The counts of a ring add up to its items. */
export const countsOf = (copy: BookCopy, ring: CopyItem['ring']): readonly Count[] => {
  const counts = new Map<CountName, number>()
  for (const item of copy.items) if (item.ring === ring) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1)
  return order.flatMap((name) => {
    const count = counts.get(name)
    return count === undefined ? [] : [{ name, count }]
  })
}
