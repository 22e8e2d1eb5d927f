// A few words and one button, inside a sheet or a card: for a goal reached, let go, or celebrated afterwards.
import { type FormEvent, useState } from 'react'
import type { Result } from '../../foundation/result.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { KeepFailure } from '../../ours/store.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { useWords } from '../session/use-words.ts'

interface NoteFormProps {
  /** Name of the draft. */
  readonly form: string
  readonly label: string
  readonly keepLabel: string
  readonly required?: boolean
  /** What stands in the box at first. */
  readonly text?: string
  readonly onKeep: (note: string) => Promise<Result<unknown, KeepFailure>>
  readonly onKept: () => void
}

export const NoteForm = ({ form, label, keepLabel, required = false, text, onKeep, onKept }: NoteFormProps) => {
  const frame = useWords('frame')
  const draft = useDraft(form, text === undefined ? undefined : { kept: { note: text }, of: text })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  if (draft.values === undefined) return null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const note = check.text('note', label, { required })
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const kept = await onKeep(note)
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
        label={label}
        name="note"
        mark={required ? undefined : frame.optional}
        rows={3}
        defaultValue={draft.values['note']}
        error={errorAt(errors, 'note')}
      />
      <Button type="submit" wide>
        {keepLabel}
      </Button>
      <KeptLine state={draft.state} />
    </DraftForm>
  )
}
