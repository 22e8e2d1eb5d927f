// Meet: the agenda on one screen that stays awake. Big words, boxes to tick, a quiet clock, one box to jot in; nothing
// moves and nothing makes a sound, so that the two look at one another.
import { CalendarCheck } from 'lucide-react'
import { useState } from 'react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { agendaOf, leftOver, openItems } from '../../ours/agenda/agenda-view.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { momentOf } from '../meetings/meeting-words.ts'
import { MeetingScreen } from '../meetings/MeetingScreen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { JotBox } from '../today/JotBox.tsx'
import { useNow } from '../today/use-now.ts'
import { AddItem } from './AddItem.tsx'
import { readAgendaFacts } from './agenda-facts.ts'
import { Aims } from './Aims.tsx'
import { QuietClock } from './QuietClock.tsx'
import { TickList } from './TickList.tsx'
import { useWakeLock } from './use-wake-lock.ts'
import layout from '../../kit/layout.module.css'
import styles from './agenda.module.css'

/** A page left open is not to empty the battery. */
const longestAwake = 3 * 3_600_000

export const MeetScreen = ({ params }: ScreenProps) => {
  const words = useWords('agenda').meet
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const partner = usePartnersCallName()
  const facts = useShared(readAgendaFacts)
  const now = useNow(clock)
  const [openedAt] = useState(now)
  const meeting = facts.agendas.meetings.find(({ id }) => id === params['id'])
  const meets = meeting !== undefined && meeting.status !== 'met'
  const awake = useWakeLock(meets && now - openedAt < longestAwake)
  if (meeting === undefined) return <MissingScreen />
  if (!meets) return <MeetingScreen params={params} />
  const items = agendaOf(facts.agendas.items, meeting.id)
  const left = leftOver(facts.agendas, meeting.id, now).length
  return (
    <Screen
      title={words.title}
      subtitle={momentOf(language, meeting.day, meeting.time)}
      back={addresses.meeting(meeting.id)}
      banner={<RingBanner ring="ours">{words.ring(partner)}</RingBanner>}
    >
      <div className={styles['meet']}>
        <QuietClock key={meeting.id} meeting={meeting} now={now} />
        <Aims meeting={meeting} />
        <section className={layout['tight']} aria-labelledby="agenda">
          <h2 id="agenda" className={layout['spoken']}>
            {words.agenda}
          </h2>
          {items.length === 0 ? <p className={styles['big']}>{words.empty}</p> : <TickList items={items} facts={facts} big />}
          {items.length > 0 && openItems(items).length === 0 ? <p className={layout['muted']}>{words.allDone}</p> : null}
          {left === 0 ? null : (
            <p>
              {words.fromLast(left)}{' '}
              <a className={styles['link']} href={addresses.getReady(meeting.id)}>
                {words.fromLastLink}
              </a>
            </p>
          )}
        </section>
        <details>
          <summary className={styles['summary']}>{words.add}</summary>
          <AddItem meetingId={meeting.id} />
        </details>
        <JotBox meetingId={meeting.id} title={words.jot} />
        <ButtonLink look="next" wide href={addresses.metAt(meeting.id)} icon={<CalendarCheck size={20} aria-hidden="true" />}>
          {words.wrapUp}
        </ButtonLink>
        <p className={styles['awake']}>{awake ? words.awake : null}</p>
      </div>
    </Screen>
  )
}
