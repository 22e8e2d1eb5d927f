// The frame of a form with a draft: what is to be mended, what somebody else changed meanwhile, why it could not be kept,
// and then the form's own fields and actions.
import type { FormEvent, ReactNode } from 'react'
import { ErrorSummary, type FieldError } from '../../kit/ErrorSummary.tsx'
import layout from '../../kit/layout.module.css'
import { Meanwhile } from '../drafts/Meanwhile.tsx'
import type { Draft } from '../drafts/use-draft.ts'
import { useWords } from '../session/use-words.ts'

interface DraftFormProps {
  readonly draft: Draft
  readonly errors: readonly FieldError[]
  /** Why it was not kept, in words. */
  readonly failure: string | undefined
  /** Keeps the draft; a form that does more with what is typed gives its own. */
  readonly onInput?: () => void
  readonly onSubmit: (event: FormEvent) => Promise<void>
  readonly children: ReactNode
}

export const DraftForm = ({ draft, errors, failure, onInput = draft.noteInput, onSubmit, children }: DraftFormProps) => {
  const { form } = useWords('frame')
  return (
    <form ref={draft.form} className={layout['stack']} noValidate onInput={onInput} onSubmit={(event) => draft.submit(event, onSubmit)}>
      <ErrorSummary title={form.errorsTitle} errors={errors} />
      <Meanwhile draft={draft} />
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {children}
    </form>
  )
}
