// The form of the ground rules: how to reach each other, when to cancel, contact in between.
import { type FormEvent, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { keepGroundRules } from '../../ours/schedule/keep-schedule.ts'
import { readGroundRules } from '../../ours/schedule/read-schedule.ts'
import { formatInstant } from '../../words/format.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'

const informals = ['yes', 'sometimes', 'no'] as const

export const GroundRulesForm = () => {
  const words = useWords('schedule').rules
  const frame = useWords('frame')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const pair = usePair()
  const partner = usePartnersCallName()
  const rules = useShared(readGroundRules)
  const keep = useKeepShared()
  const draft = useDraft('ground-rules', {
    kept: { reach: rules.reach, cancel: rules.cancel, informal: rules.informal ?? '', informalNote: rules.informalNote },
    of: rules,
  })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [keptAt, setKeptAt] = useState<Instant>()

  if (draft.values === undefined) return null
  const { values } = draft

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const said = {
      reach: check.text('reach', words.reach),
      cancel: check.text('cancel', words.cancel),
      informal: check.choice('informal', words.informal, informals),
      informalNote: check.text('informalNote', words.informalNote),
    }
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const kept = await keep((roots, writer) => keepGroundRules(roots, writer, said))
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    setFailure(undefined)
    await draft.drop()
    setKeptAt(kept.value.at)
  }

  return (
    <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
      <TextField
        label={words.reach}
        name="reach"
        rows={3}
        mark={frame.optional}
        hint={words.reachHint}
        defaultValue={values['reach']}
        error={errorAt(errors, 'reach')}
      />
      <TextField
        label={words.cancel}
        name="cancel"
        rows={3}
        mark={frame.optional}
        hint={words.cancelHint}
        defaultValue={values['cancel']}
        error={errorAt(errors, 'cancel')}
      />
      <ChoiceChips
        legend={words.informal}
        name="informal"
        defaultValue={values['informal']}
        choices={informals.map((value) => ({ value, label: words.informals[value] }))}
      />
      <TextField
        label={words.informalNote}
        name="informalNote"
        rows={2}
        mark={frame.optional}
        defaultValue={values['informalNote']}
        error={errorAt(errors, 'informalNote')}
      />
      {rules.by === undefined || rules.at === undefined ? null : (
        <p className={`${layout['muted']} ${layout['small']}`}>
          {rules.by === pair.role
            ? words.lastMyself(formatInstant(language, rules.at, clock.zone()))
            : words.last(partner, formatInstant(language, rules.at, clock.zone()))}
        </p>
      )}
      <KeptLine state={draft.state} keptAt={keptAt} />
      <Button type="submit" wide>
        {words.keep}
      </Button>
    </DraftForm>
  )
}
