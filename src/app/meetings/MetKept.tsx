// After "We met" was kept: it says so, names the next date, and offers a reflection.
import { CalendarPlus, CircleCheck, NotebookPen } from 'lucide-react'
import type { Instant } from '../../foundation/day.ts'
import type { MeetingId } from '../../foundation/id.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { readMeetings } from '../../ours/meetings/meetings-view.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { momentOf } from './meeting-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

export const MetKept = ({ id, at }: { readonly id: MeetingId; readonly at: Instant }) => {
  const words = useWords('met')
  const language = useLanguage()
  const pair = usePair()
  const meetings = useShared(readMeetings)
  const meeting = meetings.find((one) => one.id === id)
  const next = meeting?.nextDay
  const agreed = meetings.find((one) => one.status === 'planned' && one.day === next && one.time === meeting?.nextTime)
  return (
    <Screen
      title={words.kept.title}
      back={addresses.today}
      leave="close"
      banner={<RingBanner ring="ours">{words.ring(pair.partnerName)}</RingBanner>}
    >
      <p className={styles['inline']}>
        <CircleCheck size={28} aria-hidden="true" />
        <span>{words.kept.text}</span>
      </p>
      <KeptLine state={{ type: 'clean' }} keptAt={at} />
      {next === undefined ? null : <p className={layout['strong']}>{words.kept.next(momentOf(language, next, meeting?.nextTime))}</p>}
      <ButtonLink look="next" wide href={addresses.newEntryAfter(id)} icon={<NotebookPen size={20} aria-hidden="true" />}>
        {words.kept.reflect}
      </ButtonLink>
      <div className={layout['actions']}>
        {agreed === undefined ? null : (
          <ButtonLink look="plain" href={addresses.calendarOf(agreed.id)} icon={<CalendarPlus size={20} aria-hidden="true" />}>
            {words.kept.toCalendar}
          </ButtonLink>
        )}
        <ButtonLink look="plain" href={addresses.meeting(id)}>
          {words.kept.see}
        </ButtonLink>
        <ButtonLink look="plain" href={addresses.today}>
          {words.kept.done}
        </ButtonLink>
      </div>
    </Screen>
  )
}
