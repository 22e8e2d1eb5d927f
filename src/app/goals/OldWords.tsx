// What a goal said before its words were changed.
import type { GoalEvent } from '../../ours/goals/goal.ts'
import { useWords } from '../session/use-words.ts'
import styles from './goals.module.css'

export const OldWords = ({ event }: { readonly event: GoalEvent }) => {
  const goalWords = useWords('goals')
  const words = goalWords.history
  const parts = [
    { label: words.before, text: event.before },
    { label: words.beforeWhy, text: event.beforeWhy },
    { label: words.beforeTimeFrame, text: event.beforeTimeFrame },
    { label: words.beforeTerm, text: event.beforeTerm === undefined ? undefined : goalWords.oneTerm[event.beforeTerm] },
  ]
  return (
    <dl className={styles['words']}>
      {parts.map(({ label, text }) =>
        text === undefined ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={styles['old']} dir="auto">
              {text === '' ? words.nothing : text}
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}
