// One open goal in the list: its words, how it stands, the next step.
import type { Goal, GoalEvent, Step } from '../../ours/goals/goal.ts'
import { checkInsOf, nextStepOf } from '../../ours/goals/goals-view.ts'
import { formatDay } from '../../words/format.ts'
import { shortenText } from '../../foundation/text.ts'
import { addresses } from '../addresses.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { StandingPicture } from './StandingPicture.tsx'
import styles from './goals.module.css'

interface GoalCardProps {
  readonly goal: Goal
  readonly events: readonly GoalEvent[]
  readonly steps: readonly Step[]
}

export const GoalCard = ({ goal, events, steps }: GoalCardProps) => {
  const words = useWords('goals')
  const language = useLanguage()
  const look = checkInsOf(events, goal.id).at(-1)
  const next = nextStepOf(steps, goal.id)
  return (
    <li className={styles['card']}>
      <h3 className={styles['heading']}>
        <a className={styles['link']} href={addresses.goal(goal.id)} dir="auto">
          {shortenText(goal.text, 400)}
        </a>
      </h3>
      <p className={styles['standing']}>
        <StandingPicture standing={look?.standing} />
        <span>{look === undefined ? words.noLook : words.standing[look.standing]}</span>
        {look === undefined ? null : <span className={styles['quiet']}>{words.lastLook(formatDay(language, look.day))}</span>}
      </p>
      <p className={styles['next']}>{next === undefined ? words.noStep : words.nextStep(shortenText(next.action, 200))}</p>
    </li>
  )
}
