// The list of what to mend, above a form. Takes focus when it appears and leads to each field, in the same words.
import { useEffect, useRef } from 'react'
import styles from './error-summary.module.css'

export interface FieldError {
  /** The field's name attribute. */
  readonly field: string
  readonly message: string
}

const focusField = (field: string): void => {
  const target = document.querySelector<HTMLElement>(
    `[data-field="${CSS.escape(field)}"] :is(input, textarea, select, button)`,
  )
  // What is folded away cannot take the focus.
  for (const fold of document.querySelectorAll('details')) if (target !== null && fold.contains(target)) fold.open = true
  target?.focus()
}

export const ErrorSummary = ({ title, errors }: { readonly title: string; readonly errors: readonly FieldError[] }) => {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div ref={summary} className={styles['summary']} role="alert" tabIndex={-1}>
      <h2 className={styles['title']}>{title}</h2>
      <ul role="list">
        {errors.map((error) => (
          <li key={error.field}>
            <button type="button" className={styles['link']} onClick={() => focusField(error.field)}>
              {error.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
