// The agenda of the first meeting: how each of its steps stands, and the words that have no other place in the book.
// What a step decides about goals, schedule, ground rules, logs or letter is written in those records. Ring: Ours.
import * as v from 'valibot'
import { InstantShape, LongTextShape, RoleShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

/** In the order they are offered; the pair takes them in any order. */
export const firstMeetingSteps = ['common', 'goals', 'volunteering', 'times', 'logs', 'letter', 'confidentiality', 'reservations'] as const
export type FirstMeetingStep = (typeof firstMeetingSteps)[number]

export const isFirstMeetingStep = (value: unknown): value is FirstMeetingStep => firstMeetingSteps.some((step) => step === value)

/** `leftOut`: the pair chose to pass over it, and that is fine. */
export const stepStates = ['open', 'talked', 'done', 'leftOut'] as const
export type StepState = (typeof stepStates)[number]

/** What one of the two said about a step, and when. */
const StepMark = v.object({ state: v.picklist(stepStates), by: RoleShape, at: InstantShape })
export type StepMark = v.InferOutput<typeof StepMark>

const mark = v.optional(StepMark)
const long = v.optional(LongTextShape, '')

/** Each step has a key of its own, so that two phones marking different steps keep both marks. */
export const FirstMeeting = v.object({
  common: mark,
  goals: mark,
  volunteering: mark,
  times: mark,
  logs: mark,
  letter: mark,
  confidentiality: mark,
  reservations: mark,
  /** What the two found they share. */
  commonGround: long,
  commonGroundBy: v.optional(RoleShape),
  commonGroundAt: v.optional(InstantShape),
  /** Why the mentor volunteered, and what they bring. */
  whyMentor: long,
  mentorBrings: long,
  mentorWordsBy: v.optional(RoleShape),
  mentorWordsAt: v.optional(InstantShape),
  /** The same words of the person who is now the mentee, from before the roles were corrected (see swap-roles.ts). */
  whyFormerMentor: long,
  formerMentorBrought: long,
})
export type FirstMeeting = v.InferOutput<typeof FirstMeeting>
export const firstMeetingKind = {
  schema: FirstMeeting,
  texts: ['commonGround', 'whyMentor', 'mentorBrings', 'whyFormerMentor', 'formerMentorBrought'],
} satisfies RecordKind<typeof FirstMeeting>
