// How buttons look, shared by the button and the link that looks like one.
import type { ReactNode } from 'react'
import styles from './button.module.css'

export type ButtonLookName = 'main' | 'next' | 'plain' | 'quiet' | 'delete' | 'danger' | 'onOurs'

export interface ButtonLook {
  readonly look?: ButtonLookName
  readonly wide?: boolean
  readonly icon?: ReactNode
  readonly children: ReactNode
}

export const buttonClass = (look: ButtonLookName, wide: boolean): string =>
  [styles['button'], styles[look], wide ? styles['wide'] : undefined].filter(Boolean).join(' ')
