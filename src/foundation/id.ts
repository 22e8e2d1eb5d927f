// Ids are random, carry a prefix that says what they name, and never a date, a person or a device.
import type { Brand } from './brand.ts'

/** Gives `length` random bytes. The composition root hands in the browser's; tests hand in a seeded one. */
export type Randomness = (length: number) => Uint8Array

export type PairId = Brand<string, 'PairId'>
export type SeasonId = Brand<string, 'SeasonId'>
export type EntryId = Brand<string, 'EntryId'>
export type MeetingId = Brand<string, 'MeetingId'>
export type CorrectionId = Brand<string, 'CorrectionId'>
export type GoalId = Brand<string, 'GoalId'>
export type GoalEventId = Brand<string, 'GoalEventId'>
export type StepId = Brand<string, 'StepId'>
export type SignatureId = Brand<string, 'SignatureId'>
export type TrashId = Brand<string, 'TrashId'>
export type ReceiptId = Brand<string, 'ReceiptId'>
export type DayOffId = Brand<string, 'DayOffId'>
export type PledgeId = Brand<string, 'PledgeId'>
export type LogFieldId = Brand<string, 'LogFieldId'>
export type BreakId = Brand<string, 'BreakId'>
export type EarlyDayId = Brand<string, 'EarlyDayId'>
export type PauseId = Brand<string, 'PauseId'>
export type QuestionId = Brand<string, 'QuestionId'>
export type ReplyId = Brand<string, 'ReplyId'>
export type CelebrationId = Brand<string, 'CelebrationId'>
export type ContactId = Brand<string, 'ContactId'>
export type ResourceId = Brand<string, 'ResourceId'>
export type AgendaItemId = Brand<string, 'AgendaItemId'>
export type EndingMarkId = Brand<string, 'EndingMarkId'>
export type LessonId = Brand<string, 'LessonId'>
export type RoundId = Brand<string, 'RoundId'>
export type AnswersId = Brand<string, 'AnswersId'>

interface IdByPrefix {
  readonly pair: PairId
  readonly season: SeasonId
  readonly entry: EntryId
  readonly meeting: MeetingId
  readonly correction: CorrectionId
  readonly goal: GoalId
  readonly event: GoalEventId
  readonly step: StepId
  readonly signature: SignatureId
  readonly trash: TrashId
  readonly receipt: ReceiptId
  readonly dayoff: DayOffId
  readonly pledge: PledgeId
  readonly field: LogFieldId
  readonly break: BreakId
  readonly earlyday: EarlyDayId
  readonly pause: PauseId
  readonly question: QuestionId
  readonly reply: ReplyId
  readonly celebration: CelebrationId
  readonly contact: ContactId
  readonly resource: ResourceId
  readonly agenda: AgendaItemId
  readonly ending: EndingMarkId
  readonly lesson: LessonId
  readonly round: RoundId
  readonly answers: AnswersId
}

export type IdPrefix = keyof IdByPrefix

// Crockford's base 32 in lower case: no i, l, o, u, so an id read aloud is not misheard.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const idLength = 20

/** A new id: `prefix_` and 20 base-32 characters (100 bits). */
export const createId = <Prefix extends IdPrefix>(prefix: Prefix, randomness: Randomness): IdByPrefix[Prefix] => {
  let text = ''
  for (const byte of randomness(idLength)) text += alphabet.charAt(byte & 31)
  // The only place an id is minted, hence the one cast.
  return `${prefix}_${text}` as IdByPrefix[Prefix]
}

/** True when `value` has the exact shape `createId(prefix)` gives. */
export const isId = <Prefix extends IdPrefix>(prefix: Prefix, value: unknown): value is IdByPrefix[Prefix] =>
  typeof value === 'string' &&
  value.startsWith(`${prefix}_`) &&
  /^[0-9a-hjkmnp-tv-z]{20}$/.test(value.slice(prefix.length + 1))
