// The words of a goal: for a new one, or for changing one (its old words stay in the history).
import { type FormEvent, useState } from 'react'
import type { GoalId } from '../../foundation/id.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { type Goal, goalTerms } from '../../ours/goals/goal.ts'
import { addGoal, changeGoal } from '../../ours/goals/keep-goal.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { WordHelp } from './WordHelp.tsx'
import layout from '../../kit/layout.module.css'

export const GoalForm = ({ goal }: { readonly goal?: Goal }) => {
  const words = useWords('goals').form
  const frame = useWords('frame')
  const keep = useKeepShared()
  const draft = useDraft(`goal ${goal?.id ?? 'new'}`, {
    kept: { term: goal?.term ?? 'short', text: goal?.text ?? '', why: goal?.why ?? '', timeFrame: goal?.timeFrame ?? '' },
    of: goal,
  })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()

  if (draft.values === undefined) return null
  const { values } = draft

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const goalWords = {
      text: check.text('text', words.text, { required: true }),
      term: check.choice('term', words.term, goalTerms, { required: true }) ?? 'short',
      why: check.text('why', words.why),
      timeFrame: check.text('timeFrame', words.timeFrame, { limit: shortTextLimit }),
    }
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const kept = await keep((roots, writer): GoalId => {
      if (goal === undefined) return addGoal(roots, writer, goalWords)
      changeGoal(roots, writer, goal.id, goalWords)
      return goal.id
    })
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    await draft.drop()
    // In place of the form: going back should not lead to an empty one.
    location.replace(addresses.goal(kept.value.outcome))
  }

  return (
    <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
      <TextField
        label={words.text}
        name="text"
        hint={words.textHint}
        rows={3}
        defaultValue={values['text']}
        error={errorAt(errors, 'text')}
      />
      <ChoiceChips
        legend={words.term}
        name="term"
        defaultValue={values['term']}
        error={errorAt(errors, 'term')}
        choices={goalTerms.map((term) => ({ value: term, label: words[term] }))}
      />
      <TextField
        label={words.why}
        name="why"
        mark={frame.optional}
        rows={2}
        defaultValue={values['why']}
        error={errorAt(errors, 'why')}
      />
      <TextField
        label={words.timeFrame}
        name="timeFrame"
        mark={frame.optional}
        hint={words.timeFrameHint}
        defaultValue={values['timeFrame']}
        error={errorAt(errors, 'timeFrame')}
      />
      <WordHelp />
      <p className={`${layout['muted']} ${layout['small']}`}>{goal === undefined ? words.letter : words.oldWords}</p>
      <Button type="submit" wide>
        {words.keep}
      </Button>
      <KeptLine state={draft.state} />
    </DraftForm>
  )
}
