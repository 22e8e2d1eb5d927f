// What goes along into a new season's book, and what stays behind in the old one. Records go whole, also the fields this
// version of the app does not know. Signatures stay: the new letter is not signed. Meetings stay: the schedule goes
// without its dates.
import * as Y from 'yjs'
import type { SeasonId } from '../../foundation/id.ts'
import type { BookRoots, RecordRoot, SingleRoot } from '../book-roots.ts'
import type { Goal, Step } from '../goals/goal.ts'
import { openGoals, openSteps, readGoals, readSteps } from '../goals/goals-view.ts'
import { frozenKind } from '../ending/ending.ts'
import { writeRecord, writeSingle } from '../record-map.ts'
import { copyRecords, putBackRecords, type RecordAddress, type RemovedRecords } from '../removed.ts'
import { seasonKind } from '../schedule/schedule.ts'
import type { WholeSeason } from '../schedule/season.ts'
import { type EarlierSeason, earlierSeasonKind } from './earlier-season.ts'

/** Goals that are still open, and their open steps. */
export interface GoingAlong {
  readonly goals: readonly Goal[]
  readonly steps: readonly Step[]
}

/** A view. */
export const readGoingAlong = (roots: BookRoots): GoingAlong => {
  const goals = openGoals(readGoals(roots))
  const ids = new Set<string | undefined>(goals.map(({ id }) => id))
  return { goals, steps: openSteps(readSteps(roots)).filter(({ goalId }) => goalId !== undefined && ids.has(goalId)) }
}

/** Roots whose records all go along: the pair's own pledges and log fields, people who help, links, earlier seasons. */
const wholeRoots: readonly RecordRoot[] = ['pledges', 'logFields', 'contacts', 'resources', 'earlierSeasons']

/** Roots that are one record, and the fields of each that stay. */
const singles: readonly { readonly root: SingleRoot; readonly without: readonly string[] }[] = [
  { root: 'mentor', without: [] },
  { root: 'mentee', without: [] },
  { root: 'letter', without: [] },
  { root: 'schedule', without: ['from', 'leftOut'] },
  { root: 'groundRules', without: [] },
  { root: 'logSettings', without: [] },
  { root: 'firstMeeting', without: [] },
]

interface CopiedSingle {
  readonly root: SingleRoot
  readonly values: Readonly<Record<string, unknown>>
  readonly texts: Readonly<Record<string, string>>
}

export interface CarriedOver {
  readonly from: SeasonId
  readonly records: RemovedRecords
  readonly singles: readonly CopiedSingle[]
}

const copySingle = (roots: BookRoots, root: SingleRoot, without: readonly string[]): CopiedSingle => {
  const values: Record<string, unknown> = {}
  const texts: Record<string, string> = {}
  for (const [key, value] of roots.single(root).entries()) {
    if (without.includes(key)) continue
    if (value instanceof Y.Text) texts[key] = value.toString()
    else if (!(value instanceof Y.AbstractType)) values[key] = value
  }
  return { root, values, texts }
}

/** Of the old book. */
export const readCarriedOver = (roots: BookRoots, from: SeasonId): CarriedOver => {
  const { goals, steps } = readGoingAlong(roots)
  const addresses: RecordAddress[] = [
    ...goals.map(({ id }): RecordAddress => ({ root: 'goals', id })),
    ...steps.map(({ id }): RecordAddress => ({ root: 'steps', id })),
    ...wholeRoots.flatMap((root) => [...roots.records(root).keys()].map((id): RecordAddress => ({ root, id }))),
  ]
  const { records } = copyRecords(roots, addresses)
  const roleSwaps = roots.single('book').get('roleSwaps')
  return {
    from,
    records: {
      records: records.map((record) => {
        if (record.root === 'goals') return { ...record, values: { ...record.values, carriedFrom: from } }
        if (record.root !== 'steps') return record
        // The meeting it was promised at stays in the old book.
        const { meetingId: _meetingId, ...values } = record.values
        return { ...record, values }
      }),
    },
    singles: [
      ...singles.map(({ root, without }) => copySingle(roots, root, without)),
      // Both phones have followed as many corrections of the roles as before.
      { root: 'book', values: roleSwaps === undefined ? {} : { roleSwaps }, texts: {} },
    ],
  }
}

/** Into the new book, in one edit. */
export const writeCarriedOver = (roots: BookRoots, carried: CarriedOver, season: WholeSeason, before: EarlierSeason): void => {
  putBackRecords(roots, carried.records)
  for (const { root, values, texts } of carried.singles) {
    const single = roots.single(root)
    for (const [key, value] of Object.entries(values)) single.set(key, value)
    for (const [key, text] of Object.entries(texts)) single.set(key, new Y.Text(text))
  }
  writeSingle(roots, 'season', seasonKind, { start: season.start, end: season.end })
  writeRecord(roots, 'earlierSeasons', earlierSeasonKind, before.id, before)
}

/** Into the old book: from now on it is only read. */
export const freezeSeason = (roots: BookRoots, nextSeasonId: SeasonId | undefined, at: EarlierSeason['at']): void =>
  writeSingle(roots, 'book', frozenKind, { nextSeasonId, frozenAt: at })
