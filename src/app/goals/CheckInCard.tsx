// A check-in: one of four plain words, a note if wanted, the day.
import { type FormEvent, useState } from 'react'
import { type Instant, today } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { type Goal, standings } from '../../ours/goals/goal.ts'
import { checkIn } from '../../ours/goals/keep-goal.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { blankForm, checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { StandingPicture } from './StandingPicture.tsx'

export const CheckInCard = ({ goal }: { readonly goal: Goal }) => {
  const words = useWords('goals')
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const keep = useKeepShared()
  const draft = useDraft(`check-in ${goal.id}`)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [keptAt, setKeptAt] = useState<Instant>()
  if (draft.values === undefined) return null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const standing = check.choice('standing', words.checkIn.standing, standings, { required: true })
    const note = check.text('note', words.checkIn.note)
    const day = check.day('day', words.checkIn.day, { notAfter: today(mine.clock) }) ?? today(mine.clock)
    setErrors(check.errors)
    if (check.errors.length > 0 || standing === undefined) return
    const kept = await keep((roots, writer) => checkIn(roots, writer, goal.id, { standing, note, day }))
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    setFailure(undefined)
    await draft.drop(() => blankForm(draft.form.current))
    setKeptAt(kept.value.at)
  }

  return (
    <Card heading={words.checkIn.title}>
      <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
        <ChoiceChips
          legend={words.checkIn.standing}
          name="standing"
          defaultValue={draft.values['standing']}
          error={errorAt(errors, 'standing')}
          choices={standings.map((standing) => ({
            value: standing,
            label: words.standing[standing],
            icon: <StandingPicture standing={standing} />,
          }))}
        />
        <TextField
          label={words.checkIn.note}
          name="note"
          mark={frame.optional}
          rows={2}
          defaultValue={draft.values['note']}
          error={errorAt(errors, 'note')}
        />
        <TextField
          label={words.checkIn.day}
          name="day"
          type="date"
          mark={frame.optional}
          hint={words.checkIn.dayHint}
          max={today(mine.clock)}
          defaultValue={draft.values['day']}
          error={errorAt(errors, 'day')}
        />
        <Button type="submit">{words.checkIn.keep}</Button>
        <KeptLine state={draft.state} keptAt={keptAt} />
      </DraftForm>
    </Card>
  )
}
