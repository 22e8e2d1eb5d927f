// The attendance record (form 8): a table of the meetings held, with totals. It prints like the form a school knows.
import { ClipboardList, Printer } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { attendanceTotals, correctionsOf, heldMeetings, overlapping, readCorrections } from '../../ours/meetings/attendance.ts'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { readPeople } from '../../ours/people/person.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { totalsLine } from './attendance-words.ts'
import { AttendanceRow } from './AttendanceRow.tsx'
import layout from '../../kit/layout.module.css'
import tableStyles from '../../kit/table.module.css'
import styles from './attendance.module.css'
import meetingStyles from './meetings.module.css'

export const AttendanceScreen = () => {
  const words = useWords('meetings')
  const { attendance } = words
  const partner = usePartnersCallName()
  const held = heldMeetings(useShared(readMeetings))
  const corrections = useShared(readCorrections)
  const people = useShared(readPeople)
  const doubled = new Set(held.filter((meeting) => overlapping(held, meeting).length > 0).map(({ id }) => id))

  return (
    <Screen
      title={attendance.title}
      back={addresses.meetings}
      banner={<RingBanner ring="ours">{attendance.ring(partner)}</RingBanner>}
      beside={
        held.length === 0 ? undefined : (
          <IconButton label={attendance.print} icon={<Printer aria-hidden="true" />} onClick={() => print()} />
        )
      }
    >
      {held.length === 0 ? (
        <EmptyState icon={<ClipboardList size={32} aria-hidden="true" />} text={attendance.empty}>
          <ButtonLink href={addresses.met}>{words.weMet}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <p className={`${layout['muted']} ${styles['screenOnly']}`}>{attendance.lead}</p>
          {doubled.size === 0 ? null : <p className={`${meetingStyles['note']} ${styles['screenOnly']}`}>{attendance.overlap}</p>}
          <Card>
            <table className={`${tableStyles['table']} ${styles['table']}`}>
              <caption>
                <span className={styles['caption']}>{attendance.caption}</span>
                {attendance.mentor} <strong>{people.mentor.name}</strong> · {attendance.mentee} <strong>{people.mentee.name}</strong>
              </caption>
              <thead>
                <tr>
                  <th scope="col">{attendance.date}</th>
                  <th scope="col">{attendance.time}</th>
                  <th scope="col">{attendance.place}</th>
                  <th scope="col">{attendance.next}</th>
                  <th scope="col" className={styles['screenOnly']}>
                    <span className={layout['spoken']}>{attendance.correct}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {held.map((meeting) => (
                  <AttendanceRow
                    key={meeting.id}
                    meeting={meeting}
                    corrections={correctionsOf(corrections, meeting.id)}
                    overlaps={doubled.has(meeting.id)}
                  />
                ))}
              </tbody>
            </table>
            <p className={layout['strong']}>{totalsLine(attendance, attendanceTotals(held))}</p>
          </Card>
        </>
      )}
    </Screen>
  )
}
