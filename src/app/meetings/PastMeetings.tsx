// What lies behind, month by month, the latest first. Older months are folded.
import type { Day, Instant } from '../../foundation/day.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { Fold } from '../../kit/Fold.tsx'
import { formatMonth } from '../../words/format.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { MeetingRow } from './MeetingRow.tsx'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

/** Months that stand open. */
const openMonths = 2

const byMonth = (meetings: readonly Meeting[]): readonly (readonly [Day, readonly Meeting[]])[] => {
  const months = new Map<Day, Meeting[]>()
  for (const meeting of [...meetings].reverse()) {
    const month = `${meeting.day.slice(0, 7)}-01` as Day
    months.set(month, [...(months.get(month) ?? []), meeting])
  }
  return [...months]
}

export const PastMeetings = ({ meetings, now }: { readonly meetings: readonly Meeting[]; readonly now: Instant }) => {
  const words = useWords('meetings')
  const language = useLanguage()
  if (meetings.length === 0) return null
  return (
    <section className={styles['section']} aria-labelledby="earlier">
      <h2 id="earlier" className={styles['heading']}>
        {words.earlier}
      </h2>
      {byMonth(meetings).map(([month, rows], index) => (
        <Fold
          key={month}
          className={styles['month']}
          open={index < openMonths}
          summary={
            <>
              <span className={styles['monthName']}>{formatMonth(language, month)}</span>
              <span className={`${layout['muted']} ${layout['small']}`}>
                {words.monthMet(rows.filter(({ status }) => status === 'met').length, rows.length)}
              </span>
            </>
          }
          summaryClassName={styles['monthHead']}
        >
          <ul role="list" className={styles['list']}>
            {rows.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} now={now} />
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  )
}
