// The green card after a meeting's time: did it take place? Every answer is a good one.
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import layout from '../../kit/layout.module.css'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { skipMeeting } from '../../ours/meetings/keep-meeting.ts'
import { formatDaysAway } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import type { MeetingTimes } from './card-for-now.ts'
import { MeetingPlace } from './MeetingPlace.tsx'
import styles from './today.module.css'
import { useMeetingSpan } from './use-meeting-span.ts'

interface DidYouMeetCardProps {
  readonly meeting: Meeting
  readonly times: MeetingTimes
  /** How many earlier meetings have no answer either. */
  readonly more: number
}

export const DidYouMeetCard = ({ meeting, times, more }: DidYouMeetCardProps) => {
  const words = useWords('today').now
  const language = useLanguage()
  const span = useMeetingSpan(times)
  const frame = useWords('frame')
  const keep = useKeepShared()
  const [failure, setFailure] = useState<string>()
  const skip = async () => {
    const kept = await keep((roots) => skipMeeting(roots, meeting.id))
    if (!kept.ok) setFailure(failureWords(frame, kept.error))
  }
  return (
    <Card
      look="now"
      heading={<span className={styles['big']}>{words.didYouMeet}</span>}
      beside={<span className={styles['badge']}>{times.daysAway === 0 ? words.badgeToday : formatDaysAway(language, times.daysAway)}</span>}
    >
      <p className={layout['strong']}>{span}</p>
      <MeetingPlace meeting={meeting} />
      <ButtonLink look="next" wide href={addresses.metAt(meeting.id)}>
        {words.weMet}
      </ButtonLink>
      <div className={layout['actions']}>
        <ButtonLink look="onOurs" href={addresses.changeMeeting(meeting.id)}>
          {words.move}
        </ButtonLink>
        <Button look="onOurs" onClick={() => void skip()}>
          {words.skip}
        </Button>
      </div>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {more === 0 ? null : (
        <p className={layout['small']}>
          {words.more(more)}{' '}
          <a className={styles['onNow']} href={addresses.meetings}>
            {words.moreLink}
          </a>
        </p>
      )}
    </Card>
  )
}
