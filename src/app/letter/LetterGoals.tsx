// The goals of one term in the letter, each changed in place, and one more added in place.
import { Pencil, Plus } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import type { Goal, GoalTerm } from '../../ours/goals/goal.ts'
import { useWords } from '../session/use-words.ts'
import { GoalForm } from './GoalForm.tsx'
import { InPlace } from './InPlace.tsx'
import { goalLine } from './letter-papers.ts'
import { Lines } from './Lines.tsx'
import { usePaperWords } from './use-paper-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './letter.module.css'

export const LetterGoals = ({ term, goals }: { readonly term: GoalTerm; readonly goals: readonly Goal[] }) => {
  const paperWords = usePaperWords()
  const words = useWords('letter').goal
  return (
    <>
      {goals.map((goal) => (
        <InPlace
          key={goal.id}
          renderShown={(open) => (
            <div className={styles['changeable']}>
              <div>
                <Lines lines={[{ kind: 'text', text: goalLine(paperWords, goal) }]} />
                {goal.status === 'reached' ? <p className={`${layout['muted']} ${layout['small']}`}>{words.reached}</p> : null}
              </div>
              <IconButton label={words.change(goal.text.slice(0, 80))} icon={<Pencil aria-hidden="true" />} onClick={open} />
            </div>
          )}
          renderForm={(close) => <GoalForm term={term} goal={goal} onClose={close} />}
        />
      ))}
      <InPlace
        renderShown={(open) => (
          <div className={styles['opener']}>
            <Button look="quiet" icon={<Plus aria-hidden="true" size={20} />} onClick={open}>
              {words.add[term]}
            </Button>
          </div>
        )}
        renderForm={(close) => <GoalForm term={term} onClose={close} />}
      />
    </>
  )
}
