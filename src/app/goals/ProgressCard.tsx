// How a goal stood over time: a small picture of the last check-ins, and all of them as a list.
import { Card } from '../../kit/Card.tsx'
import type { GoalEvent, Standing } from '../../ours/goals/goal.ts'
import { formatDate } from '../../words/format.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { StandingPicture } from './StandingPicture.tsx'
import styles from './goals.module.css'

/** As many upright pictures as stand side by side on a narrow phone. */
const pictured = 10

export const ProgressCard = ({ checkIns }: { readonly checkIns: readonly (GoalEvent & { readonly standing: Standing })[] }) => {
  const words = useWords('goals')
  const language = useLanguage()
  const nameOf = useNameOf()
  return (
    <Card heading={words.progress.title}>
      <div className={styles['overTime']} aria-hidden="true">
        {checkIns.slice(-pictured).map((look) => (
          <StandingPicture key={look.id} standing={look.standing} upright />
        ))}
      </div>
      <ol role="list">
        {[...checkIns].reverse().map((look) => (
          <li key={look.id} className={styles['entry']}>
            <p className={styles['standing']}>
              <StandingPicture standing={look.standing} />
              <span>{words.standing[look.standing]}</span>
              <span className={styles['quiet']}>
                {formatDate(language, look.day)} · {nameOf(look.by)}
              </span>
            </p>
            {look.note === '' ? null : (
              <p className={styles['note']} dir="auto">
                {look.note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}
