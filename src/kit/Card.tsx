// A card: one thing on a white sheet, optionally with a heading and something beside it.
import { type ReactNode, useId } from 'react'
import styles from './card.module.css'

interface CardProps {
  readonly heading?: ReactNode
  readonly beside?: ReactNode
  /** `now` is the green card: the one thing that matters now. */
  readonly look?: 'sheet' | 'now'
  readonly children: ReactNode
}

export const Card = ({ heading, beside, look = 'sheet', children }: CardProps) => {
  const id = useId()
  const className = look === 'now' ? `${styles['card']} ${styles['now']}` : styles['card']
  if (heading === undefined) return <div className={className}>{children}</div>
  return (
    <section className={className} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['heading']}>
          {heading}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  )
}
