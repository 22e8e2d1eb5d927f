// One step in a list: tick it off, see who and by when, open it to change.
import { Pencil } from 'lucide-react'
import { compareDays, dayAt, today } from '../../foundation/day.ts'
import type { StepId } from '../../foundation/id.ts'
import { shortenText } from '../../foundation/text.ts'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import type { Step } from '../../ours/goals/goal.ts'
import { finishStep, unfinishStep } from '../../ours/goals/keep-step.ts'
import { formatDay } from '../../words/format.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { offerUndo } from '../undo/undo-offer.ts'
import styles from './steps.module.css'

interface StepRowProps {
  readonly step: Step
  /** Where the step comes from, on a page of many. */
  readonly from?: string | undefined
  readonly onChange: (step: Step) => void
  readonly onTick: (id: StepId) => void
}

export const StepRow = ({ step, from, onChange, onTick }: StepRowProps) => {
  const words = useWords('steps')
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const nameOf = useNameOf()
  const keep = useKeepShared()
  const done = step.doneAt !== undefined

  const tick = async (checked: boolean) => {
    onTick(step.id)
    const kept = await keep((roots, writer) => (checked ? finishStep(roots, writer, step.id) : unfinishStep(roots, step.id)))
    if (!kept.ok) offerUndo({ text: failureWords(frame, kept.error) })
  }
  const when = (): string | undefined => {
    if (step.doneAt !== undefined) return words.doneOn(formatDay(language, dayAt(step.doneAt, mine.clock.zone())))
    if (step.due === undefined) return undefined
    const day = formatDay(language, step.due)
    return compareDays(step.due, today(mine.clock)) < 0 ? words.wasDue(day) : words.dueOn(day)
  }
  const about = [step.owner === 'both' ? words.both : nameOf(step.owner), when()].filter((part) => part !== undefined)

  return (
    <div className={styles['row']}>
      <div className={styles['step']}>
        <Checkbox
          checked={done}
          onChange={(checked) => void tick(checked)}
          label={
            <>
              <span className={done ? styles['done'] : styles['action']}>{step.action}</span>
              {step.situation === '' ? null : <span className={styles['about']}>{words.plan(step.situation)}</span>}
              <span className={styles['about']}>{about.join(' · ')}</span>
              {from === undefined ? null : <span className={styles['about']}>{from}</span>}
            </>
          }
        />
      </div>
      <IconButton
        label={words.change(shortenText(step.action, 60))}
        icon={<Pencil size={20} aria-hidden="true" />}
        onClick={() => onChange(step)}
      />
    </div>
  )
}
