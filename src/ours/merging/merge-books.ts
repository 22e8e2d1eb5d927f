// Two books that were begun apart, each partner alone, become one: the guest's words are copied into the pair's book. Records
// have random ids, so both sides' stand side by side; each person's own details are as that person wrote them; where there can
// be only one (the letter's words, the schedule …) and both wrote, the two are given back to choose from. The guest's old book
// is not changed and not deleted by this.
import * as Y from 'yjs'
import { otherRole, type Role } from '../../foundation/role.ts'
import { type BookRoots, bookRootsOf, type RecordRoot, recordRoots, type SingleRoot } from '../book-roots.ts'
import { meetingKind } from '../meetings/meeting.ts'
import { swapRolesInBook } from '../people/swap-roles.ts'
import { isSamePlain, plainCopy } from '../plain-value.ts'
import { readRecord } from '../record-map.ts'
import { copyRecords, putBackRecords, type RecordAddress, type RemovedRecords } from '../removed.ts'

/** A root that is one record, as plain values and long texts. */
export interface CopiedSingle {
  readonly root: SingleRoot
  readonly values: Readonly<Record<string, unknown>>
  readonly texts: Readonly<Record<string, string>>
}

/** Everything of a book that can go into another, as plain JSON. */
export interface BookWords {
  readonly records: RemovedRecords
  readonly singles: readonly CopiedSingle[]
  /** What stays: it was signed, or closed, for that book alone. */
  readonly leftBehind: { readonly signatures: number; readonly earlierSeasons: number }
}

/** One of them can stand in the book. */
export interface DoubleSingle {
  readonly root: SingleRoot
  readonly here: CopiedSingle
  readonly brought: CopiedSingle
}

const leftBehindRoots: ReadonlySet<RecordRoot> = new Set<RecordRoot>(['signatures', 'endings', 'earlierSeasons'])
const sharedSingles = ['letter', 'schedule', 'season', 'groundRules', 'logSettings', 'firstMeeting'] as const satisfies readonly SingleRoot[]

const copySingle = ({ single, kinds }: BookRoots, root: SingleRoot): CopiedSingle => {
  const values: Record<string, unknown> = {}
  const texts: Record<string, string> = {}
  for (const [key, value] of single(root).entries()) {
    if (kinds.isText(value)) texts[key] = value.toString()
    else if (!kinds.isShared(value)) values[key] = plainCopy(value)
  }
  return { root, values, texts }
}

/** A meeting the rhythm gave and nobody touched: the pair's schedule gives its own. */
const isOnlyPlanned = (roots: BookRoots, id: string): boolean => {
  const meeting = readRecord(roots, 'meetings', meetingKind, id)
  return meeting !== undefined && meeting.origin === 'rhythm' && meeting.status === 'planned' && !meeting.touched
}

const addressesOf = (roots: BookRoots): readonly RecordAddress[] =>
  recordRoots.flatMap((root) =>
    leftBehindRoots.has(root) ? [] : [...roots.records(root).keys()].flatMap((id) => (root === 'meetings' && isOnlyPlanned(roots, id) ? [] : [{ root, id }])),
  )

/**
 * The words of a book that was begun apart. `inRole` is who its owner is in the pair's book; where that is not the role they
 * had in their own, the roles in it are turned over first, in a copy.
 */
export const readBookWords = (doc: Y.Doc, ownRole: Role, inRole: Role): BookWords => {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const roots = bookRootsOf(copy)
  if (ownRole !== inRole) copy.transact(() => swapRolesInBook(roots))
  const words: BookWords = {
    records: copyRecords(roots, addressesOf(roots)),
    singles: [...sharedSingles, 'mentor' as const, 'mentee' as const].map((root) => copySingle(roots, root)),
    leftBehind: { signatures: roots.records('signatures').size, earlierSeasons: roots.records('earlierSeasons').size },
  }
  copy.destroy()
  return words
}

/** Who wrote it and when is no word of it: two who chose the same have nothing to choose from. */
const marks: ReadonlySet<string> = new Set(['by', 'at', 'commonGroundBy', 'commonGroundAt', 'mentorWordsBy', 'mentorWordsAt'])

const withoutMarks = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !marks.has(key))) : value

const partsOf = ({ values, texts }: CopiedSingle): readonly (readonly [string, unknown])[] =>
  [...Object.entries(values), ...Object.entries(texts)].flatMap(([key, value]) => (value === '' || value === undefined || marks.has(key) ? [] : [[key, withoutMarks(value)] as const]))

const isElsewhere = (here: CopiedSingle, brought: CopiedSingle): boolean => {
  const known = new Map(partsOf(here))
  return partsOf(brought).some(([key, value]) => known.has(key) && !isSamePlain(known.get(key), value))
}

/** Where both wrote and only one can stand; a view of the pair's book as it is now. */
export const findDoubles = (roots: BookRoots, brought: BookWords): readonly DoubleSingle[] =>
  brought.singles.flatMap((single) => {
    if (single.root === 'mentor' || single.root === 'mentee') return []
    const here = copySingle(roots, single.root)
    return isElsewhere(here, single) ? [{ root: single.root, here, brought: single }] : []
  })

const writeSingleWhole = (roots: BookRoots, { root, values, texts }: CopiedSingle, over: boolean): void => {
  const single = roots.single(root)
  const isOpen = (key: string): boolean => {
    const now = single.get(key)
    return over || now === undefined || now === '' || (roots.kinds.isText(now) && now.toString() === '')
  }
  for (const [key, value] of Object.entries(values)) if (isOpen(key) && !isSamePlain(plainCopy(single.get(key)), value)) single.set(key, value)
  for (const [key, text] of Object.entries(texts)) if (isOpen(key) && text !== '') single.set(key, roots.kinds.newText(text))
}

/**
 * Into the pair's book, in one edit. `picks` says for each double which of the two stands; without a word the one that is there.
 * `person` is whose phone brings its words: what is said there of that person stands. Done twice, nothing comes twice.
 */
export const mergeIn = (roots: BookRoots, brought: BookWords, person: Role, picks: Readonly<Partial<Record<SingleRoot, 'here' | 'brought'>>>): void => {
  putBackRecords(roots, brought.records)
  for (const single of brought.singles) {
    if (single.root === otherRole(person)) writeSingleWhole(roots, single, false)
    else if (single.root === person) writeSingleWhole(roots, { ...single, values: Object.fromEntries(Object.entries(single.values).filter(([, value]) => value !== '')) }, true)
    else writeSingleWhole(roots, single, picks[single.root] === 'brought')
  }
}
