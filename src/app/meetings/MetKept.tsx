// After "We met" was kept: it says so, names the next date, what is left on the agenda, and offers to
// write the log now or to be reminded of it.
import { CalendarPlus, CircleCheck } from 'lucide-react'
import type { Instant } from '../../foundation/day.ts'
import type { MeetingId } from '../../foundation/id.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { agendaOf, openItems, readAgendas } from '../../ours/agenda/agenda-view.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { LogNowOrLater } from './LogNowOrLater.tsx'
import { momentOf } from './meeting-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

export const MetKept = ({ id, at }: { readonly id: MeetingId; readonly at: Instant }) => {
  const words = useWords('met')
  const language = useLanguage()
  const partner = usePartnersCallName()
  const { meetings, items } = useShared(readAgendas)
  const meeting = meetings.find((one) => one.id === id)
  const left = openItems(agendaOf(items, id)).length
  const next = meeting?.nextDay
  const agreed = meetings.find((one) => one.status === 'planned' && one.day === next && one.time === meeting?.nextTime)
  return (
    <Screen
      title={words.kept.title}
      back={addresses.today}
      leave="close"
      banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}
    >
      <p className={styles['inline']}>
        <CircleCheck size={28} aria-hidden="true" />
        <span>{words.kept.text}</span>
      </p>
      <KeptLine state={{ type: 'clean' }} keptAt={at} />
      {next === undefined ? null : <p className={layout['strong']}>{words.kept.next(momentOf(language, next, meeting?.nextTime))}</p>}
      {left === 0 ? null : <p>{words.kept.left(left)}</p>}
      <LogNowOrLater id={id} />
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
