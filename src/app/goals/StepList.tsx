// A list of next steps, for any screen that shows some (a goal, a meeting, Today): open ones first, done ones folded
// away; ticking, changing, deleting, and adding one in place. Its words are the area `steps`.
import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import { deleteStep } from '../../crossings/delete-goal.ts'
import type { StepId } from '../../foundation/id.ts'
import { BoundedList } from '../../kit/BoundedList.tsx'
import { Button } from '../../kit/Button.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import type { Step } from '../../ours/goals/goal.ts'
import { pressingFirst } from '../../ours/goals/goals-view.ts'
import { formatNumber } from '../../words/format.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { StepForm, type StepPlace } from './StepForm.tsx'
import { StepRow } from './StepRow.tsx'
import layout from '../../kit/layout.module.css'
import styles from './steps.module.css'

interface StepListProps {
  readonly steps: readonly Step[]
  /** Where a step added here belongs; absent: steps cannot be added here. An empty place is a step of its own. */
  readonly addTo?: StepPlace
  /** Said when there are none. */
  readonly none?: string
  /** `beside` shows done steps among the others (Today's short list); `folded` puts them under a summary. */
  readonly done?: 'folded' | 'beside'
  /** Where a step comes from, in words; for a list over several goals and meetings. */
  readonly from?: (step: Step) => string | undefined
}

export const StepList = ({ steps, addTo, none, done = 'folded', from }: StepListProps) => {
  const words = useWords('steps')
  const frame = useWords('frame')
  const language = useLanguage()
  const deleteShared = useDeleteShared()
  const [adding, setAdding] = useState(false)
  const [changing, setChanging] = useState<Step>()
  const [touched, setTouched] = useState<ReadonlySet<StepId>>(new Set())
  const addButton = useId()

  // A step ticked here keeps its place while the list is on screen: nothing jumps away from under the finger.
  const staying = (step: Step): boolean => done === 'beside' || step.doneAt === undefined || touched.has(step.id)
  const shown = pressingFirst(steps.filter(staying))
  const finished = steps.filter((step) => !staying(step))
  const touch = (id: StepId) => setTouched((before) => new Set([...before, id]))
  const row = (step: Step) => <StepRow step={step} from={from?.(step)} onChange={setChanging} onTick={touch} />
  const more = (left: number): string => frame.showMore(formatNumber(language, left))
  const stopAdding = () => {
    setAdding(false)
    document.querySelector<HTMLElement>(`[data-add="${CSS.escape(addButton)}"]`)?.focus()
  }
  const deleteChanging = async (step: Step) => {
    setChanging(undefined)
    await deleteShared(words.deleted, (mine, book) => deleteStep(mine, book, step.id))
  }

  return (
    <div className={layout['stack']}>
      {steps.length === 0 ? <p className={layout['muted']}>{none ?? words.none}</p> : null}
      {shown.length === 0 ? null : (
        <BoundedList items={shown} keyOf={({ id }) => id} listClass={styles['list']} moreLabel={more}>
          {row}
        </BoundedList>
      )}
      {finished.length > 0 ? (
        <Fold summaryClassName={styles['summary']} summary={words.doneSteps(formatNumber(language, finished.length))}>
          <BoundedList items={finished} keyOf={({ id }) => id} listClass={styles['list']} moreLabel={more}>
            {row}
          </BoundedList>
        </Fold>
      ) : null}
      {addTo === undefined ? null : (
        <>
          <Button
            look="plain"
            data-add={addButton}
            aria-expanded={adding}
            icon={<Plus size={20} aria-hidden="true" />}
            onClick={() => setAdding((before) => !before)}
          >
            {words.add}
          </Button>
          {adding ? <StepForm of={addTo} onKept={stopAdding} onCancel={stopAdding} /> : null}
        </>
      )}
      <Sheet
        open={changing !== undefined}
        title={words.changeTitle}
        closeLabel={frame.close}
        onClose={() => setChanging(undefined)}
      >
        {changing === undefined ? null : (
          <>
            <StepForm
              key={changing.id}
              step={changing}
              onKept={() => setChanging(undefined)}
              onCancel={() => setChanging(undefined)}
            />
            <Button look="delete" onClick={() => void deleteChanging(changing)}>
              {words.delete}
            </Button>
          </>
        )}
      </Sheet>
    </div>
  )
}
