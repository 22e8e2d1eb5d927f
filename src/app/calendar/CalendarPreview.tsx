// Exactly what goes in: each meeting as the calendar will have it, and the file itself, word for word.
import { useState } from 'react'
import { type Day, dayAt, type Instant, timeAt, type ZoneName } from '../../foundation/day.ts'
import type { PlannedEvent } from '../../crossings/give-to-calendar.ts'
import { Card } from '../../kit/Card.tsx'
import { endOf } from '../../ours/meetings/meetings-view.ts'
import { formatDate, formatLongDay, formatTime } from '../../words/format.ts'
import { zoneNote } from '../meetings/meeting-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './calendar.module.css'

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** More than these stand behind a fold. */
const shown = 6

const endTime = (end: Instant, zone: ZoneName, day: Day): { readonly day: Day | undefined; readonly time: ReturnType<typeof timeAt> } => {
  const on = dayAt(end, zone)
  return { day: on === day ? undefined : on, time: timeAt(end, zone) }
}

interface CalendarPreviewProps {
  readonly events: readonly PlannedEvent[]
  readonly text: string
  /** What every meeting that takes place brings along. */
  readonly alarm: string
}

export const CalendarPreview = ({ events, text, alarm }: CalendarPreviewProps) => {
  const words = useWords('calendar')
  const meetingWords = useWords('meetings')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const [open, setOpen] = useState(false)
  const row = ({ uid, event, change }: PlannedEvent) => {
    const end = endTime(endOf(event), event.zone, event.day)
    const until = `${end.day === undefined ? '' : `${formatDate(language, end.day)}, `}${formatTime(language, end.time)}`
    const zone = zoneNote(meetingWords, event, clock.zone())
    return (
      <li key={uid} className={styles['event']} data-change={change}>
        <span className={styles['head']}>
          <strong dir="auto">{event.cancelled ? words.cancelledTitle(event.title) : event.title}</strong>
          <span className={styles['mark']}>{words.marks[change]}</span>
        </span>
        <span>{words.when(upperFirst(formatLongDay(language, event.day)), formatTime(language, event.time), until)}</span>
        {zone === undefined ? null : <span>{zone}</span>}
        {event.place === '' ? null : (
          <span className={layout['muted']} dir="auto">
            {event.place}
          </span>
        )}
      </li>
    )
  }
  return (
    <Card heading={words.preview} beside={<span className={layout['muted']}>{words.count(events.length)}</span>}>
      <ul role="list" className={styles['events']}>
        {events.slice(0, shown).map(row)}
      </ul>
      {events.length <= shown ? null : (
        <details>
          <summary className={styles['summary']}>{words.showAll(events.length)}</summary>
          <ul role="list" className={styles['events']}>
            {events.slice(shown).map(row)}
          </ul>
        </details>
      )}
      <p className={layout['muted']}>{words.alarmLine(alarm)}</p>
      {events.some(({ event }) => event.cancelled) ? <p className={`${layout['muted']} ${layout['small']}`}>{words.honest}</p> : null}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles['summary']}>{words.wordForWord}</summary>
        {open ? <pre className={styles['text']}>{text}</pre> : null}
      </details>
    </Card>
  )
}
