// Any of a few, as chips: native checkboxes in a fieldset. Each has a name of its own, so that a draft keeps them all.
import { useId } from 'react'
import styles from './field.module.css'

interface CheckChipsProps {
  readonly legend: string
  /** Names the group in a list of errors. */
  readonly field: string
  readonly choices: readonly { readonly name: string; readonly label: string; readonly checked: boolean }[]
  readonly error?: string | undefined
}

export const CheckChips = ({ legend, field, choices, error }: CheckChipsProps) => {
  const id = useId()
  return (
    <fieldset className={styles['field']} data-field={field} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className={styles['label']}>{legend}</legend>
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
      <div className={styles['chips']}>
        {choices.map(({ name, label, checked }) => (
          <label key={name} className={styles['chip']}>
            <input type="checkbox" name={name} defaultChecked={checked} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
