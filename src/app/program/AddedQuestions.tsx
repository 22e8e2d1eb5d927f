// The questions a program pack added to a form. Each box is named for its question, so that another pack cannot put an
// answer under a question it was not given to.
import { TextField } from '../../kit/TextField.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { errorAt } from '../forms/check-form.ts'
import { useWords } from '../session/use-words.ts'
import { boxOfQuestion } from './added-questions.ts'

interface AddedQuestionsProps {
  readonly questions: readonly string[]
  readonly values: DraftValues
  readonly errors: readonly FieldError[]
}

export const AddedQuestions = ({ questions, values, errors }: AddedQuestionsProps) => {
  const frame = useWords('frame')
  return questions.map((ask) => {
    const name = boxOfQuestion(ask)
    return <TextField key={ask} label={ask} name={name} rows={2} mark={frame.optional} autoCapitalize="sentences" defaultValue={values[name]} error={errorAt(errors, name)} />
  })
}
