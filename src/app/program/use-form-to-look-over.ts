// A form of the program while it is filled in: a draft of Mine, made into a record to look over once nothing is left to mend.
import { type FormEvent, useState } from 'react'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { type Draft, useDraft } from '../drafts/use-draft.ts'
import { checkForm, type FormCheck } from '../forms/check-form.ts'
import { useWords } from '../session/use-words.ts'

interface FormToLookOver {
  readonly draft: Draft
  readonly errors: readonly FieldError[]
  readonly look: (event: FormEvent) => Promise<void>
}

interface Making<Made> {
  readonly make: (check: FormCheck, values: ReturnType<Draft['read']>) => Made
  readonly onLook: (made: Made) => void
}

export const useFormToLookOver = <Made>(form: string, beginning: Parameters<typeof useDraft>[1], { make, onLook }: Making<Made>): FormToLookOver => {
  const frame = useWords('frame')
  const draft = useDraft(form, beginning)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const look = async (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const made = make(check, draft.read())
    setErrors(check.errors)
    if (check.errors.length > 0) return
    await draft.flush()
    onLook(made)
  }
  return { draft, errors, look }
}
