// The record the boxes of an exit form make; only to be used when the check found nothing to mend.
import type { Day } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import { strokesFromText } from '../../foundation/strokes.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import { type ExitForm, exitStatements, rates } from '../../program/exit/exit-form.ts'
import type { AreaWords } from '../../words/areas.ts'
import type { FormCheck } from '../forms/check-form.ts'
import { addedAnswers, addedTexts } from './added-questions.ts'

export const exitFormOf = (check: FormCheck, values: DraftValues, author: Role, words: AreaWords<'exit'>, questions: readonly string[], today: Day): ExitForm => {
  const short = { limit: shortTextLimit }
  const said = (statement: keyof typeof words.statement) => {
    const rate = rates.find((each) => String(each) === values[`rate.${statement}`])
    return { ...(rate === undefined ? {} : { rate }), comment: check.text(`comment.${statement}`, words.commentOn(words.statement[statement])) }
  }
  const completed = values['completed']
  const strokes = strokesFromText(values['strokes'] ?? '')
  return {
    kind: 'exit',
    author,
    mentor: check.text('mentor', words.mentor, { ...short, required: true }),
    mentee: check.text('mentee', words.mentee, { ...short, required: true }),
    workplace: check.text('workplace', words.workplace, short),
    length: check.text('stay', words.length, short),
    ...(completed === 'yes' || completed === 'no' ? { completed: completed === 'yes' } : {}),
    successful: said('successful'),
    ...(author === 'mentor' ? { moved: said('moved'), feedback: said('feedback') } : { needs: said('needs'), growth: said('growth') }),
    recommendations: check.text('recommendations', words.recommendations),
    ...addedAnswers(check, questions),
    signed: check.text('signed', words.signed, short),
    ...(strokes.length === 0 ? {} : { strokes }),
    day: check.day('day', words.day) ?? today,
  }
}

export const exitTexts = (form: ExitForm): readonly string[] => [
  ...exitStatements[form.author].map((each) => form[each]?.comment ?? ''),
  form.recommendations,
  form.length,
  ...addedTexts(form.extra),
]
