// Today: the one thing that matters now, a box to jot in, what is due, a saying. Painted from this phone alone.
import { ArrowLeftRight, CalendarCheck } from 'lucide-react'
import { Suspense } from 'react'
import { dayAt, daysBetween } from '../../foundation/day.ts'
import { otherRole } from '../../foundation/role.ts'
import { AfterFirstFrame } from '../../kit/AfterFirstFrame.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { IconLink } from '../../kit/IconLink.tsx'
import { endOf, nextMeetingAfter } from '../../ours/meetings/meetings-view.ts'
import { addresses } from '../addresses.ts'
import { Screen } from '../frame/Screen.tsx'
import { lazyAfterPaint } from '../session/lazy-after-paint.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { usePair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { cardForNow, isQuiet, timesOf } from './card-for-now.ts'
import { JotBox } from './JotBox.tsx'
import { NowCard } from './NowCard.tsx'
import { StepsDue } from './StepsDue.tsx'
import { stepsForToday } from './steps-for-today.ts'
import { letterStandingFor } from './letter-standing.ts'
import { useNow } from './use-now.ts'
import { useTodayFacts } from './use-today-facts.ts'

// What need not be there before the first paint.
const QuietCard = lazyAfterPaint(async () => (await import('../quiet/QuietCard.tsx')).QuietCard)
const SeasonEndCard = lazyAfterPaint(async () => (await import('../seasons/SeasonEndCard.tsx')).SeasonEndCard)
const AxiomLine = lazyAfterPaint(async () => (await import('./AxiomLine.tsx')).AxiomLine)
const TodayNews = lazyAfterPaint(async () => (await import('../together/TodayNews.tsx')).TodayNews)
const LogReminders = lazyAfterPaint(async () => (await import('./LogReminders.tsx')).LogReminders)

export const TodayScreen = () => {
  const words = useWords('today')
  const { mine } = usePairbook()
  const pair = usePair()
  const severalPairs = useSession((session) => session.pairs.length > 1)
  const now = useNow(mine.clock)
  const zone = mine.clock.zone()
  const { meetings, steps, seasonStart, seasonEnd, signed, firstMeeting: unfinished, pause, quietFrom, asked, closed } = useTodayFacts()
  const letter = letterStandingFor(pair.role, signed)
  const firstMeetingAway = pair.firstMeetingAwayAt !== undefined
  const firstMeeting = firstMeetingAway ? undefined : unfinished

  const next = nextMeetingAfter(meetings, now)
  const nextTimes = next === undefined ? undefined : timesOf(next, { now, zone })
  const lastMet = meetings.findLast(({ status }) => status === 'met')
  const due = stepsForToday(steps, pair.role, {
    now,
    today: dayAt(now, zone),
    nextMeeting: nextTimes?.day,
    lastMet: lastMet === undefined ? undefined : endOf(lastMet),
  })
  const bookNow = { now, zone, meetings, letter, firstMeeting, firstMeetingAway, pause, quietFrom, closed }
  const card = cardForNow(bookNow)
  const endsSoon = closed === undefined && seasonEnd !== undefined && daysBetween(dayAt(now, zone), seasonEnd) < 32
  return (
    <Screen
      title={words.title(pair.partnerName)}
      kicker={words.kicker[pair.role]}
      beside={
        severalPairs ? (
          <IconLink href={addresses.pairs} label={words.switchPair} icon={<ArrowLeftRight aria-hidden="true" />} />
        ) : undefined
      }
    >
      <NowCard card={card} letter={letter} stepsDue={due.steps.length - due.done} questions={asked?.[otherRole(pair.role)] ?? 0} firstMeeting={firstMeeting} />
      {isQuiet(bookNow) ? (
        <Suspense>
          <QuietCard />
        </Suspense>
      ) : null}
      {endsSoon ? (
        <Suspense>
          <SeasonEndCard today={dayAt(now, zone)} end={seasonEnd} />
        </Suspense>
      ) : null}
      <JotBox onlyMine={closed !== undefined} />
      {closed !== undefined || card.type === 'nextMeeting' || card.type === 'didYouMeet' ? null : (
        <ButtonLink look="plain" wide href={addresses.met} icon={<CalendarCheck size={20} aria-hidden="true" />}>
          {words.now.weMet}
        </ButtonLink>
      )}
      <AfterFirstFrame>
        <Suspense>
          <TodayNews />
        </Suspense>
        <Suspense>
          <LogReminders />
        </Suspense>
        {closed === undefined ? <StepsDue due={due} daysAway={nextTimes?.daysAway} /> : null}
        <Suspense>
          <AxiomLine now={now} seasonStart={seasonStart} seasonEnd={seasonEnd} />
        </Suspense>
      </AfterFirstFrame>
    </Screen>
  )
}
