// Answers of a round that wait for the other person's. They are here and nowhere else until both seals are in the book; then
// crossings/reveal-answers.ts moves them to Ours. Ring: Mine, also where the partner wrote them on this phone.
import * as v from 'valibot'
import type { RoundId } from '../../foundation/id.ts'
import { IdShape, InstantShape } from '../../foundation/shapes.ts'

/** What a person can be held to: whose seal it is, and what it was. */
export const SeenSeal = v.object({ id: IdShape('answers'), seal: v.string() })
export type SeenSeal = v.InferOutput<typeof SeenSeal>

export const SealedAnswers = v.object({
  id: IdShape('answers'),
  pairId: IdShape('pair'),
  seasonId: IdShape('season'),
  roundId: IdShape('round'),
  /** `partner`: the phone was handed across. */
  whose: v.picklist(['me', 'partner']),
  salt: v.string(),
  /** See GivenAnswers in ours/rounds/round.ts. */
  words: v.string(),
  sealedAt: InstantShape,
  /** The other's seal as it was when these were let go: what the other is held to from then on. */
  against: v.optional(SeenSeal),
  /** When the round was found to be gone from the book. */
  goneAt: v.optional(InstantShape),
})
export type SealedAnswers = v.InferOutput<typeof SealedAnswers>

/** The draft of somebody's answers; the partner's, written on this phone, is none of the owner's words. */
export const answersDraft = (roundId: RoundId, whose: SealedAnswers['whose']): string => `round ${roundId} ${whose}`
export const isPartnersDraft = (form: unknown): boolean => typeof form === 'string' && / round round_\w+ partner$/.test(form)
