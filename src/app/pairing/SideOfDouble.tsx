// One of two versions, in its own words.
import layout from '../../kit/layout.module.css'
import styles from './pairing.module.css'

interface SideOfDoubleProps {
  readonly heading: string
  readonly lines: readonly string[]
}

export const SideOfDouble = ({ heading, lines }: SideOfDoubleProps) => (
  <div className={styles['side']}>
    <h4>{heading}</h4>
    {lines.map((line) => (
      <p key={line} className={layout['prose']}>
        {line}
      </p>
    ))}
  </div>
)
