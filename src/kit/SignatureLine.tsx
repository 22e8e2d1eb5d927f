// A line to sign on: the mark stands on it; below it, whose it is and when. Left open it is for a pen.
import type { ReactNode } from 'react'
import styles from './paper.module.css'

interface SignatureLineProps {
  readonly mark: ReactNode
  readonly whose: ReactNode
  readonly when: string
  /** What stands below, as the name. */
  readonly children?: ReactNode
}

export const SignatureLine = ({ mark, whose, when, children }: SignatureLineProps) => (
  <div className={styles['signature']}>
    <div className={styles['mark']}>{mark}</div>
    <p className={styles['caption']}>
      <span>{whose}</span>
      <span>{when}</span>
    </p>
    {children}
  </div>
)
