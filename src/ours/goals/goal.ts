// A goal of the mentee, short- or long-term (form 6, parts 2 and 3: the letter shows these records, not a copy), the
// events of its history, and steps. Ring: Ours.
import * as v from 'valibot'
import { DayShape, IdShape, InstantShape, LongTextShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

export const goalTerms = ['short', 'long'] as const
export type GoalTerm = (typeof goalTerms)[number]

export const goalStatuses = ['open', 'reached', 'letGo'] as const
export type GoalStatus = (typeof goalStatuses)[number]

export const Goal = v.object({
  id: IdShape('goal'),
  term: v.picklist(goalTerms),
  text: LongTextShape,
  why: v.optional(LongTextShape, ''),
  /** Free words: "by the winter break". */
  timeFrame: v.optional(ShortTextShape, ''),
  status: v.optional(v.picklist(goalStatuses), 'open'),
  /** The season before this one, where the goal and its history come from. */
  carriedFrom: v.optional(IdShape('season')),
  by: RoleShape,
  at: InstantShape,
})
export type Goal = v.InferOutput<typeof Goal>
export const goalKind = { schema: Goal, texts: ['text', 'why'] } satisfies RecordKind<typeof Goal>

/** How a goal stands at a check-in, in plain words; never a score. */
export const standings = ['notYet', 'started', 'gettingThere', 'nearlyThere'] as const
export type Standing = (typeof standings)[number]

const goalEventTypes = ['checkIn', 'stillRight', 'changed', 'reached', 'celebrated', 'letGo', 'reopened'] as const

/**
 * One event of a goal's history: a check-in, "still the right goal", a change of wording, reached, words added
 * to that (`celebrated`), let go, reopened.
 */
export const GoalEvent = v.object({
  id: IdShape('event'),
  goalId: IdShape('goal'),
  type: v.picklist(goalEventTypes),
  standing: v.optional(v.picklist(standings)),
  note: v.optional(LongTextShape, ''),
  /** For `changed`: the goal's words before, and whatever else of it was different. */
  before: v.optional(LongTextShape),
  beforeWhy: v.optional(LongTextShape),
  beforeTimeFrame: v.optional(ShortTextShape),
  beforeTerm: v.optional(v.picklist(goalTerms)),
  day: DayShape,
  by: RoleShape,
  at: InstantShape,
})
export type GoalEvent = v.InferOutput<typeof GoalEvent>
export const goalEventKind = { schema: GoalEvent } satisfies RecordKind<typeof GoalEvent>

/** Who does a step. */
export const stepOwners = ['mentee', 'mentor', 'both'] as const
export type StepOwner = (typeof stepOwners)[number]

/** A step: "if … then I will …", of a goal, of a meeting (a promise), or of neither. */
export const Step = v.object({
  id: IdShape('step'),
  goalId: v.optional(IdShape('goal')),
  meetingId: v.optional(IdShape('meeting')),
  /** The "if" of an if-then plan; may be empty. */
  situation: v.optional(LongTextShape, ''),
  /** The "then": what the owner will do. */
  action: LongTextShape,
  owner: v.picklist(stepOwners),
  due: v.optional(DayShape),
  doneAt: v.optional(InstantShape),
  by: RoleShape,
  at: InstantShape,
})
export type Step = v.InferOutput<typeof Step>
export const stepKind = { schema: Step } satisfies RecordKind<typeof Step>
