// The seasons before this one, as this season's book remembers them: their days, and the hash of their book when it was
// closed. Ring: Ours.
import * as v from 'valibot'
import { DayShape, IdShape, InstantShape } from '../../foundation/shapes.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords, type RecordKind } from '../record-map.ts'

export const EarlierSeason = v.object({
  id: IdShape('season'),
  start: v.optional(DayShape),
  end: v.optional(DayShape),
  /** SHA-256 of the canonical JSON of all the book held, lower-case hex; see crossings/season-pin.ts. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  at: InstantShape,
})
export type EarlierSeason = v.InferOutput<typeof EarlierSeason>
export const earlierSeasonKind = { schema: EarlierSeason } satisfies RecordKind<typeof EarlierSeason>

/** The last one first; a view. */
export const readEarlierSeasons = (roots: BookRoots): readonly EarlierSeason[] =>
  [...readRecords(roots, 'earlierSeasons', earlierSeasonKind).rows].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
