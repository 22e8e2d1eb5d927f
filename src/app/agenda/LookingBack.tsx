// Before a meeting, what one reads again: one's own last log, the goals, and the next steps still open, side by side
// where there is room.
import { useState } from 'react'
import { Card } from '../../kit/Card.tsx'
import { openGoals, pressingFirst } from '../../ours/goals/goals-view.ts'
import { addresses } from '../addresses.ts'
import { GoalCard } from '../goals/GoalCard.tsx'
import { StepList } from '../goals/StepList.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useWords } from '../session/use-words.ts'
import type { AgendaFacts } from './agenda-facts.ts'
import { LastLog } from './LastLog.tsx'
import layout from '../../kit/layout.module.css'
import styles from './agenda.module.css'

/** More than these would be a page of their own, and it is one tap away. */
const shownSteps = 5
const shownGoals = 4

export const LookingBack = ({ facts }: { readonly facts: AgendaFacts }) => {
  const words = useWords('agenda').ready
  const { clock } = usePairbook().mine
  // A step ticked while the page is open keeps its place.
  const [openedAt] = useState(() => clock.now())
  const { steps, goals, events } = facts
  const open = pressingFirst(steps.filter(({ doneAt }) => doneAt === undefined || doneAt >= openedAt))
  const ours = openGoals(goals)
  return (
    <div className={styles['sideBySide']}>
      <Card heading={words.lastLog}>
        <LastLog />
      </Card>
      <div className={layout['stack']}>
        <Card heading={words.goals}>
          {ours.length === 0 ? (
            <p className={layout['muted']}>{words.noGoals}</p>
          ) : (
            <ul role="list" className={layout['tight']}>
              {ours.slice(0, shownGoals).map((goal) => (
                <GoalCard key={goal.id} goal={goal} events={events} steps={steps} />
              ))}
            </ul>
          )}
          {ours.length > shownGoals ? (
            <a className={styles['link']} href={addresses.goals}>
              {words.allGoals(ours.length)}
            </a>
          ) : null}
        </Card>
        <Card heading={words.openSteps}>
          <StepList steps={open.slice(0, shownSteps)} done="beside" none={words.noSteps} />
          {open.length > shownSteps ? (
            <a className={styles['link']} href={addresses.goals}>
              {words.allSteps(open.length)}
            </a>
          ) : null}
        </Card>
      </div>
    </div>
  )
}
