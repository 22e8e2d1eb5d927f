// Filling in the monthly record. A draft of Mine, the same whichever pair is on screen; the boxes the meetings fill in
// follow the meetings until somebody changes them.
import { useState } from 'react'
import type { MonthOfMentor } from '../../crossings/month-of-mentor.ts'
import { Button } from '../../kit/Button.tsx'
import { CheckChips } from '../../kit/CheckChips.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { contactWays, type MonthlyRecord, supportTypes, timesOfDay } from '../../program/monthly/monthly-record.ts'
import type { BellSchedule } from '../../program/monthly/times-of-day.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { AddedQuestions } from './AddedQuestions.tsx'
import { filledIn, menteeLines, monthlyRecordOf, mostMentees } from './monthly-form.ts'
import { useFormToLookOver } from './use-form-to-look-over.ts'
import styles from './hand-over.module.css'

interface MonthlyFormProps {
  readonly month: string
  readonly facts: MonthOfMentor
  readonly bells: BellSchedule
  /** What the program pack asks beyond the form. */
  readonly questions: readonly string[]
  readonly onLook: (record: MonthlyRecord) => void
}

export const MonthlyForm = ({ month, facts, bells, questions, onLook }: MonthlyFormProps) => {
  const words = useWords('monthly')
  const frame = useWords('frame')
  const pair = usePair()
  const kept = filledIn(facts, bells, { name: pair.myName, workplace: pair.workplace }, frame.jobFamily)
  const { draft, errors, look } = useFormToLookOver(`monthly ${month}`, { ofPhone: true, kept }, {
    make: (check, values) => monthlyRecordOf(check, values, month, words, questions),
    onLook,
  })
  const [added, setAdded] = useState(0)
  const { values } = draft
  if (values === undefined) return null
  const lines = Math.min(mostMentees, menteeLines(values) + added)
  const { field } = words
  const errorOf = (name: string) => errorAt(errors, name)
  const box = (name: string, label: string, more: { readonly rows?: number; readonly hint?: string; readonly inputMode?: 'numeric'; readonly mark?: string } = {}) => (
    <TextField key={name} label={label} name={name} defaultValue={values[name]} error={errorOf(name)} autoCapitalize="sentences" {...more} />
  )
  const chips = <Name extends string>(legend: string, group: string, names: readonly Name[], labels: Readonly<Record<Name, string>>) => (
    <CheckChips legend={legend} field={group} choices={names.map((name) => ({ name: `${group}.${name}`, label: labels[name], checked: values[`${group}.${name}`] === 'on' }))} />
  )
  const yesNo = (name: string, legend: string) => (
    <ChoiceChips legend={legend} name={name} defaultValue={values[name]} choices={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} />
  )

  return (
    <DraftForm draft={draft} errors={errors} failure={undefined} onSubmit={look}>
      {box('mentor', field.mentor)}
      {box('workplace', field.workplace, { mark: frame.optional })}
      <fieldset className={styles['group']}>
        <legend className={styles['cardTitle']}>{field.mentees}</legend>
        <div className={layout['stack']}>
          {Array.from({ length: lines }, (_, index) => (
            <div key={`line-${String(index)}`} className={layout['actions']}>
              {box(`mentee.${String(index)}.name`, field.menteeName(index + 1))}
              {box(`mentee.${String(index)}.position`, field.menteePosition(index + 1))}
            </div>
          ))}
          {lines < mostMentees ? (
            <Button look="plain" onClick={() => setAdded(added + 1)}>
              {field.addMentee}
            </Button>
          ) : null}
        </div>
      </fieldset>
      {chips(field.when, 'when', timesOfDay, words.when)}
      <p className={styles['small']}>{field.whenHint}</p>
      {box('whenOther', field.whenOther, { mark: frame.optional })}
      {chips(field.support, 'support', supportTypes, words.support)}
      {box('supportWords', field.supportWords, { rows: 3, hint: field.supportHint, mark: frame.optional })}
      {yesNo('usedMaterial', field.usedMaterial)}
      {box('materialMinutes', field.materialMinutes, { inputMode: 'numeric', mark: frame.optional })}
      {box('materialUseful', field.materialUseful, { rows: 2, mark: frame.optional })}
      {yesNo('metCoordinator', field.metCoordinator)}
      {chips(field.contactWays, 'way', contactWays, words.ways)}
      {box('comments', field.comments, { rows: 3, mark: frame.optional })}
      <AddedQuestions questions={questions} values={values} errors={errors} />
      <KeptLine state={draft.state} />
      <Button type="submit" wide>
        {words.look}
      </Button>
    </DraftForm>
  )
}
