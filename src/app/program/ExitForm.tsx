// Filling in the exit form: a draft of Mine, of this pair; nothing of it is ever written into the pair's book.
import { useState } from 'react'
import { today } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { type ExitForm as Exit, exitStatements, rates } from '../../program/exit/exit-form.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { SignaturePad } from '../letter/SignaturePad.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { AddedQuestions } from './AddedQuestions.tsx'
import { exitFormOf } from './exit-form.ts'
import { useFormToLookOver } from './use-form-to-look-over.ts'

interface ExitFormProps {
  readonly questions: readonly string[]
  readonly onLook: (form: Exit) => void
}

export const ExitForm = ({ questions, onLook }: ExitFormProps) => {
  const words = useWords('exit')
  const frame = useWords('frame')
  const { clock } = usePairbook().mine
  const { role, myName, partnerName, workplace } = usePair()
  const [begun] = useState(() => today(clock))
  const names = role === 'mentor' ? { mentor: myName, mentee: partnerName } : { mentor: partnerName, mentee: myName }
  const { draft, errors, look } = useFormToLookOver('exit', { kept: { ...names, workplace: workplace ?? '', day: begun } }, {
    make: (check, values) => exitFormOf(check, values, role, words, questions, begun),
    onLook,
  })
  const { values } = draft
  if (values === undefined) return null
  const box = (name: string, label: string, look: { readonly rows?: number; readonly hint?: string; readonly type?: 'date'; readonly mark?: string } = {}) => (
    <TextField label={label} name={name} defaultValue={values[name]} error={errorAt(errors, name)} {...look} />
  )
  const optional = { mark: frame.optional }

  return (
    <DraftForm draft={draft} errors={errors} failure={undefined} onSubmit={look}>
      <p>{words.lead}</p>
      {box('mentor', words.mentor)}
      {box('mentee', words.mentee)}
      {box('workplace', words.workplace, optional)}
      {box('stay', words.length, optional)}
      <ChoiceChips legend={words.completed} name="completed" defaultValue={values['completed']} choices={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} />
      {exitStatements[role].map((statement) => (
        <div key={statement} className={layout['stack']}>
          <ChoiceChips
            legend={words.statement[statement]}
            name={`rate.${statement}`}
            defaultValue={values[`rate.${statement}`] ?? ''}
            choices={[...rates.map((rate) => ({ value: String(rate), label: words.rateOf(rate, words.rate[rate]) })), { value: '', label: words.noRate }]}
          />
          {box(`comment.${statement}`, words.commentOn(words.statement[statement]), { rows: 2, ...optional })}
        </div>
      ))}
      {box('recommendations', words.recommendations, { rows: 3, ...optional })}
      <AddedQuestions questions={questions} values={values} errors={errors} />
      {box('signed', words.signed, { hint: words.signedHint, ...optional })}
      <SignaturePad name="strokes" defaultValue={values['strokes'] ?? ''} />
      {box('day', words.day, { type: 'date' })}
      <KeptLine state={draft.state} />
      <Button type="submit" wide>
        {words.look}
      </Button>
    </DraftForm>
  )
}
