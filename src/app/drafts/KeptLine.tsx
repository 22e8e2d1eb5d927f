// The quiet line under a form: is what I typed on this phone yet?
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { timeAt } from '../../foundation/day.ts'
import { formatTime } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import type { DraftState } from './use-draft.ts'
import styles from './kept-line.module.css'

interface KeptLineProps {
  readonly state: DraftState
  /** When the record itself (not only its draft) was kept. */
  readonly keptAt?: Instant | undefined
}

export const KeptLine = ({ state, keptAt }: KeptLineProps) => {
  const words = useWords('frame').kept
  const language = useLanguage()
  const { mine } = usePairbook()
  const timeOf = (instant: Instant): string => formatTime(language, timeAt(instant, mine.clock.zone()))
  const line = (look: string | undefined, text: string, icon?: ReactNode) => (
    <output className={`${styles['line']} ${look ?? ''}`}>
      {icon}
      {text}
    </output>
  )
  switch (state.type) {
    case 'clean':
      return keptAt === undefined
        ? line(undefined, '')
        : line(styles['kept'], words.kept(timeOf(keptAt)), <Check size={18} aria-hidden="true" />)
    case 'typing':
      return line(undefined, words.typing)
    case 'kept':
      return line(styles['kept'], words.draft(timeOf(state.at)), <Check size={18} aria-hidden="true" />)
    case 'failed':
      return line(styles['failed'], words.failed)
  }
}
