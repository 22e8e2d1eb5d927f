// What taking a pack changes, part by part: shown before it is taken.
import type { ProgramPack } from './program-pack.ts'

const packParts = [
  'program', 'local', 'coordinator', 'year', 'goals', 'daysOff', 'pledges', 'records', 'questions', 'mentorMeetings', 'updates', 'resources', 'relays', 'mentor', 'welcome', 'thanks', 'president', 'administrator',
] as const satisfies readonly (keyof ProgramPack)[]
export type PackPart = (typeof packParts)[number]

export interface PackChange {
  readonly part: PackPart
  readonly how: 'added' | 'changed' | 'removed'
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.values(value).every((each) => each === undefined || each === ''))

/** The parts a pack says something in, in the order of the form. */
export const partsOf = (pack: ProgramPack): readonly PackPart[] => packParts.filter((part) => !isEmpty(pack[part]))

/** Members in one order, so that the same words in another order are no change. */
const inOneOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOneOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]: [string, unknown]) => [key, inOneOrder(each)])
}

export const packChanges = (before: ProgramPack | undefined, after: ProgramPack): readonly PackChange[] =>
  packParts.flatMap((part): readonly PackChange[] => {
    const was = before?.[part]
    const is = after[part]
    if (isEmpty(was) && isEmpty(is)) return []
    if (isEmpty(was)) return [{ part, how: 'added' }]
    if (isEmpty(is)) return [{ part, how: 'removed' }]
    return JSON.stringify(inOneOrder(was)) === JSON.stringify(inOneOrder(is)) ? [] : [{ part, how: 'changed' }]
  })
