// A day on which the weekly breaks do not hold: early release, a trip, a test week.
import { type FormEvent, useState } from 'react'
import { daysBetween, today } from '../../foundation/day.ts'
import { otherRole, roles } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { type EarlyDay, isSensible } from '../../ours/breaks/break.ts'
import { addEarlyDay, changeEarlyDay } from '../../ours/breaks/keep-break.ts'
import { readSchedule } from '../../ours/schedule/read-schedule.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'

const owners = ['both', ...roles] as const
/** Days; further away is a slip of the finger. */
const farthest = 3 * 366

export const EarlyDayForm = ({ entry, onKept }: { readonly entry: EarlyDay | undefined; readonly onKept: () => void }) => {
  const words = useWords('breaks')
  const frame = useWords('frame')
  const { clock } = usePairbook().mine
  const zone = useShared(readSchedule).zone ?? clock.zone()
  const pair = usePair()
  const nameOf = useNameOf()
  const keep = useKeepShared()
  const draft = useDraft(`early ${entry?.id ?? 'new'}`)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()

  if (draft.values === undefined) return null
  const values: Readonly<Record<string, string>> = draft.restored
    ? draft.values
    : { owner: entry?.owner ?? 'both', day: entry?.day ?? '', from: entry?.from ?? '', to: entry?.to ?? '' }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const owner = check.choice('owner', words.earlyOwner, owners, { required: true })
    const day = check.day('day', words.earlyDay, { required: true })
    if (day !== undefined && Math.abs(daysBetween(today(clock), day)) > farthest) check.fail('day', frame.form.badDay(words.earlyDay))
    const from = check.time('from', words.earlyFrom)
    const to = check.time('to', words.to)
    if (check.errors.every(({ field }) => field !== 'from' && field !== 'to')) {
      if ((from === undefined) !== (to === undefined)) check.fail('to', words.earlyHalf)
      else if (from !== undefined && to !== undefined && !isSensible({ from, to })) check.fail('to', words.badSpan)
    }
    setErrors(check.errors)
    if (check.errors.length > 0 || owner === undefined || day === undefined) return
    const free = from === undefined || to === undefined ? undefined : { from, to }
    const different = { owner, day, free, zone: entry?.zone ?? zone }
    const kept = await keep((roots, writer) => {
      if (entry === undefined) addEarlyDay(roots, writer, different)
      else changeEarlyDay(roots, writer, entry.id, different)
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
      <ChoiceChips
        legend={words.earlyOwner}
        name="owner"
        defaultValue={values['owner']}
        error={errorAt(errors, 'owner')}
        choices={(['both', pair.role, otherRole(pair.role)] as const).map((owner) => ({ value: owner, label: owner === 'both' ? words.forBoth : nameOf(owner) }))}
      />
      <TextField label={words.earlyDay} name="day" type="date" defaultValue={values['day']} error={errorAt(errors, 'day')} />
      <p className={layout['muted']}>{words.earlyHint}</p>
      <div className={layout['actions']}>
        <TextField label={words.earlyFrom} name="from" type="time" mark={frame.optional} defaultValue={values['from']} error={errorAt(errors, 'from')} />
        <TextField label={words.to} name="to" type="time" mark={frame.optional} defaultValue={values['to']} error={errorAt(errors, 'to')} />
      </div>
      <KeptLine state={draft.state} />
      <Button type="submit" wide>
        {words.earlyKeep}
      </Button>
    </DraftForm>
  )
}
