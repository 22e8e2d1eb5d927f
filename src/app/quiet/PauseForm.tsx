// A busy season: begun or changed with an optional day of return, ended with one tap. No reason is asked anywhere.
import { type FormEvent, useState } from 'react'
import { compareDays, daysBetween, today } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { beginPause, readPauses } from '../../ours/pauses/keep-pause.ts'
import { backOn, pauseOn } from '../../ours/pauses/pause.ts'
import { useDraft } from '../drafts/use-draft.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { RestingCard } from './RestingCard.tsx'

const longestDays = 366

export const PauseForm = () => {
  const words = useWords('quiet')
  const frame = useWords('frame')
  const { clock } = usePairbook().mine
  const partner = usePartnersCallName()
  const now = today(clock)
  const lasting = pauseOn(useShared(readPauses), now)
  const keep = useKeepShared()
  const draft = useDraft('pause')
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  if (draft.values === undefined) return null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const until = check.day('until', words.until)
    if (until !== undefined && compareDays(until, now) <= 0) check.fail('until', words.untilPast)
    else if (until !== undefined && daysBetween(now, until) > longestDays) check.fail('until', words.untilFar)
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const kept = await keep((roots, writer) => beginPause(roots, writer, until))
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    setFailure(undefined)
    await draft.drop()
  }
  return (
    <>
      {lasting === undefined ? null : <RestingCard back={backOn(lasting)} by={lasting.by} leads={false} />}
      <Card heading={words.busy}>
        <p>{words.busyLead(partner)}</p>
        <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
          <TextField
            label={words.until}
            name="until"
            type="date"
            mark={frame.optional}
            hint={words.untilHint}
            defaultValue={draft.restored ? draft.values['until'] : lasting?.until}
            error={errorAt(errors, 'until')}
          />
          <KeptLine state={draft.state} />
          <Button type="submit" look={lasting === undefined ? 'main' : 'plain'} wide>
            {lasting === undefined ? words.begin : words.change}
          </Button>
        </DraftForm>
      </Card>
    </>
  )
}
