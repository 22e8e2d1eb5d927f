// The home of the meetings section: the next meeting, those to come, those behind, and the way to schedule, season,
// ground rules and attendance. Nothing here counts against anybody.
import { BookOpen, CalendarPlus, CalendarRange, ClipboardList, Coffee, Handshake, Leaf, ListChecks, Repeat } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { heldMeetings } from '../../ours/meetings/attendance.ts'
import { hasEnded, nextMeetingAfter, readMeetings } from '../../ours/meetings/meetings-view.ts'
import { readPauses } from '../../ours/pauses/keep-pause.ts'
import { isResting } from '../../ours/pauses/pause.ts'
import { readSchedule } from '../../ours/schedule/read-schedule.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { scheduleSentence } from '../schedule/schedule-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { BetweenCard } from './BetweenCard.tsx'
import { MeetingRow } from './MeetingRow.tsx'
import { NextMeeting } from './NextMeeting.tsx'
import { PastMeetings } from './PastMeetings.tsx'
import layout from '../../kit/layout.module.css'
import styles from './meetings.module.css'

/** How many meetings to come stand under the next one. */
const upcomingShown = 8

export const MeetingsScreen = () => {
  const words = useWords('meetings')
  const scheduleWords = useWords('schedule')
  const language = useLanguage()
  const { mine } = usePairbook()
  const meetings = useShared(readMeetings)
  const schedule = useShared(readSchedule)
  const pauses = useShared(readPauses)

  const now = mine.clock.now()
  const next = nextMeetingAfter(meetings.filter((meeting) => !isResting(pauses, meeting)), now)
  const toCome = meetings.filter((meeting) => meeting !== next && meeting.status !== 'met' && !hasEnded(meeting, now))
  const past = meetings.filter((meeting) => meeting.status === 'met' || hasEnded(meeting, now))
  const addLink = (
    <ButtonLink look="plain" href={addresses.newMeeting} icon={<CalendarPlus size={20} aria-hidden="true" />}>
      {words.add}
    </ButtonLink>
  )

  return (
    <Screen title={words.title} banner={<RingBanner ring="ours" />}>
      {next === undefined ? null : <NextMeeting meeting={next} now={now} />}
      {meetings.length === 0 && schedule.rhythm === undefined ? (
        <EmptyState icon={<Repeat size={32} aria-hidden="true" />} text={words.empty}>
          <ButtonLink href={addresses.schedule}>{words.setSchedule}</ButtonLink>
        </EmptyState>
      ) : null}
      {next === undefined && (meetings.length > 0 || schedule.rhythm !== undefined) ? (
        <p className={layout['muted']}>{words.nothingNext}</p>
      ) : null}
      <BetweenCard />
      {toCome.length === 0 ? null : (
        <section className={styles['section']} aria-labelledby="upcoming">
          <h2 id="upcoming" className={styles['heading']}>
            {words.upcoming}
          </h2>
          <ul role="list" className={styles['list']}>
            {toCome.slice(0, upcomingShown).map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} now={now} />
            ))}
          </ul>
          {toCome.length > upcomingShown ? (
            <details>
              <summary className={styles['summary']}>{words.moreLater(toCome.length - upcomingShown)}</summary>
              <ul role="list" className={styles['list']}>
                {toCome.slice(upcomingShown).map((meeting) => (
                  <MeetingRow key={meeting.id} meeting={meeting} now={now} />
                ))}
              </ul>
            </details>
          ) : null}
        </section>
      )}
      <div className={layout['actions']}>
        {addLink}
        {next === undefined ? <ButtonLink href={addresses.met}>{words.weMet}</ButtonLink> : null}
      </div>
      <Card>
        <nav aria-label={words.title}>
          <LinkRow href={addresses.material} label={words.links.material} note={words.linkNotes.material} icon={<BookOpen size={20} aria-hidden="true" />} />
          <LinkRow
            href={addresses.firstMeeting}
            label={words.links.firstMeeting}
            note={words.linkNotes.firstMeeting}
            icon={<ListChecks size={20} aria-hidden="true" />}
          />
          <LinkRow
            href={addresses.schedule}
            label={words.links.schedule}
            note={scheduleSentence(scheduleWords, language, schedule)}
            icon={<Repeat size={20} aria-hidden="true" />}
          />
          <LinkRow
            href={addresses.season}
            label={words.links.season}
            note={words.linkNotes.season}
            icon={<CalendarRange size={20} aria-hidden="true" />}
          />
          <LinkRow href={addresses.breaks} label={words.links.breaks} note={words.linkNotes.breaks} icon={<Coffee size={20} aria-hidden="true" />} />
          <LinkRow href={addresses.calendar} label={words.links.calendar} note={words.linkNotes.calendar} icon={<CalendarPlus size={20} aria-hidden="true" />} />
          <LinkRow
            href={addresses.groundRules}
            label={words.links.groundRules}
            note={words.linkNotes.groundRules}
            icon={<Handshake size={20} aria-hidden="true" />}
          />
          <LinkRow href={addresses.quiet} label={words.links.quiet} note={words.linkNotes.quiet} icon={<Leaf size={20} aria-hidden="true" />} />
          <LinkRow
            href={addresses.attendance}
            label={words.links.attendance}
            note={words.linkNotes.attendance(heldMeetings(meetings).length)}
            icon={<ClipboardList size={20} aria-hidden="true" />}
          />
        </nav>
      </Card>
      <PastMeetings meetings={past} now={now} />
    </Screen>
  )
}
