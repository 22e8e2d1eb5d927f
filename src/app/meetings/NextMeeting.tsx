// The next meeting, on top of the list: when, where, what about; "We met" is one tap away.
import { BookOpen } from 'lucide-react'
import { dayAt, daysBetween, type Instant } from '../../foundation/day.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { formatDaysAway } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { momentOf } from './meeting-words.ts'
import { WhenAndWhere } from './WhenAndWhere.tsx'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

export const NextMeeting = ({ meeting, now }: { readonly meeting: Meeting; readonly now: Instant }) => {
  const words = useWords('meetings')
  const language = useLanguage()
  const away = daysBetween(dayAt(now, meeting.zone), meeting.day)
  const { movedFrom } = meeting
  return (
    <Card
      look="now"
      heading={words.next}
      beside={<span className={styles['badge']}>{formatDaysAway(language, away)}</span>}
    >
      <WhenAndWhere meeting={meeting} />
      {meeting.topic === '' ? null : (
        <p className={styles['inline']}>
          <BookOpen size={18} aria-hidden="true" />
          <span dir="auto">{meeting.topic}</span>
        </p>
      )}
      {movedFrom === undefined ? null : <p>{words.movedFrom(momentOf(language, movedFrom.day, movedFrom.time))}</p>}
      <div className={layout['actions']}>
        <ButtonLink look="next" href={addresses.meeting(meeting.id)}>
          {words.seeMeeting}
        </ButtonLink>
        <ButtonLink look="onOurs" href={away === 0 ? addresses.metAt(meeting.id) : addresses.met}>
          {words.weMet}
        </ButtonLink>
      </div>
    </Card>
  )
}
