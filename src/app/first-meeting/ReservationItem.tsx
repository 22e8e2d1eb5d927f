// One reservation of mine: its words, whether I have said it, and the way to change or delete it.
import { useState } from 'react'
import { sayReservation } from '../../crossings/say-reservation.ts'
import { dayAt } from '../../foundation/day.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import type { PrivateNote } from '../../mine/journal/entry.ts'
import { markSaid } from '../../mine/journal/reservation.ts'
import { formatDay } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './first-meeting.module.css'

export const ReservationItem = ({ reservation }: { readonly reservation: PrivateNote }) => {
  const words = useWords('first').reservations
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const [failure, setFailure] = useState<string>()
  const { id, text, saidAt } = reservation

  const say = async (said: boolean) => {
    const done = said ? await sayReservation(mine, book, pair.role, id) : await markSaid(mine, id, false)
    if (done.ok) setFailure(undefined)
    else setFailure(done.error.type === 'NoSuchEntry' ? words.gone : failureWords(frame, done.error))
  }

  return (
    <li className={layout['tight']}>
      <p className={`${layout['prose']} ${styles['reservation']}`} dir="auto">
        {text}
      </p>
      {saidAt === undefined ? null : <p className={`${layout['muted']} ${layout['small']}`}>{words.saidOn(formatDay(language, dayAt(saidAt, mine.clock.zone())))}</p>}
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <div className={layout['actions']}>
        <Button look="plain" onClick={() => void say(saidAt === undefined)}>
          {saidAt === undefined ? words.said : words.notSaid}
        </Button>
        <ButtonLink look="quiet" href={addresses.entry(id)}>
          {words.change}
        </ButtonLink>
      </div>
    </li>
  )
}
