// A day off or a run of days off, with its name.
import { type FormEvent, useState } from 'react'
import { compareDays, daysBetween } from '../../foundation/day.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { addDaysOff, changeDaysOff } from '../../ours/schedule/keep-schedule.ts'
import type { DaysOff } from '../../ours/schedule/schedule.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'

interface DaysOffFormProps {
  readonly off: DaysOff | undefined
  readonly onKept: () => void
}

const longestRun = 366

export const DaysOffForm = ({ off, onKept }: DaysOffFormProps) => {
  const words = useWords('schedule').season
  const frame = useWords('frame')
  const keep = useKeepShared()
  const draft = useDraft(`dayoff ${off?.id ?? 'new'}`, {
    kept: { label: off?.label ?? '', first: off?.start ?? '', last: off === undefined || off.end === off.start ? '' : off.end },
    of: off,
  })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()

  if (draft.values === undefined) return null
  const { values } = draft

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const label = check.text('label', words.label, { limit: shortTextLimit })
    const start = check.day('first', words.first, { required: true })
    const last = check.day('last', words.last)
    if (start !== undefined && last !== undefined) {
      if (compareDays(last, start) < 0) check.fail('last', words.lastBeforeFirst)
      else if (daysBetween(start, last) > longestRun) check.fail('last', frame.form.badDay(words.last))
    }
    setErrors(check.errors)
    if (check.errors.length > 0 || start === undefined) return
    const run = { start, end: last ?? start, label }
    const kept = await keep((roots, writer) => {
      if (off === undefined) addDaysOff(roots, writer, run)
      else changeDaysOff(roots, writer, off.id, run)
    })
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    await draft.drop()
    onKept()
  }

  return (
    <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
      <TextField
        label={words.label}
        name="label"
        mark={frame.optional}
        hint={words.labelHint}
        defaultValue={values['label']}
        error={errorAt(errors, 'label')}
      />
      <TextField label={words.first} name="first" type="date" defaultValue={values['first']} error={errorAt(errors, 'first')} />
      <TextField
        label={words.last}
        name="last"
        type="date"
        mark={frame.optional}
        hint={words.lastHint}
        defaultValue={values['last']}
        error={errorAt(errors, 'last')}
      />
      <KeptLine state={draft.state} />
      <Button type="submit" wide>
        {words.keepDaysOff}
      </Button>
    </DraftForm>
  )
}
