// The page one signs, the name and the drawing. The draft keeps both; the book keeps the signature.
import { PenLine } from 'lucide-react'
import { type FormEvent, useMemo, useState } from 'react'
import { signStatement, type SignStatementFailure } from '../../crossings/sign-statement.ts'
import { type StatementAsked, statementFrom } from '../../crossings/statement-from-book.ts'
import type { Role } from '../../foundation/role.ts'
import { strokesFromText } from '../../foundation/strokes.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { SignaturePad } from '../letter/SignaturePad.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { OwnFingerprint } from './OwnFingerprint.tsx'
import { PaperSheet } from './PaperSheet.tsx'
import { statementPaper } from './statement-paper.ts'
import { useStatementWords } from './use-statement-words.ts'
import styles from './hand-over.module.css'

export const SignStatementForm = ({ kind, from, to, role }: StatementAsked & { readonly role: Role }) => {
  const words = useWords('statements').sign
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const paperWords = useStatementWords()
  const meetings = useShared(readMeetings)
  // Made anew when a meeting changes, and only then.
  const statement = useMemo(() => (meetings.length >= 0 ? book.read((roots) => statementFrom(roots, { kind, from, to })) : undefined), [book, from, kind, meetings, to])
  const draft = useDraft(`sign statement ${kind} ${from} ${to} ${role}`)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const handedOver = role !== pair.role

  const failed = (error: SignStatementFailure): string => {
    switch (error.type) {
      case 'StatementChanged':
        return words.failure.changed
      case 'KeyDamaged':
        return words.failure.keyDamaged
      default:
        return failureWords(frame, error)
    }
  }

  const sign = async (event: FormEvent) => {
    event.preventDefault()
    if (statement === undefined) return
    const { errors: found, text } = checkForm(frame.form, draft.form.current)
    const name = text('name', words.name, { required: true, limit: shortTextLimit })
    setErrors(found)
    if (found.length > 0) return
    const strokes = strokesFromText(draft.read()['strokes'] ?? '')
    const signed = await signStatement(mine, book, { statement, role, name, strokes, how: handedOver ? 'handed-over' : 'own-phone' })
    if (!signed.ok) {
      setFailure(failed(signed.error))
      return
    }
    await draft.drop()
    location.hash = addresses.handAttendance
  }

  if (draft.values === undefined || statement === undefined) return null
  return (
    <>
      {handedOver ? (
        <p className={layout['strong']}>
          {words.handOver(statement[role])} {words.handedNote}
        </p>
      ) : null}
      <h2 className={styles['cardTitle']}>{words.read}</h2>
      <PaperSheet paper={{ ...statementPaper(paperWords, statement, []), signatures: [] }} />
      <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={sign}>
        <TextField label={words.name} name="name" autoComplete="off" autoCapitalize="words" defaultValue={draft.values['name']} error={errorAt(errors, 'name')} />
        <SignaturePad name="strokes" defaultValue={draft.values['strokes'] ?? ''} />
        <KeptLine state={draft.state} />
        <Button type="submit" wide icon={<PenLine aria-hidden="true" size={20} />}>
          {words.act(statement[role])}
        </Button>
      </DraftForm>
      <OwnFingerprint note={words.fingerprintNote} />
    </>
  )
}
