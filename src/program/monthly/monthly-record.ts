// Form 9 ★, the mentor's monthly record, over all the pairs of one mentor. Ring: Mine while it is a draft, Program once
// it is handed over. What the meetings tell is offered; what was talked about is never filled in for anybody.
import * as v from 'valibot'
import { LongTextShape, ShortTextShape } from '../../foundation/shapes.ts'
import { AddedAnswers } from '../added-answers.ts'
import { MonthShape } from '../attendance/hours-statement.ts'

export const timesOfDay = ['beforeSchool', 'afterSchool', 'break', 'lunch', 'earlyOrLate', 'other'] as const
export type TimeOfDay = (typeof timesOfDay)[number]

export const supportTypes = ['routines', 'skills', 'students', 'communication', 'people', 'rules', 'encouragement', 'other'] as const

export const contactWays = ['email', 'meeting', 'phone', 'mail', 'other'] as const

export const MonthlyRecord = v.strictObject({
  kind: v.literal('monthly'),
  month: MonthShape,
  mentor: ShortTextShape,
  /** School or district. */
  workplace: ShortTextShape,
  mentees: v.pipe(v.array(v.strictObject({ name: ShortTextShape, position: ShortTextShape })), v.maxLength(100)),
  when: v.pipe(v.array(v.picklist(timesOfDay)), v.maxLength(timesOfDay.length)),
  whenOther: ShortTextShape,
  support: v.pipe(v.array(v.picklist(supportTypes)), v.maxLength(supportTypes.length)),
  /** Information shared, in the mentor's own words. */
  supportWords: LongTextShape,
  usedMaterial: v.boolean(),
  /** Minutes. */
  materialMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
  materialUseful: LongTextShape,
  metCoordinator: v.boolean(),
  contactWays: v.pipe(v.array(v.picklist(contactWays)), v.maxLength(contactWays.length)),
  comments: LongTextShape,
  extra: AddedAnswers,
})
export type MonthlyRecord = v.InferOutput<typeof MonthlyRecord>
