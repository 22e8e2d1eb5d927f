// The clock of a meeting: how much of the agreed length is left, in words, changing once a minute. It makes no sound,
// does not move, and never turns red.
import { Hourglass } from 'lucide-react'
import { useState } from 'react'
import { type Instant, timeAt } from '../../foundation/day.ts'
import type { MeetingId } from '../../foundation/id.ts'
import { Button } from '../../kit/Button.tsx'
import { clockOf } from '../../ours/meetings/beat.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { formatTime } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './agenda.module.css'

/** When the two pressed Start, on this phone; going to another page and back does not begin anew. */
const beganAt = new Map<MeetingId, Instant>()

export const QuietClock = ({ meeting, now }: { readonly meeting: Meeting; readonly now: Instant }) => {
  const words = useWords('agenda').meet
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const [began, setBegan] = useState(beganAt.get(meeting.id))
  const quiet = clockOf(meeting, began, now)
  const start = () => {
    const minute = 60_000
    const at = (Math.floor(clock.now() / minute) * minute) as Instant
    beganAt.set(meeting.id, at)
    setBegan(at)
  }
  if (quiet === undefined) {
    return (
      <Button look="plain" icon={<Hourglass size={20} aria-hidden="true" />} onClick={start}>
        {words.startClock(meeting.minutes)}
      </Button>
    )
  }
  const { left, past, ends } = quiet
  return (
    <div className={styles['clock']}>
      <p>
        <strong>{left > 0 ? words.left(left) : past > 0 ? words.past(past) : words.atTime}</strong>
        {left > 0 ? <span className={styles['until']}>{words.until(formatTime(language, timeAt(ends, clock.zone())))}</span> : null}
      </p>
      {began === undefined ? (
        <Button look="quiet" onClick={start}>
          {words.startAgain(meeting.minutes)}
        </Button>
      ) : null}
    </div>
  )
}
