// Quiet help when it stalls: two ready times, another time, or a busy season. One tap puts it away for good.
import { CalendarPlus } from 'lucide-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import type { BookRoots } from '../../ours/book-roots.ts'
import { formatDay, formatTime } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { timesToOffer } from '../breaks/ready-times.ts'
import { usePlanMeeting } from '../breaks/use-plan-meeting.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { isQuietPutAway, putQuietAway } from './quiet-dismissed.ts'

export const QuietCard = () => {
  const words = useWords('quiet')
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const pair = usePair()
  const putAway = useLiveQuery(() => isQuietPutAway(mine, pair.id), [mine, pair.id])
  const { plan, failure } = usePlanMeeting()
  const [notKept, setNotKept] = useState(false)
  // One function for as long as the card stands: its result is remembered until the book changes.
  const view = useMemo(() => (roots: BookRoots) => timesToOffer(roots, mine.clock), [mine])
  const times = useShared(view)
  if (putAway !== false) return null
  return (
    <Card heading={words.card}>
      <p>{times.length === 0 ? words.cardNoTimes : words.cardText}</p>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {notKept ? <p role="alert">{frame.failure.storageFailed}</p> : null}
      {times.length === 0 ? null : (
        <div className={layout['actions']}>
          {times.map((at) => (
            <Button key={`${at.day} ${at.time}`} look="plain" icon={<CalendarPlus size={20} aria-hidden="true" />} onClick={() => void plan(at)}>
              {words.pick(formatDay(language, at.day), formatTime(language, at.time))}
            </Button>
          ))}
        </div>
      )}
      {times.length === 0 ? null : <p className={`${layout['muted']} ${layout['small']}`}>{words.pickHint}</p>}
      <div className={layout['actions']}>
        <ButtonLink look="quiet" href={addresses.newMeeting}>
          {words.otherTime}
        </ButtonLink>
        <ButtonLink look="quiet" href={addresses.quiet}>
          {words.busyLink}
        </ButtonLink>
        <Button
          look="quiet"
          onClick={() => {
            void putQuietAway(mine, pair.id).then((kept) => setNotKept(!kept))
          }}
        >
          {words.putAway}
        </Button>
      </div>
    </Card>
  )
}
