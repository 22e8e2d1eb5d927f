// One line of a list of places to go: an icon, a name, a quiet note under it, an arrow.
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './link-row.module.css'

interface LinkRowProps {
  readonly href: string
  readonly label: ReactNode
  readonly note?: ReactNode
  readonly icon?: ReactNode
}

export const LinkRow = ({ href, label, note, icon }: LinkRowProps) => (
  <a className={styles['row']} href={href}>
    {icon === undefined ? null : <span className={styles['icon']}>{icon}</span>}
    <span className={styles['text']}>
      <span className={styles['label']}>{label}</span>
      {note === undefined ? null : <span className={styles['note']}>{note}</span>}
    </span>
    <ChevronRight className={styles['arrow']} size={20} aria-hidden="true" />
  </a>
)
