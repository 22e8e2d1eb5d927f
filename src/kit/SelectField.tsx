// A labelled native select, uncontrolled.
import { useId } from 'react'
import styles from './field.module.css'

interface SelectFieldProps {
  readonly label: string
  readonly name: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly defaultValue?: string | undefined
  readonly mark?: string | undefined
  readonly error?: string | undefined
  readonly onChange?: (value: string) => void
}

export const SelectField = ({ label, name, options, defaultValue, mark, error, onChange }: SelectFieldProps) => {
  const id = useId()
  return (
    <div className={styles['field']} data-field={name}>
      <label htmlFor={id} className={styles['label']}>
        {label}
        {mark === undefined ? null : <span className={styles['mark']}> {mark}</span>}
      </label>
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
      <select
        id={id}
        name={name}
        className={styles['box']}
        defaultValue={defaultValue}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
