// The next date, agreed before parting: proposed from the rhythm, stepping over days off; it can be changed or left open.
import { CalendarCheck } from 'lucide-react'
import { useRef } from 'react'
import type { Day, Instant, LocalTime, ZoneName } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { Fold } from '../../kit/Fold.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { nextPlanFor, type NextProposal } from '../../ours/meetings/next-meeting.ts'
import { dayOffOn } from '../../ours/schedule/occurrences.ts'
import type { DaysOff } from '../../ours/schedule/schedule.ts'
import { formatDay } from '../../words/format.ts'
import { errorAt } from '../forms/check-form.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { momentOf } from './meeting-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

interface MetNextProps {
  readonly values: DraftValues
  readonly errors: readonly FieldError[]
  /** What the boxes say now. */
  readonly next: { readonly day: Day; readonly time: LocalTime | undefined } | undefined
  readonly proposal: NextProposal | undefined
  readonly daysOff: readonly DaysOff[]
  readonly meetings: readonly Meeting[]
  /** The meeting being written down, as far as the form knows it. */
  readonly met: { readonly id: Meeting['id'] | undefined; readonly day: Day; readonly time: LocalTime; readonly zone: ZoneName } | undefined
  readonly now: Instant
  readonly onChange: () => void
}

export const MetNext = ({ values, errors, next, proposal, daysOff, meetings, met, now, onChange }: MetNextProps) => {
  const words = useWords('met')
  const language = useLanguage()
  const boxes = useRef<HTMLDivElement>(null)
  const wrong = errorAt(errors, 'nextDay') ?? errorAt(errors, 'nextTime')

  const clear = () => {
    for (const box of boxes.current?.querySelectorAll('input') ?? []) box.value = ''
    onChange()
  }

  const offNote = (): string | undefined => {
    if (next === undefined) return undefined
    const off = dayOffOn(next.day, daysOff)
    if (off !== undefined) return off.label === '' ? words.onDayOffPlain : words.onDayOff(off.label)
    const over = proposal?.stepsOver
    if (over === undefined || proposal?.at.day !== next.day) return undefined
    const [day, moved] = [formatDay(language, over.day), formatDay(language, next.day)]
    return over.off.label === '' ? words.nextOffPlain(day, moved) : words.nextOff(day, over.off.label, moved)
  }
  const skipped =
    next?.time === undefined || met === undefined
      ? 0
      : nextPlanFor(meetings, met, { day: next.day, time: next.time }, now).skip.length
  const note = offNote()

  return (
    <Card heading={words.next}>
      <div role="status" className={layout['tight']}>
        <p className={styles['inline']}>
          <CalendarCheck size={22} aria-hidden="true" />
          <strong>{next === undefined ? words.noNext : momentOf(language, next.day, next.time)}</strong>
        </p>
        {note === undefined ? null : <p className={layout['muted']}>{note}</p>}
        {skipped === 0 ? null : <p className={layout['muted']}>{words.skipsBetween(skipped)}</p>}
      </div>
      <Fold open={wrong !== undefined} summary={words.changeNext} summaryClassName={styles['summary']}>
        <div ref={boxes} className={layout['tight']}>
          <div className={styles['pickers']}>
            <TextField
              label={words.nextDay}
              name="nextDay"
              type="date"
              defaultValue={values['nextDay']}
              error={errorAt(errors, 'nextDay')}
            />
            <TextField
              label={words.nextTime}
              name="nextTime"
              type="time"
              defaultValue={values['nextTime']}
              error={errorAt(errors, 'nextTime')}
            />
          </div>
          <Button look="plain" onClick={clear}>
            {words.clearNext}
          </Button>
        </div>
      </Fold>
    </Card>
  )
}
