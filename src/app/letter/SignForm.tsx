// Reading the exact words, then the typed name and the drawing, then "Sign".
import { PenLine } from 'lucide-react'
import { type FormEvent, useMemo, useState } from 'react'
import { signLetter } from '../../crossings/sign-letter.ts'
import type { Role } from '../../foundation/role.ts'
import { shortTextLimit } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { ErrorSummary, type FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { strokesFromText } from '../../foundation/strokes.ts'
import { sharedIdOf } from '../../mine/pairs/pair.ts'
import { readStandingLetter } from '../../ours/letter/letter-facts.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { letterWording } from './letter-papers.ts'
import { PaperView } from './PaperView.tsx'
import { signFailureWords } from './sign-failure-words.ts'
import { SignaturePad } from './SignaturePad.tsx'
import { usePaperWords } from './use-paper-words.ts'
import { useStandings } from './use-standings.ts'
import styles from './letter.module.css'
import layout from '../../kit/layout.module.css'

export const SignForm = ({ role }: { readonly role: Role }) => {
  const words = useWords('letter')
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const paperWords = usePaperWords()
  const facts = useShared(readStandingLetter)
  const wording = useMemo(() => letterWording(paperWords, facts), [paperWords, facts])
  const standing = useStandings()[role]
  const draft = useDraft(`sign ${role}`)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const handedOver = role !== pair.role

  const sign = async (event: FormEvent) => {
    event.preventDefault()
    const { errors: found, text } = checkForm(frame.form, draft.form.current)
    const name = text('name', words.sign.name, { required: true, limit: shortTextLimit })
    setErrors(found)
    if (found.length > 0) return
    const signed = await signLetter(mine, book, {
      pairId: sharedIdOf(pair),
      role,
      name,
      strokes: strokesFromText(draft.read()['strokes'] ?? ''),
      how: handedOver ? 'handed-over' : 'own-phone',
      shown: { facts, wording },
    })
    if (!signed.ok) {
      setFailure(signFailureWords(words.failure, frame, signed.error))
      return
    }
    await draft.drop()
    location.hash = addresses.letter
  }

  if (draft.values === undefined) return null
  const empty = [
    ...(facts.time.rhythm === undefined ? [words.sign.emptyTime] : []),
    ...(facts.goals.some(({ term }) => term === 'short') ? [] : [words.sign.emptyShort]),
    ...(facts.goals.some(({ term }) => term === 'long') ? [] : [words.sign.emptyLong]),
  ]
  return (
    <>
      {handedOver ? (
        <p className={layout['strong']}>
          {words.sign.handOver(facts.names[role])} {words.sign.handedNote}
        </p>
      ) : null}
      {standing.type === 'signed' ? <p>{!handedOver && standing.signature.how === 'handed-over' ? words.sign.countersigning : words.sign.already}</p> : null}
      <h2 className={styles['subheading']}>{words.sign.read}</h2>
      <p>{words.sign.readLead}</p>
      {empty.length === 0 ? null : (
        <p>
          {words.sign.empty}
          {empty.join(', ')}. {words.sign.emptyEnd}
        </p>
      )}
      <div className={styles['sheet']}>
        <PaperView papers={wording.papers} language={wording.language} />
      </div>
      <form ref={draft.form} className={layout['stack']} noValidate onInput={draft.noteInput} onSubmit={(event) => draft.submit(event, sign)}>
        <ErrorSummary title={frame.form.errorsTitle} errors={errors} />
        <TextField
          label={words.sign.name}
          name="name"
          autoComplete="off"
          autoCapitalize="words"
          defaultValue={draft.values['name']}
          error={errorAt(errors, 'name')}
        />
        <SignaturePad name="strokes" defaultValue={draft.values['strokes'] ?? ''} />
        {failure === undefined ? null : (
          <p role="alert" className={styles['danger']}>
            {failure}
          </p>
        )}
        <KeptLine state={draft.state} />
        <Button type="submit" wide icon={<PenLine aria-hidden="true" size={20} />}>
          {words.sign.act(facts.names[role])}
        </Button>
      </form>
    </>
  )
}
