// Forms 3 and 4 ★, the applications, with the cover-letter questions and references of form 2. Written before there is a
// pair; Mine until handed over. Every box may be left empty but the name: an office form may be finished with a pen.
import * as v from 'valibot'
import { DayShape, LongTextShape, ShortTextShape } from '../../foundation/shapes.ts'
import { AddedAnswers } from '../added-answers.ts'

/** Lines of a list of jobs; references. */
export const jobsLimit = 20
export const referencesLimit = 2

const Jobs = v.pipe(v.array(v.strictObject({ job: ShortTextShape, years: ShortTextShape })), v.maxLength(jobsLimit))
export type Jobs = v.InferOutput<typeof Jobs>

/** What comes along on paper of its own. */
export const beside = ['coverLetter', 'reference1', 'reference2'] as const

export const newTo = ['hired', 'duties', 'school', 'job', 'other'] as const

const head = {
  kind: v.literal('application'),
  name: ShortTextShape,
  day: DayShape,
  /** School or district. */
  workplace: ShortTextShape,
  /** Job classification. */
  job: ShortTextShape,
  address: LongTextShape,
  homePhone: ShortTextShape,
  workPhone: ShortTextShape,
  mobile: ShortTextShape,
  fax: ShortTextShape,
  mail: ShortTextShape,
  /** The cover letter: why take part, and when. */
  why: LongTextShape,
  available: LongTextShape,
  extra: AddedAnswers,
}

/** What one applies to be. */
const MentorApplication = v.strictObject({
  ...head,
  as: v.literal('mentor'),
  jobs: Jobs,
  /** Experience in the Association. */
  association: Jobs,
  expertise: LongTextShape,
  heard: LongTextShape,
  /** Experience, skills, values, knowledge. */
  offer: LongTextShape,
  references: v.pipe(v.array(v.strictObject({ name: ShortTextShape, reach: ShortTextShape, association: v.boolean(), letter: LongTextShape })), v.maxLength(referencesLimit)),
  beside: v.pipe(v.array(v.picklist(beside)), v.maxLength(beside.length)),
})

const MenteeApplication = v.strictObject({
  ...head,
  as: v.literal('mentee'),
  newTo: v.pipe(v.array(v.picklist(newTo)), v.maxLength(newTo.length)),
  newToOther: ShortTextShape,
  goals: LongTextShape,
  /** Expectations of a mentor. */
  expect: LongTextShape,
})

export const Application = v.variant('as', [MentorApplication, MenteeApplication])
export type Application = v.InferOutput<typeof Application>
