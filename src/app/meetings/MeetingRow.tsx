// One meeting of a list: when, where, how it stands. The whole row leads to it.
import type { Instant } from '../../foundation/day.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { readPauses } from '../../ours/pauses/keep-pause.ts'
import { formatDay } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { momentOf, spanOf, standingOf, whereOf, zoneNote } from './meeting-words.ts'
import { StatusMark } from './StatusMark.tsx'
import styles from './meetings.module.css'

export const MeetingRow = ({ meeting, now }: { readonly meeting: Meeting; readonly now: Instant }) => {
  const words = useWords('meetings')
  const language = useLanguage()
  const { mine } = usePairbook()
  const pauses = useShared(readPauses)
  const { movedFrom } = meeting
  const notes = [zoneNote(words, meeting, mine.clock.zone()), whereOf(words, meeting.form, meeting.place), meeting.topic]
  return (
    <li>
      <a className={styles['row']} href={addresses.meeting(meeting.id)}>
        <span className={styles['rowWhen']}>
          {formatDay(language, meeting.day)} · {spanOf(language, meeting)}
        </span>
        <span className={styles['rowNotes']} dir="auto">
          {notes.filter((note) => note !== undefined && note !== '').join(' · ')}
        </span>
        <span className={styles['rowMarks']}>
          <StatusMark standing={standingOf(meeting, now, pauses)} />
          {movedFrom === undefined || meeting.status === 'met' ? null : (
            <span className={styles['moved']}>{words.movedFrom(momentOf(language, movedFrom.day, movedFrom.time))}</span>
          )}
        </span>
      </a>
    </li>
  )
}
