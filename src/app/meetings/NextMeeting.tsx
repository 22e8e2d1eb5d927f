// The next meeting, on top of the list: when, where, what about; "We met" is one tap away.
import { BookOpen } from 'lucide-react'
import { dayAt, daysBetween, type Instant } from '../../foundation/day.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { formatDaysAway, formatLongDay } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { FormIcon } from './FormIcon.tsx'
import { momentOf, spanOf, whereOf, zoneNote } from './meeting-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const NextMeeting = ({ meeting, now }: { readonly meeting: Meeting; readonly now: Instant }) => {
  const words = useWords('meetings')
  const language = useLanguage()
  const { mine } = usePairbook()
  const away = daysBetween(dayAt(now, meeting.zone), meeting.day)
  const zone = zoneNote(words, meeting, mine.clock.zone())
  const { movedFrom } = meeting
  return (
    <Card
      look="now"
      heading={words.next}
      beside={<span className={styles['badge']}>{formatDaysAway(language, away)}</span>}
    >
      <div>
        <p className={styles['big']}>{upperFirst(formatLongDay(language, meeting.day))}</p>
        <p className={styles['big']}>{spanOf(language, meeting)}</p>
        {zone === undefined ? null : <p>{zone}</p>}
      </div>
      <p className={styles['inline']}>
        <FormIcon form={meeting.form} />
        <span dir="auto">{whereOf(words, meeting.form, meeting.place)}</span>
      </p>
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
