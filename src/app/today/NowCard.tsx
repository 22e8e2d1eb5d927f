// The green card: the one thing that matters now.
import { CalendarPlus, FileSignature } from 'lucide-react'
import { Suspense } from 'react'
import { assertNever } from '../../foundation/result.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { addresses } from '../addresses.ts'
import { lazyAfterPaint } from '../session/lazy-after-paint.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import type { CardForNow } from './card-for-now.ts'
import { DidYouMeetCard } from './DidYouMeetCard.tsx'
import { FirstMeetingCard } from './FirstMeetingCard.tsx'
import type { LetterStanding } from './letter-standing.ts'
import { NextMeetingCard } from './NextMeetingCard.tsx'
import type { TodayFacts } from './today-facts.ts'
import styles from './today.module.css'

// Rarely the card of the day: it may come a moment after the first paint.
const RestingCard = lazyAfterPaint(async () => (await import('../quiet/RestingCard.tsx')).RestingCard)
const ClosedCard = lazyAfterPaint(async () => (await import('../ending/ClosedCard.tsx')).ClosedCard)

interface NowCardProps {
  readonly card: CardForNow
  readonly letter: LetterStanding
  readonly stepsDue: number
  /** Open questions of the partner. */
  readonly questions: number
  /** Where the first meeting's list is still to be finished. */
  readonly firstMeeting: TodayFacts['firstMeeting']
}

export const NowCard = ({ card, letter, stepsDue, questions, firstMeeting }: NowCardProps) => {
  const words = useWords('today').now
  const partner = usePartnersCallName()
  switch (card.type) {
    case 'didYouMeet':
      return <DidYouMeetCard key={card.meeting.id} meeting={card.meeting} times={card.times} more={card.more} />
    case 'nextMeeting':
      return <NextMeetingCard meeting={card.meeting} times={card.times} going={card.going} meets={card.meets} letter={letter} stepsDue={stepsDue} questions={questions} firstMeeting={firstMeeting} />
    case 'firstMeeting':
      return <FirstMeetingCard talked={card.talked} of={card.of} />
    case 'resting':
      return (
        <Suspense>
          <RestingCard back={card.back} by={card.by} />
        </Suspense>
      )
    case 'closed':
      return (
        <Suspense>
          <ClosedCard />
        </Suspense>
      )
    case 'letter': {
      const sentences = { unsigned: words.unsigned, waitingForMe: words.waitingForMe(partner), changed: words.changed }
      return (
        <Card look="now" heading={<span className={styles['big']}>{words.letter}</span>} beside={<FileSignature size={22} aria-hidden="true" />}>
          <p>{sentences[card.standing]}</p>
          <ButtonLink look="next" wide href={addresses.letter}>
            {words.openLetter}
          </ButtonLink>
        </Card>
      )
    }
    case 'pickNextDate':
      return (
        <Card look="now" heading={<span className={styles['big']}>{words.noDate}</span>} beside={<CalendarPlus size={22} aria-hidden="true" />}>
          <p>{words.noDateText}</p>
          <ButtonLink look="next" wide href={addresses.meetings}>
            {words.pickDate}
          </ButtonLink>
        </Card>
      )
    default:
      return assertNever(card)
  }
}
