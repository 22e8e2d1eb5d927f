// The facts of the shared book that Today shows, few enough to be remembered in Mine and painted before
// the book itself has opened.
import * as v from 'valibot'
import { DayShape, RoleShape } from '../../foundation/shapes.ts'
import { Step } from '../../ours/goals/goal.ts'
import { Meeting } from '../../ours/meetings/meeting.ts'

export const TodayFacts = v.object({
  /** The planned meetings and the last that happened, in order. */
  meetings: v.array(Meeting),
  /** The open steps and those done since the last meeting. */
  steps: v.array(Step),
  seasonStart: v.optional(DayShape),
  seasonEnd: v.optional(DayShape),
  /** The first meeting's list, while it is what matters. */
  firstMeeting: v.optional(v.object({ talked: v.number(), of: v.number() })),
  /** The pause that has not ended yet, if any: its first day, and the first day back when it is known. */
  pause: v.optional(v.object({ from: DayShape, back: v.optional(DayShape), by: RoleShape })),
  /** From this day on the book has been quiet for as long as the two chose. */
  quietFrom: v.optional(DayShape),
  /** Why the book is only read, when it is. */
  closed: v.optional(v.picklist(['ended', 'frozen'])),
  /** How many open questions each of the two has asked. */
  asked: v.optional(v.object({ mentor: v.number(), mentee: v.number() })),
  signed: v.object({ mentor: v.boolean(), mentee: v.boolean(), changed: v.boolean() }),
})
export type TodayFacts = v.InferOutput<typeof TodayFacts>
