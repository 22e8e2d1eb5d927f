// One choice of a few, as chips: native radio buttons in a fieldset, so keyboard and screen reader work by themselves.
import { type ReactNode, useId } from 'react'
import styles from './field.module.css'

interface Choice {
  readonly value: string
  readonly label: string
  readonly icon?: ReactNode
}

interface ChoiceChipsProps {
  readonly legend: string
  readonly legendHidden?: boolean
  readonly name: string
  readonly choices: readonly Choice[]
  readonly defaultValue?: string | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly onChange?: (value: string) => void
}

export const ChoiceChips = ({
  legend,
  legendHidden = false,
  name,
  choices,
  defaultValue,
  hint,
  error,
  onChange,
}: ChoiceChipsProps) => {
  const id = useId()
  const describedBy = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim()
  return (
    <fieldset className={styles['field']} data-field={name} aria-describedby={describedBy === '' ? undefined : describedBy}>
      <legend className={legendHidden ? styles['hidden'] : styles['label']}>{legend}</legend>
      {hint === undefined ? null : <p id={`${id}-hint`} className={styles['hint']}>{hint}</p>}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
      <div className={styles['chips']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['chip']}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === defaultValue}
              onChange={() => onChange?.(choice.value)}
            />
            {choice.icon}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
