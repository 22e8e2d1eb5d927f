// The green card before a meeting: when, where, and what is due by then. The one thing to do next is to get ready, and
// when the time has come, to meet.
import { BookOpen, FileSignature, ListChecks, MessageCircleQuestionMark, SquareCheck } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { formatDaysAway } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import type { MeetingTimes } from './card-for-now.ts'
import type { LetterStanding } from './letter-standing.ts'
import { MeetingPlace } from './MeetingPlace.tsx'
import type { TodayFacts } from './today-facts.ts'
import styles from './today.module.css'
import { useMeetingSpan } from './use-meeting-span.ts'

interface NextMeetingCardProps {
  readonly meeting: Meeting
  readonly times: MeetingTimes
  readonly going: boolean
  /** It is time to meet, or nearly. */
  readonly meets: boolean
  readonly letter: LetterStanding
  readonly stepsDue: number
  readonly questions: number
  readonly firstMeeting: TodayFacts['firstMeeting']
}

export const NextMeetingCard = ({ meeting, times, going, meets, letter, stepsDue, questions, firstMeeting }: NextMeetingCardProps) => {
  const words = useWords('today').now
  const language = useLanguage()
  const partner = usePartnersCallName()
  const span = useMeetingSpan(times)
  const isToday = times.daysAway === 0
  const letterLine =
    letter === 'signed' ? undefined : letter === 'waitingForPartner' ? words.partnerMissing(partner) : words.letterMissing
  return (
    <Card
      look="now"
      heading={<span className={styles['what']}>{going ? words.going : words.next}</span>}
      beside={<span className={styles['badge']}>{isToday ? words.badgeToday : formatDaysAway(language, times.daysAway)}</span>}
    >
      <p className={styles['big']}>
        <a className={styles['onNow']} href={addresses.meeting(meeting.id)}>
          {span}
        </a>
      </p>
      <MeetingPlace meeting={meeting} />
      <ul role="list" className={styles['counts']}>
        {firstMeeting === undefined ? null : (
          <li>
            <ListChecks size={20} aria-hidden="true" />
            <a className={styles['onNow']} href={addresses.firstMeeting}>
              {words.firstMeetingLine(firstMeeting.talked, firstMeeting.of)}
            </a>
          </li>
        )}
        {questions === 0 ? null : (
          <li>
            <MessageCircleQuestionMark size={20} aria-hidden="true" />
            <a className={styles['onNow']} href={addresses.questions}>
              {words.questions(questions, partner)}
            </a>
          </li>
        )}
        {stepsDue === 0 ? null : (
          <li>
            <SquareCheck size={20} aria-hidden="true" />
            <span>{words.steps(stepsDue)}</span>
          </li>
        )}
        {meeting.topic === '' ? null : (
          <li>
            <BookOpen size={20} aria-hidden="true" />
            <span>{words.topic(meeting.topic)}</span>
          </li>
        )}
        {letterLine === undefined || firstMeeting !== undefined ? null : (
          <li>
            <FileSignature size={20} aria-hidden="true" />
            <a className={styles['onNow']} href={addresses.letter}>
              {letterLine}
            </a>
          </li>
        )}
      </ul>
      <div className={layout['actions']}>
        <ButtonLink look="next" href={meets ? addresses.meet(meeting.id) : addresses.getReady(meeting.id)}>
          {meets ? words.meet : words.getReady}
        </ButtonLink>
        <ButtonLink look="onOurs" href={isToday ? addresses.metAt(meeting.id) : addresses.met}>
          {words.weMet}
        </ButtonLink>
      </div>
    </Card>
  )
}
