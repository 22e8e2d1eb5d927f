// A form of a step: long texts the two write into the book, with a draft of every word and one Keep.
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { BookRoots } from '../../ours/book-roots.ts'
import type { Writer } from '../../ours/writer.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { DraftForm } from '../forms/DraftForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'

interface StepFormField<Name extends string> {
  readonly name: Name
  readonly label: string
  readonly hint?: string
  /** As the book has it now. */
  readonly kept: string
}

interface StepFormProps<Name extends string> {
  /** The draft's name. */
  readonly form: string
  readonly fields: readonly StepFormField<Name>[]
  readonly keepLabel: string
  readonly edit: (roots: BookRoots, writer: Writer, said: Readonly<Record<Name, string>>) => void
  /** Who wrote it last. */
  readonly children?: ReactNode
}

export const StepForm = <Name extends string>({ form, fields, keepLabel, edit, children }: StepFormProps<Name>) => {
  const frame = useWords('frame')
  const keep = useKeepShared()
  const before = Object.fromEntries(fields.map(({ name, kept }) => [name, kept]))
  const draft = useDraft(form, { kept: before, of: before })
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [keptAt, setKeptAt] = useState<Instant>()

  if (draft.values === undefined) return null
  const { values } = draft

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const said = Object.fromEntries(fields.map(({ name, label }) => [name, check.text(name, label)])) as Record<Name, string>
    setErrors(check.errors)
    if (check.errors.length > 0) return
    const kept = await keep((roots, writer) => edit(roots, writer, said))
    if (!kept.ok) {
      setFailure(failureWords(frame, kept.error))
      return
    }
    setFailure(undefined)
    await draft.drop()
    setKeptAt(kept.value.at)
  }

  return (
    <DraftForm draft={draft} errors={errors} failure={failure} onSubmit={submit}>
      {fields.map(({ name, label, hint }) => (
        <TextField
          key={name}
          label={label}
          name={name}
          rows={3}
          hint={hint}
          autoCapitalize="sentences"
          defaultValue={values[name]}
          error={errorAt(errors, name)}
        />
      ))}
      {children}
      <KeptLine state={draft.state} keptAt={keptAt} />
      <Button type="submit" look="plain">
        {keepLabel}
      </Button>
    </DraftForm>
  )
}
