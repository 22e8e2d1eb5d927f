// From one stretch of a path to the others.
import type { JobFamily } from '../../foundation/role.ts'
import { type StretchName, stretchNames } from '../../material/pieces.ts'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import styles from './material.module.css'

interface StretchLinksProps {
  readonly family: JobFamily
  /** The stretch on screen, if one is. */
  readonly stretch?: StretchName
}

export const StretchLinks = ({ family, stretch: current }: StretchLinksProps) => {
  const words = useWords('material')
  return (
    <nav className={styles['stretches']} aria-label={words.stretches}>
      {stretchNames.map((stretch) => (
        <a key={stretch} className={styles['stretch']} href={addresses.piece(`path/${family}/${stretch}`)} aria-current={stretch === current ? 'page' : undefined}>
          {words.stretch[stretch]}
        </a>
      ))}
    </nav>
  )
}
