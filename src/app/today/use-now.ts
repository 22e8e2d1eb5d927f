// What time it is, followed while the page is looked at: once a minute, and at once when it is looked at again.
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

/** Now, cut to the minute, so that a screen renders again only when the clock on the wall has moved. */
export const useNow = (clock: Clock): Instant =>
  useSyncExternalStore(subscribe, () => (Math.floor(clock.now() / minute) * minute) as Instant)
