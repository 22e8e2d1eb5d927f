// A goal reached: a warm moment, the words the two keep with it, and room for more.
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import type { Goal, GoalEvent } from '../../ours/goals/goal.ts'
import { celebrateGoal } from '../../ours/goals/keep-goal.ts'
import { formatLongDay } from '../../words/format.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useCelebration } from './celebration.ts'
import { NoteForm } from './NoteForm.tsx'
import { Sunburst } from './Sunburst.tsx'
import styles from './celebration.module.css'

export const CelebrationCard = ({ goal, history }: { readonly goal: Goal; readonly history: readonly GoalEvent[] }) => {
  const words = useWords('goals').celebration
  const language = useLanguage()
  const partner = usePartnersCallName()
  const nameOf = useNameOf()
  const keep = useKeepShared()
  const justNow = useCelebration(({ goalId }) => goalId === goal.id)
  const [adding, setAdding] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!justNow) return
    scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
    return () => useCelebration.setState({ goalId: undefined })
  }, [justNow])

  const reached = history.findLast(({ type }) => type === 'reached')
  const notes = history.filter(({ type, note }) => note !== '' && (type === 'reached' || type === 'celebrated'))
  return (
    <section className={styles['card']}>
      <Sunburst moving={justNow} />
      <h2 ref={heading} tabIndex={-1} className={styles['title']}>
        {words.title}
      </h2>
      <p>{words.text(partner)}</p>
      {reached === undefined ? null : <p className={styles['day']}>{words.on(formatLongDay(language, reached.day))}</p>}
      {notes.map((note) => (
        <figure key={note.id} className={styles['quote']}>
          <blockquote className={styles['words']} dir="auto">
            {note.note}
          </blockquote>
          <figcaption>{nameOf(note.by)}</figcaption>
        </figure>
      ))}
      {adding ? (
        <div className={styles['form']}>
          <NoteForm
            form={`celebrate ${goal.id}`}
            label={words.note}
            keepLabel={words.keep}
            required
            onKeep={(note) => keep((roots, writer) => celebrateGoal(roots, writer, goal.id, note))}
            onKept={() => {
              setAdding(false)
              heading.current?.focus({ preventScroll: true })
            }}
          />
        </div>
      ) : (
        <Button look="plain" onClick={() => setAdding(true)}>
          {words.add}
        </Button>
      )}
    </section>
  )
}
