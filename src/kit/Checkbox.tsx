// A labelled checkbox with a target of 48 px. Uncontrolled in forms; give `checked` and `onChange` for a live list.
import type { ReactNode } from 'react'
import styles from './field.module.css'

interface CheckboxProps {
  readonly label: ReactNode
  readonly name?: string
  readonly defaultChecked?: boolean
  readonly checked?: boolean
  readonly onChange?: (checked: boolean) => void
}

export const Checkbox = ({ label, onChange, ...rest }: CheckboxProps) => (
  <label className={styles['check']}>
    <input {...rest} type="checkbox" onChange={(event) => onChange?.(event.currentTarget.checked)} />
    <span className={styles['checkText']}>{label}</span>
  </label>
)
