// What time it is, followed while the page is looked at: once a minute, and at once when it is looked at again, also when
// the phone has come to another time zone meanwhile.
import { useSyncExternalStore } from 'react'
import type { Clock, Instant } from '../../foundation/day.ts'

const minute = 60_000

const subscribe = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, minute / 2)
  document.addEventListener('visibilitychange', listener)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', listener)
  }
}

/** Now, cut to the minute, so that a screen renders again only when the clock on the wall has moved, or is another's. */
export const useNow = (clock: Clock): Instant => {
  const onTheWall = useSyncExternalStore(subscribe, () => `${Math.floor(clock.now() / minute) * minute} ${clock.zone()}`)
  return Number(onTheWall.split(' ')[0]) as Instant
}
