// Correcting who is the mentor and who the mentee, when the two had it the wrong way round. The book names people by
// role, so everything that says who wrote, owns or did something changes over with them. What belongs to a role and not
// to a person stays: the mentor's form and pledge, the aims of a meeting. Signatures stay word for word; the letter then
// says that it changed since it was signed. Ring: Ours.
import * as v from 'valibot'
import { isRole, otherRole } from '../../foundation/role.ts'
import { type BookRoots, recordRoots, type SharedRecord, singleRoots } from '../book-roots.ts'
import { firstMeetingKind } from '../first-meeting/first-meeting.ts'
import { readSingle, writeSingle } from '../record-map.ts'

const RoleSwaps = v.object({
  /** How often the roles were swapped; each phone compares it with what it has followed (see crossings/swap-roles.ts). */
  roleSwaps: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
})
const kind = { schema: RoleSwaps }

export const readRoleSwaps = (roots: BookRoots): number => readSingle(roots, 'book', kind).roleSwaps

/** Fields that name a person by role, in every record: `by`, `author`, `owner`, `wroteBy`, `doneBy` … */
const namesPerson = (field: string): boolean => field === 'by' || field === 'author' || field === 'owner' || field.endsWith('By')

const swapped = (field: string, value: unknown): unknown => {
  if (namesPerson(field) && isRole(value)) return otherRole(value)
  if (Array.isArray(value)) return value.map((each: unknown) => swapped('', each))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]: [string, unknown]) => [key, swapped(key, each)]))
  return value
}

const swapWithin = ({ kinds }: BookRoots, record: SharedRecord): void => {
  for (const [field, value] of record.entries()) {
    if (kinds.isShared(value)) continue
    const after = swapped(field, value)
    if (JSON.stringify(after) !== JSON.stringify(value)) record.set(field, after)
  }
}

interface Place {
  readonly record: SharedRecord
  readonly field: string
}

/** What stands in one place comes to stand in the other, when both are plain values or nothing. */
const exchange = ({ kinds }: BookRoots, one: Place, other: Place): void => {
  const [before, after] = [one.record.get(one.field), other.record.get(other.field)]
  if (kinds.isShared(before) || kinds.isShared(after)) return
  for (const [{ record, field }, value] of [[one, after], [other, before]] as const) {
    if (value !== undefined) record.set(field, value)
    else if (record.has(field)) record.delete(field)
  }
}

/** Both people's plain fields change places, also those only a newer app knows. */
const exchangePeople = (roots: BookRoots): void => {
  const mentor = roots.single('mentor')
  const mentee = roots.single('mentee')
  for (const field of new Set([...mentor.keys(), ...mentee.keys()])) exchange(roots, { record: mentor, field }, { record: mentee, field })
}

/** What was useful to each is the words of one person, whatever role that person has. */
const exchangeUseful = (roots: BookRoots): void => {
  for (const record of roots.records('meetings').values()) {
    if (roots.kinds.isMap(record)) exchange(roots, { record, field: 'usefulMentor' }, { record, field: 'usefulMentee' })
  }
}

/** Why the mentor volunteered is the words of one person: they are kept aside with that person, and the step is open again. */
const exchangeMentorWords = (roots: BookRoots): void => {
  const { whyMentor, mentorBrings, whyFormerMentor, formerMentorBrought } = readSingle(roots, 'firstMeeting', firstMeetingKind)
  if (whyMentor + mentorBrings + whyFormerMentor + formerMentorBrought === '') return
  writeSingle(roots, 'firstMeeting', firstMeetingKind, {
    whyMentor: whyFormerMentor,
    mentorBrings: formerMentorBrought,
    whyFormerMentor: whyMentor,
    formerMentorBrought: mentorBrings,
    mentorWordsBy: undefined,
    mentorWordsAt: undefined,
    volunteering: undefined,
  })
}

/** One edit, for `book.keep`. Done twice, everybody is where they were. */
export const swapRolesInBook = (roots: BookRoots): void => {
  for (const root of recordRoots) {
    if (root === 'signatures') continue
    for (const record of roots.records(root).values()) if (roots.kinds.isMap(record)) swapWithin(roots, record)
  }
  for (const root of singleRoots) if (root !== 'mentor' && root !== 'mentee' && root !== 'book') swapWithin(roots, roots.single(root))
  exchangePeople(roots)
  exchangeUseful(roots)
  exchangeMentorWords(roots)
  writeSingle(roots, 'book', kind, { roleSwaps: readRoleSwaps(roots) + 1 })
}
