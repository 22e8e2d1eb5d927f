// How a pair's book comes to be closed, and open again. Either of the two may end the pair at any time, with no reason;
// it takes the yes of both to open the book again. A closed book is only read. Ring: Ours.
import * as v from 'valibot'
import type { Instant } from '../../foundation/day.ts'
import { DayShape, IdShape, InstantShape, RoleShape } from '../../foundation/shapes.ts'
import { type Role, roles } from '../../foundation/role.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords, readSingle, type RecordKind } from '../record-map.ts'

/**
 * One mark: somebody ended the pair, or said yes to opening the book again after the ending `of`. Marks are never
 * changed, so what two phones mark apart is all kept.
 */
export const EndingMark = v.object({
  id: IdShape('ending'),
  mark: v.picklist(['ended', 'reopen']),
  of: v.optional(IdShape('ending')),
  day: DayShape,
  by: RoleShape,
  at: InstantShape,
})
export type EndingMark = v.InferOutput<typeof EndingMark>
export const endingMarkKind = { schema: EndingMark } satisfies RecordKind<typeof EndingMark>

/** Kept in the `book` root of a season that is over: the next one has a book of its own. */
const Frozen = v.object({
  nextSeasonId: v.optional(IdShape('season')),
  frozenAt: v.optional(InstantShape),
})
export const frozenKind = { schema: Frozen } satisfies RecordKind<typeof Frozen>

export type Closing =
  | {
      readonly type: 'ended'
      /** The endings that stand, oldest first: two phones may each have ended it. */
      readonly ends: readonly [EndingMark, ...EndingMark[]]
      /** Who has said yes to opening it again. */
      readonly yes: readonly Role[]
    }
  | { readonly type: 'frozen'; readonly at: Instant }

/** How the endings stand; a view. */
export const readEnding = (roots: BookRoots): Extract<Closing, { type: 'ended' }> | undefined => {
  const marks = [...readRecords(roots, 'endings', endingMarkKind).rows].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const saidYes = (end: EndingMark, role: Role): boolean => marks.some(({ mark: said, of, by }) => said === 'reopen' && of === end.id && by === role)
  const [first, ...more] = marks.filter((mark) => mark.mark === 'ended' && !roles.every((role) => saidYes(mark, role)))
  if (first === undefined) return undefined
  return { type: 'ended', ends: [first, ...more], yes: roles.filter((role) => [first, ...more].every((end) => saidYes(end, role))) }
}

/** Why the book is only read, or undefined while it is open; a view. */
export const readClosing = (roots: BookRoots): Closing | undefined => {
  const { frozenAt } = readSingle(roots, 'book', frozenKind)
  return frozenAt === undefined ? readEnding(roots) : { type: 'frozen', at: frozenAt }
}
