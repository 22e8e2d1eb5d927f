// A pair on this device: who I am in it, who my partner is, and the season whose book is open. Ring: Mine (the
// partner's side of the same facts lives in Ours).
import * as v from 'valibot'
import { IdShape, InstantShape, JobFamilyShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'

export const PairRecord = v.object({
  id: IdShape('pair'),
  role: RoleShape,
  myName: ShortTextShape,
  jobFamily: v.optional(JobFamilyShape),
  workplace: v.optional(ShortTextShape),
  partnerName: ShortTextShape,
  /** The season whose book is open now; earlier ones are kept, newest last. */
  seasonIds: v.pipe(v.array(IdShape('season')), v.minLength(1)),
  createdAt: InstantShape,
  /** The id by which both partners' phones know this pair, where it is not this record's own: it was joined. */
  sharedId: v.optional(IdShape('pair')),
  /** Books this person had begun alone before joining the partner's: they stay on this phone, are merged from once, and never sent. */
  ownSeasonIds: v.optional(v.array(IdShape('season'))),
  /** How many corrections of the roles this record has followed; see crossings/swap-roles.ts. */
  roleSwaps: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** When this person put the first meeting's agenda away; Today then no longer shows it. */
  firstMeetingAwayAt: v.optional(InstantShape),
  /** The hash of each earlier season's book when it was closed. */
  pins: v.optional(v.array(v.object({ seasonId: IdShape('season'), hash: v.string(), at: InstantShape }))),
  /** Whom to ask for another match, as this person noted it. The partner does not see it. */
  coordinator: v.optional(v.object({ name: ShortTextShape, phone: ShortTextShape, mail: ShortTextShape })),
})
export type PairRecord = v.InferOutput<typeof PairRecord>

/** The id by which both partners' phones know the pair. */
export const sharedIdOf = ({ id, sharedId = id }: PairRecord): PairRecord['id'] => sharedId

export const currentSeasonId = (pair: PairRecord): PairRecord['seasonIds'][number] => {
  const seasonId = pair.seasonIds.at(-1)
  if (seasonId === undefined) throw new Error('a pair has at least one season')
  return seasonId
}
