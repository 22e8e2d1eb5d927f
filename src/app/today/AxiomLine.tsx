// The saying of this week, under everything else.
import { use } from 'react'
import { dayAt, type Instant } from '../../foundation/day.ts'
import { axiomOfTheWeek, loadAxioms } from '../../material/axioms/axiom-of-the-week.ts'
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './today.module.css'

export const AxiomLine = ({ now }: { readonly now: Instant }) => {
  const words = useWords('today')
  const { mine } = usePairbook()
  const season = useShared(readSeason)
  const axioms = use(loadAxioms(useLanguage()))
  return (
    <figure className={styles['axiom']}>
      <figcaption className={styles['axiomCaption']}>{words.axiom}</figcaption>
      <blockquote>“{axiomOfTheWeek(axioms, dayAt(now, mine.clock.zone()), season.start)}”</blockquote>
    </figure>
  )
}
