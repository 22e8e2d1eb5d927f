// The mentor's bell schedule: four times, kept on this phone, by which meetings are placed in the school day.
import { type FormEvent, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { keepSetting } from '../../mine/settings/keep-setting.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { Fold } from '../../kit/Fold.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import type { BellSchedule } from '../../program/monthly/times-of-day.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useWords } from '../session/use-words.ts'

const boxes = ['starts', 'ends', 'lunchFrom', 'lunchTo'] as const

export const BellForm = ({ bells }: { readonly bells: BellSchedule }) => {
  const words = useWords('monthly').bells
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const draft = useDraft('bells', { ofPhone: true, kept: Object.fromEntries(boxes.map((name) => [name, bells[name] ?? ''])) })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [keptAt, setKeptAt] = useState<Instant>()
  const { values } = draft
  if (values === undefined) return null

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const [starts, ends, lunchFrom, lunchTo] = boxes.map((name) => check.time(name, words[name]))
    if (starts !== undefined && ends !== undefined && ends <= starts) check.fail('ends', words.order)
    if ((lunchFrom === undefined) !== (lunchTo === undefined)) check.fail('lunchTo', words.lunchBoth)
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const kept = await keepSetting(mine, 'bellSchedule', { starts, ends, lunchFrom, lunchTo })
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    setFailure(undefined)
    await draft.drop()
    setKeptAt(mine.clock.now())
  }

  return (
    <Fold summary={words.title} open={errors.length > 0 || keptAt !== undefined}>
      <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={keep}>
        <p>{words.about}</p>
        <div className={layout['actions']}>
          {boxes.map((name) => (
            <TextField key={name} label={words[name]} name={name} type="time" defaultValue={values[name]} error={errorAt(errors, name)} />
          ))}
        </div>
        <Button type="submit" look="plain">
          {words.keep}
        </Button>
        <KeptLine state={draft.state} keptAt={keptAt} />
      </DraftForm>
    </Fold>
  )
}
