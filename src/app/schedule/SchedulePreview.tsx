// The next dates of a schedule before it is kept, with those that fall on days off struck through.
import { compareDays, type Day, today } from '../../foundation/day.ts'
import { Card } from '../../kit/Card.tsx'
import { endOf } from '../../ours/meetings/meetings-view.ts'
import { slotsOf, usualMinutes } from '../../ours/meetings/plan-meetings.ts'
import { readDaysOff, readSeason } from '../../ours/schedule/read-schedule.ts'
import type { Schedule } from '../../ours/schedule/schedule.ts'
import { wholeSeason } from '../../ours/schedule/season.ts'
import { formatDate, formatDay, formatTime } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'
import styles from '../meetings/meetings.module.css'

const shown = 6

export const SchedulePreview = ({ schedule }: { readonly schedule: Schedule }) => {
  const words = useWords('schedule')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const daysOff = useShared(readDaysOff)
  const season = wholeSeason(useShared(readSeason), today(clock))
  const { zone = clock.zone(), minutes = usualMinutes } = schedule
  const isToCome = (day: Day): boolean =>
    schedule.time === undefined
      ? compareDays(day, today(clock)) >= 0
      : endOf({ day, time: schedule.time, zone, minutes }) > clock.now()
  const slots = slotsOf(schedule, season, daysOff)
    .filter(({ day }) => isToCome(day))
    .slice(0, shown)
  const time = schedule.time === undefined ? '' : `, ${formatTime(language, schedule.time)}`
  if (schedule.rhythm?.type === 'picked') return null
  return (
    <Card heading={words.preview}>
      <div aria-live="polite">
        {schedule.rhythm === undefined ? <p className={layout['muted']}>{words.previewWait}</p> : null}
        {schedule.rhythm !== undefined && slots.length === 0 ? <p className={layout['muted']}>{words.previewNone}</p> : null}
        <ul role="list" className={styles['preview']}>
          {slots.map(({ day, off }) => (
            <li key={day} className={off === undefined ? undefined : styles['off']}>
              {off === undefined ? `${formatDay(language, day)}${time}` : <del>{formatDay(language, day)}</del>}
              {off === undefined ? null : <span>{off.label === '' ? words.dayOffPlain : words.dayOff(off.label)}</span>}
            </li>
          ))}
        </ul>
      </div>
      <p className={`${layout['muted']} ${layout['small']}`}>
        {words.seasonNote(formatDate(language, season.start), formatDate(language, season.end))}
      </p>
      <a className={styles['summary']} href={addresses.season}>
        {words.changeSeason}
      </a>
    </Card>
  )
}
