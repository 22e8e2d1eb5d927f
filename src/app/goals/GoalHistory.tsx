// Everything that happened to a goal, newest first: who, when, and the words as they were before.
import { assertNever } from '../../foundation/result.ts'
import type { Goal, GoalEvent } from '../../ours/goals/goal.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { OldWords } from './OldWords.tsx'
import layout from '../../kit/layout.module.css'
import styles from './goals.module.css'

export const GoalHistory = ({ goal, history }: { readonly goal: Goal; readonly history: readonly GoalEvent[] }) => {
  const goalWords = useWords('goals')
  const words = goalWords.history
  const language = useLanguage()
  const nameOf = useNameOf()
  const { mine } = usePairbook()
  const zone = mine.clock.zone()

  const sentence = (event: GoalEvent): string => {
    const who = nameOf(event.by)
    switch (event.type) {
      case 'checkIn':
        return words.checkIn(who, goalWords.standing[event.standing ?? 'notYet'])
      case 'stillRight':
        return words.stillRight(who)
      case 'changed':
        return words.changed(who)
      case 'reached':
        return words.reached(who)
      case 'celebrated':
        return words.celebrated(who)
      case 'letGo':
        return words.letGo(who)
      case 'reopened':
        return words.reopened(who)
      default:
        return assertNever(event.type)
    }
  }
  return (
    <details>
      <summary className={styles['summary']}>{words.title}</summary>
      <ol role="list">
        {[...history].reverse().map((event) => (
          <li key={event.id} className={styles['entry']}>
            <p>{sentence(event)}</p>
            <p className={`${layout['muted']} ${layout['small']}`}>{formatInstant(language, event.at, zone)}</p>
            {event.note === '' ? null : (
              <p className={styles['note']} dir="auto">
                {event.note}
              </p>
            )}
            {event.type === 'changed' ? <OldWords event={event} /> : null}
          </li>
        ))}
        <li className={styles['entry']}>
          <p>{words.written(nameOf(goal.by))}</p>
          <p className={`${layout['muted']} ${layout['small']}`}>{formatInstant(language, goal.at, zone)}</p>
        </li>
      </ol>
    </details>
  )
}
