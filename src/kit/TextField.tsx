// A labelled text box, one line or several, uncontrolled. The hint and the error are read with the label; the error
// stands beside the box and never clears what was typed.
import { type HTMLInputTypeAttribute, useId } from 'react'
import styles from './field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly name: string
  readonly defaultValue?: string | undefined
  /** Shown after the label, such as "(optional)". */
  readonly mark?: string | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Several lines: how many to show at first. The box grows with its text. */
  readonly rows?: number
  readonly type?: HTMLInputTypeAttribute
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'tel' | 'email' | 'url' | 'numeric'
  readonly autoCapitalize?: 'off' | 'words' | 'sentences'
  readonly min?: string | number
  readonly max?: string | number
  readonly placeholder?: string | undefined
  /** Hides the label from sight (it is still spoken); for a box whose heading already says it. */
  readonly labelHidden?: boolean
  readonly readOnly?: boolean
  /** One line: words to pick from while typing. */
  readonly suggestions?: readonly string[] | undefined
  readonly onChange?: (value: string) => void
}

export const TextField = ({
  label,
  name,
  defaultValue,
  mark,
  hint,
  error,
  rows,
  type = 'text',
  labelHidden = false,
  suggestions = [],
  onChange,
  ...rest
}: TextFieldProps) => {
  const id = useId()
  const describedBy = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim()
  const common = {
    ...rest,
    id,
    name,
    defaultValue,
    className: styles['box'],
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
  }
  return (
    <div className={styles['field']} data-field={name}>
      <label htmlFor={id} className={labelHidden ? styles['hidden'] : styles['label']}>
        {label}
        {mark === undefined ? null : <span className={styles['mark']}> {mark}</span>}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
      {rows === undefined ? (
        <input
          {...common}
          type={type}
          list={suggestions.length === 0 ? undefined : `${id}-list`}
          onChange={(event) => onChange?.(event.currentTarget.value)}
        />
      ) : (
        <textarea {...common} rows={rows} onChange={(event) => onChange?.(event.currentTarget.value)} />
      )}
      {suggestions.length === 0 ? null : (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      )}
    </div>
  )
}
