// The small form of a step: what I will do, if or when, who, by when. For a new step or for changing one.
import { type FormEvent, useState } from 'react'
import { type Day, today } from '../../foundation/day.ts'
import type { GoalId, MeetingId } from '../../foundation/id.ts'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { dueDays, readPlannedDays } from '../../ours/goals/due-days.ts'
import { type Step, type StepOwner, stepOwners } from '../../ours/goals/goal.ts'
import { addStep, changeStep } from '../../ours/goals/keep-step.ts'
import { formatDay } from '../../words/format.ts'
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
import layout from '../../kit/layout.module.css'

export interface StepPlace {
  readonly goalId?: GoalId
  readonly meetingId?: MeetingId
}

interface StepFormProps {
  /** The step to change; absent for a new one. */
  readonly step?: Step
  /** Where a new step belongs. */
  readonly of?: StepPlace
  readonly onKept: () => void
  readonly onCancel: () => void
}

export const StepForm = ({ step, of = {}, onKept, onCancel }: StepFormProps) => {
  const words = useWords('steps')
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const pair = usePair()
  const nameOf = useNameOf()
  const keep = useKeepShared()
  const planned = useShared(readPlannedDays)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [picked, setPicked] = useState<string>()

  const { thisWeek, nextWeek, nextMeeting } = dueDays(today(mine.clock), planned)
  const offered: readonly { readonly day: Day | undefined; readonly label: string }[] = [
    { day: thisWeek, label: words.thisWeek },
    { day: nextWeek, label: words.nextWeek },
    { day: nextMeeting, label: words.nextMeeting },
  ]
  const draft = useDraft(`step ${step?.id ?? of.goalId ?? of.meetingId ?? 'free'}`, {
    kept: {
      action: step?.action ?? '',
      situation: step?.situation ?? '',
      owner: step?.owner ?? pair.role,
      when: step?.due === undefined ? 'none' : (offered.find(({ day }) => day === step.due)?.day ?? 'other'),
      due: step?.due ?? '',
    },
    of: step,
  })
  if (draft.values === undefined) return null
  const { values } = draft
  const when = picked ?? values['when']

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const action = check.text('action', words.action, { required: true })
    const situation = check.text('situation', words.situation)
    const owner: StepOwner = check.choice('owner', words.owner, stepOwners) ?? pair.role
    const chosen = draft.read()['when']
    const due =
      chosen === 'other' ? check.day('due', words.day, { required: true }) : offered.find(({ day }) => day === chosen)?.day
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const kept = await keep((roots, writer) => {
      const stepWords = { action, situation, owner, due }
      if (step === undefined) addStep(roots, writer, stepWords, of)
      else changeStep(roots, step.id, stepWords)
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
        label={words.situation}
        name="situation"
        mark={frame.optional}
        hint={words.situationHint}
        rows={1}
        defaultValue={values['situation']}
        error={errorAt(errors, 'situation')}
      />
      <TextField
        label={words.action}
        name="action"
        hint={words.actionHint}
        rows={2}
        defaultValue={values['action']}
        error={errorAt(errors, 'action')}
      />
      <ChoiceChips
        legend={words.owner}
        name="owner"
        defaultValue={values['owner']}
        choices={stepOwners.map((owner) => ({ value: owner, label: owner === 'both' ? words.both : nameOf(owner) }))}
      />
      <ChoiceChips
        legend={words.due}
        name="when"
        defaultValue={values['when']}
        onChange={setPicked}
        choices={[
          { value: 'none', label: words.noDay },
          ...offered.flatMap(({ day, label }, index) =>
            // A meeting on a Friday would offer one day twice.
            day === undefined || offered.slice(0, index).some((earlier) => earlier.day === day)
              ? []
              : [{ value: day, label: `${label} · ${formatDay(language, day)}` }],
          ),
          { value: 'other', label: words.otherDay },
        ]}
      />
      {when === 'other' ? (
        <TextField label={words.day} name="due" type="date" defaultValue={values['due']} error={errorAt(errors, 'due')} />
      ) : null}
      <div className={layout['actions']}>
        <Button type="submit">{words.keep}</Button>
        <Button
          look="plain"
          onClick={() => {
            void draft.drop()
            onCancel()
          }}
        >
          {frame.cancel}
        </Button>
      </div>
      <KeptLine state={draft.state} />
    </DraftForm>
  )
}
