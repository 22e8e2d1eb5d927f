// How long an invitation is still good for. Seen by everybody; spoken when asked for, and once when little is left.
import { useEffect, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import layout from '../../kit/layout.module.css'
import { usePairbook } from '../session/pairbook.ts'
import { useWords } from '../session/use-words.ts'
import styles from './pairing.module.css'

interface CountdownProps {
  readonly until: Instant
  /** Called when nothing is left. The same function at every render. */
  readonly onOver: () => void
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

export const Countdown = ({ until, onOver }: CountdownProps) => {
  const words = useWords('together').pairing.countdown
  const { clock } = usePairbook().mine
  const [left, setLeft] = useState(() => until - clock.now())
  useEffect(() => {
    const look = () => {
      const now = until - clock.now()
      setLeft(now)
      if (now < 0) onOver()
    }
    const ticking = setInterval(look, second)
    return () => { clearInterval(ticking) }
  }, [clock, onOver, until])
  const shown = Math.max(0, left)
  const text = shown >= hour
    ? words.hours(Math.ceil(shown / hour))
    : words.minutes(`${String(Math.floor(shown / minute))}:${String(Math.floor((shown % minute) / second)).padStart(2, '0')}`)
  const isLittle = shown < minute
  return (
    <>
      <p role="timer" className={styles['countdown']} data-little={isLittle}>
        {text}
      </p>
      <p role="status" className={layout['spoken']}>
        {isLittle ? words.lastMinute : null}
      </p>
    </>
  )
}
