// Filling in an application: a draft of Mine on this phone, of no pair, until it is handed over.
import { useState } from 'react'
import { today } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import { CheckChips } from '../../kit/CheckChips.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { type Application, beside, jobsLimit, newTo, referencesLimit } from '../../program/application/application.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { pairOnScreen, useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { AddedQuestions } from './AddedQuestions.tsx'
import { applicationOf, type LineGroup, linesIn, numbersTo } from './application-form.ts'
import { useFormToLookOver } from './use-form-to-look-over.ts'
import styles from './hand-over.module.css'

interface ApplyFormProps {
  readonly as: Role
  readonly questions: readonly string[]
  readonly onLook: (record: Application) => void
}

interface BoxLook {
  readonly rows?: number
  readonly type?: 'tel' | 'email' | 'date'
  readonly autoComplete?: string
  readonly needed?: boolean
}

export const ApplyForm = ({ as, questions, onLook }: ApplyFormProps) => {
  const words = useWords('apply')
  const frame = useWords('frame')
  const { clock } = usePairbook().mine
  const pair = useSession(pairOnScreen)
  const [begun] = useState(() => today(clock))
  const kept = { name: pair?.myName ?? '', workplace: pair?.workplace ?? '', day: begun }
  const { draft, errors, look } = useFormToLookOver(`application ${as}`, { ofPhone: true, kept }, {
    make: (check, values) => applicationOf(check, values, as, words, questions, begun),
    onLook,
  })
  const [added, setAdded] = useState<Readonly<Record<LineGroup, number>>>({ jobs: 0, association: 0 })
  const { values } = draft
  if (values === undefined) return null

  const box = (name: string, label: string, { needed = false, ...look }: BoxLook = {}) => (
    <TextField key={name} label={label} name={name} defaultValue={values[name]} error={errorAt(errors, name)} mark={needed ? undefined : frame.optional} {...look} />
  )
  const part = (heading: string, ...boxes: readonly React.ReactNode[]) => (
    <fieldset className={styles['group']}>
      <legend className={styles['cardTitle']}>{heading}</legend>
      <div className={layout['stack']}>{boxes}</div>
    </fieldset>
  )
  const list = (group: LineGroup, heading: string, line: (number: number) => string) => {
    const count = Math.min(jobsLimit, linesIn(values, group) + added[group])
    return (
      <fieldset key={group} className={styles['group']}>
        <legend className={styles['cardTitle']}>{heading}</legend>
        {numbersTo(count).map((index) => (
          <div key={index} className={layout['actions']}>
            {box(`${group}.${String(index)}.job`, line(index + 1))}
            {box(`${group}.${String(index)}.years`, words.years(index + 1))}
          </div>
        ))}
        {count < jobsLimit ? (
          <Button look="plain" onClick={() => setAdded({ ...added, [group]: added[group] + 1 })}>
            {words.addLine}
          </Button>
        ) : null}
      </fieldset>
    )
  }

  return (
    <DraftForm draft={draft} errors={errors} failure={undefined} onSubmit={look}>
      <p>{words.lead}</p>
      {part(
        words.yours,
        box('name', words.name, { autoComplete: 'name', needed: true }),
        box('day', words.day, { type: 'date' }),
        box('address', words.address, { rows: 2, autoComplete: 'street-address' }),
        box('homePhone', words.homePhone, { type: 'tel' }),
        box('workPhone', words.workPhone, { type: 'tel' }),
        box('mobile', words.mobile, { type: 'tel' }),
        box('fax', words.fax, { type: 'tel' }),
        box('mail', words.mail, { type: 'email', autoComplete: 'email' }),
      )}
      {part(
        words.work,
        box('workplace', words.workplace, { autoComplete: 'organization' }),
        box('job', words.job),
        ...(as === 'mentor'
          ? [list('jobs', words.jobs, words.jobLine), list('association', words.association, words.roleLine), box('expertise', words.expertise, { rows: 2 }), box('heard', words.heard, { rows: 2 })]
          : [
              <CheckChips key="newTo" legend={words.newTo} field="newTo" choices={newTo.map((each) => ({ name: `newTo.${each}`, label: words.newToChoice[each], checked: values[`newTo.${each}`] === 'on' }))} />,
              box('newToOther', words.newToOther),
              box('goals', words.goals, { rows: 3 }),
            ]),
      )}
      {part(
        words.letter,
        box('why', words.why, { rows: 3 }),
        as === 'mentor' ? box('offer', words.offer, { rows: 3 }) : box('expect', words.expect, { rows: 3 }),
        box('available', words.available, { rows: 2 }),
      )}
      {as === 'mentor'
        ? part(
            words.references,
            <p key="hint">{words.referencesHint}</p>,
            ...numbersTo(referencesLimit).flatMap((index) => {
              const field = `reference.${String(index)}`
              return [
                box(`${field}.name`, words.referenceName(index + 1)),
                box(`${field}.reach`, words.referenceReach(index + 1)),
                <CheckChips key={field} legend={words.reference(index + 1)} field={field} choices={[{ name: `${field}.association`, label: words.fromAssociation, checked: values[`${field}.association`] === 'on' }]} />,
                box(`${field}.letter`, words.referenceLetter(index + 1), { rows: 3 }),
              ]
            }),
            <CheckChips key="beside" legend={words.beside} field="beside" choices={beside.map((each) => ({ name: `beside.${each}`, label: words.besideChoice[each], checked: values[`beside.${each}`] === 'on' }))} />,
          )
        : null}
      {questions.length === 0 ? null : part(words.asked, <AddedQuestions key="asked" questions={questions} values={values} errors={errors} />)}
      <KeptLine state={draft.state} />
      <Button type="submit" wide>
        {words.look}
      </Button>
    </DraftForm>
  )
}
