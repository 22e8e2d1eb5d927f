// How long an invitation is still good for. Seen by everybody; spoken only when asked for, not every second.
import { useEffect, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import layout from '../../kit/layout.module.css'
import { usePairbook } from '../session/pairbook.ts'
import { useWords } from '../session/use-words.ts'

interface CountdownProps {
  readonly until: Instant
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

export const Countdown = ({ until }: CountdownProps) => {
  const words = useWords('together').pairing.countdown
  const { clock } = usePairbook().mine
  const [left, setLeft] = useState(() => until - clock.now())
  useEffect(() => {
    const ticking = setInterval(() => { setLeft(until - clock.now()) }, second)
    return () => { clearInterval(ticking) }
  }, [clock, until])
  const text =
    left <= 0
      ? words.over
      : left >= hour
        ? words.hours(Math.ceil(left / hour))
        : words.minutes(`${String(Math.floor(left / minute))}:${String(Math.floor((left % minute) / second)).padStart(2, '0')}`)
  return (
    <p role="timer" className={`${layout['muted']} ${layout['small']}`}>
      {text}
    </p>
  )
}
