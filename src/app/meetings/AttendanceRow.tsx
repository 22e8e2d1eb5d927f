// One line of the attendance record, with who wrote it, who corrected it, and what it said before.
import { TriangleAlert } from 'lucide-react'
import type { Correction, Meeting } from '../../ours/meetings/meeting.ts'
import { formatDate, formatDay, formatTime } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { CorrectionList } from './CorrectionList.tsx'
import { momentOf, whereOf, zoneNote } from './meeting-words.ts'
import { WrittenLine } from './WrittenLine.tsx'
import styles from './attendance.module.css'

interface AttendanceRowProps {
  readonly meeting: Meeting
  readonly corrections: readonly Correction[]
  readonly overlaps: boolean
}

export const AttendanceRow = ({ meeting, corrections, overlaps }: AttendanceRowProps) => {
  const words = useWords('meetings')
  const { attendance } = words
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const zone = zoneNote(words, meeting, clock.zone())
  const { nextDay } = meeting
  return (
    <tr>
      <th scope="row">
        <span className={styles['date']}>{formatDate(language, meeting.day)}</span>
        {overlaps ? (
          <span className={`${styles['warn']} ${styles['screenOnly']}`}>
            <TriangleAlert size={18} aria-hidden="true" />
            {attendance.overlapRow}
          </span>
        ) : null}
      </th>
      <td>
        {[`${formatTime(language, meeting.time)}, ${words.minutes(meeting.minutes)}`, zone].filter(Boolean).join(' · ')}
      </td>
      <td className={styles['how']} dir="auto">
        {whereOf(words, meeting.form, meeting.place)}
      </td>
      <td className={styles['next']} data-column={attendance.next}>{nextDay === undefined ? attendance.noNext : momentOf(language, nextDay, meeting.nextTime)}</td>
      <td className={`${styles['written']} ${styles['screenOnly']}`}>
        <a
          className={styles['correct']}
          href={addresses.correctAttendance(meeting.id)}
          aria-label={attendance.correctDay(formatDay(language, meeting.day))}
        >
          {attendance.correct}
        </a>
        <div className={styles['history']}>
          <WrittenLine meeting={meeting} />
          {corrections.length === 0 ? null : (
            <details>
              <summary>{attendance.history(corrections.length)}</summary>
              <CorrectionList corrections={corrections} />
            </details>
          )}
        </div>
      </td>
    </tr>
  )
}
