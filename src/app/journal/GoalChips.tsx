// The pair's open goals, each one tap away from the box beside it.
import type { Goal } from '../../ours/goals/goal.ts'
import { useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './journal.module.css'

const shownLength = 80

/** Adds a line to a box of the form, as if it had been typed. */
const addLine = (form: HTMLFormElement | null, box: string, text: string): void => {
  const target = form?.elements.namedItem(box)
  if (!(target instanceof HTMLTextAreaElement)) return
  const lines = target.value === '' ? [] : target.value.replace(/\n$/, '').split('\n')
  if (lines.includes(text)) return
  target.value = [...lines, text].join('\n')
  target.dispatchEvent(new Event('input', { bubbles: true }))
}

export const GoalChips = ({ box, goals }: { readonly box: string; readonly goals: readonly Goal[] }) => {
  const words = useWords('journal')
  if (goals.length === 0) return null
  return (
    <div role="group" aria-label={words.insertGoal} className={layout['tight']}>
      <p className={`${layout['muted']} ${layout['small']}`}>{words.insertGoal}</p>
      <div className={styles['goals']}>
        {goals.map(({ id, text }) => (
          <button key={id} type="button" dir="auto" onClick={(event) => addLine(event.currentTarget.form, box, text.trim())}>
            {text.length > shownLength ? `${text.slice(0, shownLength).toWellFormed()}…` : text}
          </button>
        ))}
      </div>
    </div>
  )
}
