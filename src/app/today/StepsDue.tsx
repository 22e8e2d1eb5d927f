// My next steps before the next meeting, to check off.
import { useState } from 'react'
import { Card } from '../../kit/Card.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import type { Step } from '../../ours/goals/goal.ts'
import { finishStep, unfinishStep } from '../../ours/goals/keep-step.ts'
import { formatDay, formatWeekday } from '../../words/format.ts'
import { weekdayOf } from '../../foundation/day.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import type { StepsForToday } from './steps-for-today.ts'
import styles from './today.module.css'

interface StepsDueProps {
  readonly due: StepsForToday
  /** How many days away the next meeting is. */
  readonly daysAway: number | undefined
}

/** More than these are a list of their own. */
const shown = 6

export const StepsDue = ({ due, daysAway }: StepsDueProps) => {
  const words = useWords('today')
  const frame = useWords('frame')
  const language = useLanguage()
  const keep = useKeepShared()
  const [failure, setFailure] = useState<string>()
  if (due.steps.length === 0) return null

  const mark = async (step: Step, done: boolean) => {
    const kept = await keep((roots, writer) => (done ? finishStep(roots, writer, step.id) : unfinishStep(roots, step.id)))
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
  }

  const { before } = due
  const near = before !== undefined && daysAway !== undefined && daysAway > 0 && daysAway < 7
  const heading =
    before === undefined || daysAway === 0
      ? words.steps.title
      : words.steps.before(near ? formatWeekday(language, weekdayOf(before)) : formatDay(language, before))
  return (
    <Card
      heading={heading}
      beside={<span className={styles['beside']}>{words.steps.done(due.done, due.steps.length)}</span>}
    >
      <ul role="list">
        {due.steps.slice(0, shown).map((step) => (
          <li key={step.id}>
            <Checkbox
              checked={step.doneAt !== undefined}
              onChange={(done) => void mark(step, done)}
              label={
                <span className={step.doneAt === undefined ? styles['step'] : styles['stepDone']}>
                  {step.action}
                  {step.situation === '' ? null : <span className={styles['plan']}>{words.steps.plan(step.situation)}</span>}
                </span>
              }
            />
          </li>
        ))}
      </ul>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {due.steps.length > shown ? <a href={addresses.steps}>{words.steps.all}</a> : null}
    </Card>
  )
}
