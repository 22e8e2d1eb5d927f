// What will be here, and the one first act.
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export const EmptyState = ({
  icon,
  text,
  children,
}: {
  readonly icon?: ReactNode
  readonly text: string
  readonly children?: ReactNode
}) => (
  <div className={styles['empty']}>
    {icon}
    <p>{text}</p>
    {children}
  </div>
)
