// Forms 11a and 11b ★, the exit form, in confidence: Mine until its author hands it over, never seen by the partner, and
// its receipt is kept by its author alone.
import * as v from 'valibot'
import { DayShape, LongTextShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import type { Role } from '../../foundation/role.ts'
import { Strokes } from '../../foundation/strokes.ts'
import { AddedAnswers } from '../added-answers.ts'

/** The three statements of each form. */
export const exitStatements = {
  mentor: ['moved', 'feedback', 'successful'],
  mentee: ['needs', 'growth', 'successful'],
} as const satisfies Readonly<Record<Role, readonly string[]>>

/** Not at all … fully. */
export const rates = [1, 2, 3, 4, 5] as const

const Said = v.strictObject({ rate: v.optional(v.picklist(rates)), comment: LongTextShape })

export const ExitForm = v.pipe(
  v.strictObject({
    kind: v.literal('exit'),
    /** Which of the two forms: 11a by the mentor, 11b by the mentee. */
    author: RoleShape,
    mentor: ShortTextShape,
    mentee: ShortTextShape,
    /** School or district. */
    workplace: ShortTextShape,
    /** Length of time in the program. */
    length: ShortTextShape,
    completed: v.optional(v.boolean()),
    moved: v.optional(Said),
    feedback: v.optional(Said),
    needs: v.optional(Said),
    growth: v.optional(Said),
    successful: Said,
    recommendations: LongTextShape,
    extra: AddedAnswers,
    /** The typed name that stands as the signature; empty for a pen. */
    signed: ShortTextShape,
    /** The drawn signature; absent for a typed name or a pen. */
    strokes: v.optional(Strokes),
    day: DayShape,
  }),
  v.check(({ author, ...form }) => exitStatements.mentor.every((each) => (form[each] !== undefined) === (each === 'successful' || author === 'mentor')), 'statements of the other form'),
  v.check(({ author, ...form }) => exitStatements.mentee.every((each) => (form[each] !== undefined) === (each === 'successful' || author === 'mentee')), 'statements of the other form'),
)
export type ExitForm = v.InferOutput<typeof ExitForm>
