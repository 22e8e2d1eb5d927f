// A round of "Answer, then reveal": each of the two says how sure they feel about the topics and answers one question. Until
// both are in, this ring holds no word of it, only each one's seal. Ring: Ours; the program is never shown a round.
import * as v from 'valibot'
import { DayShape, IdShape, InstantShape, LongTextShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import { longTextLimit } from '../../foundation/text.ts'
import { isPieceName } from '../../material/pieces.ts'
import type { RecordKind } from '../record-map.ts'

/** When in the pair's year; the question asked is another for each. */
export const roundMoments = ['yearStart', 'midyear', 'yearEnd'] as const
export type RoundMoment = (typeof roundMoments)[number]
export const isRoundMoment = (value: unknown): value is RoundMoment => roundMoments.some((moment) => moment === value)

/** Words, never numbers: nothing is added up. */
export const sureness = ['notYet', 'someDays', 'yes'] as const
export type Sureness = (typeof sureness)[number]
export const isSureness = (value: unknown): value is Sureness => sureness.some((each) => each === value)

export const Round = v.object({
  id: IdShape('round'),
  moment: v.picklist(roundMoments),
  day: DayShape,
  by: RoleShape,
  at: InstantShape,
})
export type Round = v.InferOutput<typeof Round>
export const roundKind = { schema: Round } satisfies RecordKind<typeof Round>

/** SHA-256 or a salt of 32 bytes, in lower-case hex. */
const Hex32Shape = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
/** JSON writes a line feed or a quotation mark as two characters; the rest is room for the topics. */
const wordsLimit = 2 * longTextLimit + 10_000
const WordsShape = v.pipe(v.string(), v.maxLength(wordsLimit))

/** One person's answers: first only the seal, later also what fits it. */
export const RoundAnswers = v.object({
  id: IdShape('answers'),
  roundId: IdShape('round'),
  by: RoleShape,
  /** On whose phone they were written. */
  how: v.picklist(['own-phone', 'handed-over']),
  /** SHA-256 over this id, the round's id, the salt and the words (mine/keys/seal.ts). It tells nothing of them. */
  seal: Hex32Shape,
  sealedAt: InstantShape,
  salt: v.optional(Hex32Shape),
  /** The answers as JSON, exactly as they were sealed, so that a newer app's further fields still fit the seal. */
  words: v.optional(WordsShape),
  openedAt: v.optional(InstantShape),
})
export type RoundAnswers = v.InferOutput<typeof RoundAnswers>
export const roundAnswersKind = { schema: RoundAnswers } satisfies RecordKind<typeof RoundAnswers>

/** What a person answered, as it goes into `words`. Titles and question stand in it as they were shown. */
export const GivenAnswers = v.object({
  topics: v.array(v.object({ piece: v.string(), title: ShortTextShape, sure: v.string() })),
  question: v.string(),
  answer: LongTextShape,
})
export type GivenAnswers = v.InferOutput<typeof GivenAnswers>

export const wordsOf = (given: GivenAnswers): string => JSON.stringify(given)

/** Undefined when the words are not answers this version understands. Topics and levels it does not know are left out. */
export const givenIn = (words: string): GivenAnswers | undefined => {
  try {
    const parsed = v.safeParse(GivenAnswers, JSON.parse(words))
    if (!parsed.success) return undefined
    return { ...parsed.output, topics: parsed.output.topics.filter(({ piece, sure }) => isPieceName(piece) && isSureness(sure)) }
  } catch {
    return undefined
  }
}
