// The times both have: two of them ready to become the next meeting or the pair's rhythm, the rest behind a fold.
import { CalendarPlus, Repeat } from 'lucide-react'
import { type LocalTime, timeAt, type Instant, instantOf, weekdayOf } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { keepDraft } from '../../mine/drafts/keep-draft.ts'
import type { ReadyTime, SharedGap } from '../../ours/breaks/shared-gaps.ts'
import { readSchedule } from '../../ours/schedule/read-schedule.ts'
import { formatDay, formatTime } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { lengthValues } from '../meetings/meeting-fields.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import type { Timetable } from './ready-times.ts'
import { usePlanMeeting } from './use-plan-meeting.ts'
import layout from '../../kit/layout.module.css'
import styles from './breaks.module.css'

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const endOfOffer = ({ day, time, zone, minutes }: ReadyTime): LocalTime => timeAt((instantOf({ day, time, zone }) + minutes * 60_000) as Instant, zone)

interface BothFreeProps {
  readonly timetable: Timetable
  /** Whose breaks are not here yet; undefined when both have some. */
  readonly missing: 'me' | 'partner' | 'both' | undefined
}

export const BothFree = ({ timetable: { gaps, ready }, missing }: BothFreeProps) => {
  const words = useWords('breaks')
  const language = useLanguage()
  const { mine, tab } = usePairbook()
  const pair = usePair()
  const partner = usePartnersCallName()
  const schedule = useShared(readSchedule)
  const { plan, failure } = usePlanMeeting()

  /** The schedule's own form opens filled in: a rhythm changes the letter, so it is looked at before it is kept. */
  const makeRhythm = async (at: ReadyTime) => {
    const values = {
      rhythm: 'weekly', weekday: String(weekdayOf(at.day)), week: '1', dayOfMonth: '', from: 'other', fromOwn: at.day, time: at.time,
      form: schedule.form ?? 'inPerson', place: schedule.place ?? '', zone: at.zone, ...lengthValues(at.minutes),
    }
    await keepDraft(mine, { form: `${pair.id} schedule`, tab, pairId: pair.id, values })
    location.assign(addresses.schedule)
  }

  const said = (at: ReadyTime): string => words.offer(upperFirst(formatDay(language, at.day)), formatTime(language, at.time), formatTime(language, endOfOffer(at)))
  const gapLine = ({ day, from, to }: SharedGap): string => words.offer(upperFirst(formatDay(language, day)), formatTime(language, from), formatTime(language, to))
  const waits = { me: words.bothWaitMe, partner: words.bothWait(partner), both: words.bothEmpty }
  const waiting = missing === undefined ? words.bothNone : waits[missing]
  return (
    <Card heading={words.both}>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {gaps.length === 0 ? <p className={layout['muted']}>{waiting}</p> : null}
      <ul role="list" className={styles['offers']}>
        {ready.map((at) => (
          <li key={`${at.day} ${at.time}`} className={styles['offer']}>
            <p>
              <strong>{said(at)}</strong> <span className={styles['long']}>{words.minutes(at.minutes)}</span>
            </p>
            <div className={layout['actions']}>
              <Button icon={<CalendarPlus size={20} aria-hidden="true" />} aria-label={words.planAt(said(at))} onClick={() => void plan(at)}>
                {words.plan}
              </Button>
              <Button look="plain" icon={<Repeat size={20} aria-hidden="true" />} aria-label={words.rhythmAt(said(at))} onClick={() => void makeRhythm(at)}>
                {words.rhythm}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {gaps.length === 0 ? null : (
        <details>
          <summary className={styles['summary']}>{words.allGaps(gaps.length)}</summary>
          <ul role="list" className={styles['gaps']}>
            {gaps.map((gap) => (
              <li key={`${gap.day} ${gap.from}`}>
                {gapLine(gap)} <span className={styles['long']}>{words.minutes(gap.minutes)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}
