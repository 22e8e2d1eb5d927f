// How a meeting stands, by mark and word: planned, did you meet?, met, skipped.
import { CalendarClock, CircleCheck, CircleHelp, Coffee, Pause } from 'lucide-react'
import { useWords } from '../session/use-words.ts'
import type { Standing } from './meeting-words.ts'
import styles from './meetings.module.css'

const icons = { planned: CalendarClock, unanswered: CircleHelp, met: CircleCheck, skipped: Coffee, resting: Pause } as const

export const StatusMark = ({ standing }: { readonly standing: Standing }) => {
  const words = useWords('meetings').status
  const Icon = icons[standing]
  return (
    <span className={`${styles['status']} ${styles[standing] ?? ''}`}>
      <Icon size={18} aria-hidden="true" />
      {words[standing]}
    </span>
  )
}
