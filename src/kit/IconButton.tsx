// A square button that shows only an icon; its label is spoken and shown as a tooltip.
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './icon-button.module.css'

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'children'> {
  readonly label: string
  readonly icon: ReactNode
}

export const IconButton = ({ label, icon, type = 'button', ...rest }: IconButtonProps) => (
  <button {...rest} type={type} className={styles['button']} aria-label={label} title={label}>
    {icon}
  </button>
)
