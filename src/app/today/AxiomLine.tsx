// The saying of this week, under everything else.
import { use } from 'react'
import { type Day, dayAt, type Instant } from '../../foundation/day.ts'
import { axiomOfTheWeek, loadAxioms } from '../../material/axioms/axiom-of-the-week.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './today.module.css'

interface AxiomLineProps {
  readonly now: Instant
  readonly seasonStart: Day | undefined
  readonly seasonEnd: Day | undefined
}

export const AxiomLine = ({ now, seasonStart, seasonEnd }: AxiomLineProps) => {
  const words = useWords('today')
  const { mine } = usePairbook()
  const axioms = use(loadAxioms(useLanguage()))
  return (
    <figure className={styles['axiom']}>
      <figcaption className={styles['axiomCaption']}>{words.axiom}</figcaption>
      <blockquote>“{axiomOfTheWeek(axioms, dayAt(now, mine.clock.zone()), { start: seasonStart, end: seasonEnd })}”</blockquote>
    </figure>
  )
}
