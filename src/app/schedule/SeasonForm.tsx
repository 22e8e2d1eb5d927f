// First and last day of the season. Until it is set, the usual school year stands in the boxes.
import { type FormEvent, useState } from 'react'
import { compareDays, daysBetween, type Instant, today } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { keepSeason } from '../../ours/schedule/keep-schedule.ts'
import type { Season } from '../../ours/schedule/schedule.ts'
import { wholeSeason } from '../../ours/schedule/season.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'
import styles from '../meetings/meetings.module.css'

const longestSeason = 3 * 366

export const SeasonForm = ({ season }: { readonly season: Season }) => {
  const words = useWords('schedule').season
  const frame = useWords('frame')
  const { clock } = usePairbook().mine
  const keep = useKeepShared()
  const draft = useDraft('season', { kept: { ...wholeSeason(season, today(clock)) }, of: season })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [keptAt, setKeptAt] = useState<Instant>()

  if (draft.values === undefined) return null
  const { values } = draft

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const start = check.day('start', words.start, { required: true })
    const end = check.day('end', words.end, { required: true })
    if (start !== undefined && end !== undefined) {
      if (compareDays(end, start) <= 0) check.fail('end', words.endBeforeStart)
      else if (daysBetween(start, end) > longestSeason) check.fail('end', words.tooLong)
    }
    setErrors(check.errors)
    if (check.errors.length > 0 || start === undefined || end === undefined) return
    const kept = await keep((roots, writer) => keepSeason(roots, writer, { start, end }))
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    setFailure(undefined)
    await draft.drop()
    setKeptAt(kept.value.at)
  }

  return (
    <Card>
      <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
        {season.start === undefined ? <p className={layout['muted']}>{words.usual}</p> : null}
        <div className={styles['pickers']}>
          <TextField label={words.start} name="start" type="date" defaultValue={values['start']} error={errorAt(errors, 'start')} />
          <TextField label={words.end} name="end" type="date" defaultValue={values['end']} error={errorAt(errors, 'end')} />
        </div>
        <KeptLine state={draft.state} keptAt={keptAt} />
        <Button type="submit">{words.keep}</Button>
      </DraftForm>
    </Card>
  )
}
