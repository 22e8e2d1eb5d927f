// One box and one button that stay on the screen: what is kept leaves the box empty for the next. For a question, an
// answer, something that went well.
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import type { Result } from '../../foundation/result.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import type { StoreFailure } from '../../mine/store.ts'
import type { KeepFailure, Kept } from '../../ours/store.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { failureWords } from '../frame/failure-words.ts'
import { useWords } from '../session/use-words.ts'
import { checkForm, emptyBox, errorAt } from './check-form.ts'
import { DraftForm } from './DraftForm.tsx'

interface WordsFormProps {
  /** Name of the draft. */
  readonly form: string
  /** Name of the box, where the screen has other boxes too. */
  readonly box?: string
  readonly label: string
  readonly hint?: string
  readonly keepLabel: string
  /** Keeps the words; `values` holds the further fields. An act whose outcome is undefined kept nothing. */
  readonly onKeep: (text: string, values: DraftValues) => Promise<Result<Kept<unknown>, KeepFailure | StoreFailure>>
  /** Said when nothing was kept, because what the words belong to is gone. */
  readonly gone?: string
  readonly onKept?: () => void
  /** Further fields under the box. */
  readonly children?: (values: DraftValues) => ReactNode
}

export const WordsForm = ({ form, box: boxName = 'text', label, hint, keepLabel, onKeep, gone, onKept, children }: WordsFormProps) => {
  const frame = useWords('frame')
  const draft = useDraft(form)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [keptAt, setKeptAt] = useState<Instant>()
  if (draft.values === undefined) return null

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const text = check.text(boxName, label, { required: true })
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const kept = await onKeep(text, draft.read())
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    if (kept.value.outcome === undefined && gone !== undefined) {
      setFailure(gone)
      return
    }
    setFailure(undefined)
    await draft.drop(() => emptyBox(draft.form.current, boxName))
    setKeptAt(kept.value.at)
    onKept?.()
  }

  return (
    <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
      <TextField
        label={label}
        name={boxName}
        rows={2}
        autoCapitalize="sentences"
        {...(hint === undefined ? {} : { hint })}
        defaultValue={draft.values[boxName]}
        error={errorAt(errors, boxName)}
      />
      {children?.(draft.values)}
      <Button type="submit">{keepLabel}</Button>
      <KeptLine state={draft.state} keptAt={keptAt} />
    </DraftForm>
  )
}
