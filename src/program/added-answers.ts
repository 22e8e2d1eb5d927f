// Answers to the questions a program pack added to a form; each carries its question, so that the page and the file say
// what was asked. Absent where nothing was asked.
import * as v from 'valibot'
import { LongTextShape, ShortTextShape } from '../foundation/shapes.ts'
import { questionsLimit } from './pack/asked-forms.ts'

export const AddedAnswers = v.optional(v.pipe(v.array(v.strictObject({ ask: ShortTextShape, answer: LongTextShape })), v.minLength(1), v.maxLength(questionsLimit)))
export type AddedAnswers = NonNullable<v.InferOutput<typeof AddedAnswers>>
