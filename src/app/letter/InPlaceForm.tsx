// The form inside a section of the letter: keeps a draft of every word, checks on Keep, and closes once the book is on
// disk. Closing without Keep leaves the draft; the form opens with it again.
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import type { Writer } from '../../ours/writer.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt, type FormCheck } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'

/** What stands in the form: typed earlier, or as kept. */
export interface Filled {
  readonly text: (field: string) => string
  readonly ticked: (field: string) => boolean
  readonly errorOf: (field: string) => string | undefined
}

/** What Keep has to go on with: each text tidied and checked. */
export interface Typed {
  readonly text: FormCheck['text']
  readonly ticked: (field: string) => boolean
}

interface InPlaceFormProps {
  /** The draft's name; with the record's id where it edits one. */
  readonly name: string
  /** What the boxes hold before anybody types. */
  readonly kept: DraftValues
  /** False for something new, which nobody else can have changed. */
  readonly isNew?: boolean
  readonly renderFields: (filled: Filled) => ReactNode
  /** Reads the form and gives the one edit to make. Not called when a text was missing or too long. */
  readonly edit: (typed: Typed) => (roots: BookRoots, writer: Writer) => void
  readonly onClose: (keptAt?: Instant) => void
}

export const InPlaceForm = ({ name, kept, isNew = false, renderFields, edit, onClose }: InPlaceFormProps) => {
  const frame = useWords('frame')
  const words = useWords('letter').form
  const draft = useDraft(name, { kept, of: isNew ? undefined : kept })
  const keepShared = useKeepShared()
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [draftPutAway, setDraftPutAway] = useState(false)
  const ready = draft.values !== undefined
  const restored = draft.restored && !draftPutAway

  useEffect(() => {
    if (ready) draft.form.current?.querySelector<HTMLElement>('textarea, input')?.focus()
  }, [ready, draft.form])

  if (draft.values === undefined) return null
  const values = restored ? draft.values : kept

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const values = draft.read()
    const { errors: found, text } = checkForm(frame.form, draft.form.current)
    const act = edit({ text, ticked: (field) => values[field] === 'on' })
    setErrors(found)
    if (found.length > 0) return
    const stored = await keepShared(act)
    if (!stored.ok) {
      setFailure(failureWords(frame, stored.error))
      return
    }
    await draft.drop()
    onClose(stored.value.at)
  }

  const backToKept = async () => {
    await draft.drop()
    setErrors([])
    setDraftPutAway(true)
  }

  return (
    <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={keep}>
      <div key={restored ? 'draft' : 'kept'} className={layout['stack']}>
        {renderFields({
          text: (field) => values[field] ?? '',
          ticked: (field) => values[field] === 'on',
          errorOf: (field) => errorAt(errors, field),
        })}
      </div>
      <KeptLine state={draft.state} />
      <div className={layout['actions']}>
        <Button type="submit">{frame.keep}</Button>
        <Button look="plain" onClick={() => onClose()}>
          {frame.close}
        </Button>
      </div>
      {restored ? (
        <Button look="quiet" onClick={() => void backToKept()}>
          {words.keptWords}
        </Button>
      ) : null}
    </DraftForm>
  )
}
