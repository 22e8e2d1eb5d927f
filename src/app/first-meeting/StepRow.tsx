// One step of the agenda as a line of the list: its mark, its name, how far the two are with it.
import { Check, ChevronRight, Minus } from 'lucide-react'
import type { StandingStep } from '../../ours/first-meeting/first-meeting-view.ts'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import { useStateLine } from './use-state-line.ts'
import styles from './first-meeting.module.css'

export const StepRow = ({ number, ...at }: StandingStep & { readonly number: number }) => {
  const words = useWords('first')
  const line = useStateLine(at)
  const { step, state } = at
  return (
    <li>
      <a className={styles['row']} data-state={state} href={addresses.firstMeetingStep(step)}>
        <span className={styles['mark']} aria-hidden="true">
          {state === 'open' ? number : state === 'leftOut' ? <Minus size={18} /> : <Check size={18} />}
        </span>
        <span className={styles['text']}>
          <span className={styles['name']}>{words.steps[step]}</span>
          <span className={styles['state']}>{line}</span>
        </span>
        <ChevronRight size={20} aria-hidden="true" />
      </a>
    </li>
  )
}
