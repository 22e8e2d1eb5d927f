// The sentences of one list of a piece.
import styles from './material.module.css'

interface LineListProps {
  readonly lines: readonly string[]
  /** `spoken` for sentences as somebody would say them. */
  readonly look?: 'line' | 'spoken'
}

export const LineList = ({ lines, look = 'line' }: LineListProps) => (
  <ul role="list" className={styles['lines']}>
    {lines.map((line) => (
      <li key={line} className={styles[look]}>
        {line}
      </li>
    ))}
  </ul>
)
