// A break of the week: whose, on which days, from when to when. Nothing else is asked, and nothing else is kept.
import { type FormEvent, useState } from 'react'
import type { Role } from '../../foundation/role.ts'
import { isRole, otherRole } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import { CheckChips } from '../../kit/CheckChips.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { type Break, isSensible } from '../../ours/breaks/break.ts'
import { addBreak, changeBreak } from '../../ours/breaks/keep-break.ts'
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
import { useLanguage, useWords } from '../session/use-words.ts'
import { weekdayName } from './break-words.ts'
import layout from '../../kit/layout.module.css'

interface BreakFormProps {
  readonly entry: Break | undefined
  readonly owner: Role
  readonly onKept: () => void
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const schoolDays: readonly number[] = [1, 2, 3, 4, 5]
const boxOf = (weekday: number): string => `weekday${weekday}`

export const BreakForm = ({ entry, owner, onKept }: BreakFormProps) => {
  const words = useWords('breaks')
  const frame = useWords('frame')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const zone = useShared(readSchedule).zone ?? clock.zone()
  const pair = usePair()
  const nameOf = useNameOf()
  const keep = useKeepShared()
  const draft = useDraft(`break ${entry?.id ?? `new ${owner}`}`)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()

  if (draft.values === undefined) return null
  const chosen = entry?.weekdays ?? schoolDays
  const values: Readonly<Record<string, string>> = draft.restored
    ? draft.values
    : {
        owner: entry?.owner ?? owner,
        from: entry?.from ?? '',
        to: entry?.to ?? '',
        ...Object.fromEntries(chosen.map((weekday) => [boxOf(weekday), 'on'])),
      }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const said = draft.read()
    const days = weekdays.filter((weekday) => said[boxOf(weekday)] === 'on')
    if (days.length === 0) check.fail('weekdays', words.noDay)
    const from = check.time('from', words.from, { required: true })
    const to = check.time('to', words.to, { required: true })
    if (from !== undefined && to !== undefined && !isSensible({ from, to })) check.fail('to', words.badSpan)
    setErrors(check.errors)
    const whose = said['owner']
    if (check.errors.length > 0 || from === undefined || to === undefined || !isRole(whose)) return
    const span = { owner: whose, weekdays: days, from, to, zone: entry?.zone ?? zone }
    const kept = await keep((roots, writer) => {
      if (entry === undefined) addBreak(roots, writer, span)
      else changeBreak(roots, writer, entry.id, span)
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
        legend={words.owner}
        name="owner"
        defaultValue={values['owner']}
        choices={[pair.role, otherRole(pair.role)].map((role) => ({ value: role, label: nameOf(role) }))}
      />
      <CheckChips
        legend={words.weekdays}
        field="weekdays"
        choices={weekdays.map((weekday) => ({ name: boxOf(weekday), label: weekdayName(language, weekday), checked: values[boxOf(weekday)] === 'on' }))}
        error={errorAt(errors, 'weekdays')}
      />
      <div className={layout['actions']}>
        <TextField label={words.from} name="from" type="time" defaultValue={values['from']} error={errorAt(errors, 'from')} />
        <TextField label={words.to} name="to" type="time" defaultValue={values['to']} error={errorAt(errors, 'to')} />
      </div>
      <KeptLine state={draft.state} />
      <Button type="submit" wide>
        {words.keep}
      </Button>
    </DraftForm>
  )
}
