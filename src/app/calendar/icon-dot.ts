// The dot on the app's icon: on a day with a meeting still to come, when the person asked for it. Never a number, and
// never for anything else. Only an open app can change it (there is no push server), so it is set when the app opens,
// after each change of the book, and when the app is looked at again.
import { type Clock, dayAt, today } from '../../foundation/day.ts'
import { readSetting } from '../../mine/settings/keep-setting.ts'
import type { MineStore } from '../../mine/store.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import { hasEnded, readMeetings, startOf } from '../../ours/meetings/meetings-view.ts'
import { readPauses } from '../../ours/pauses/keep-pause.ts'
import { isResting } from '../../ours/pauses/pause.ts'
import type { OursBook } from '../../ours/store.ts'

const hasMeetingToday = (roots: BookRoots, clock: Clock): boolean => {
  const pauses = readPauses(roots)
  const day = today(clock)
  return readMeetings(roots).some(
    (meeting) =>
      meeting.status === 'planned' && !hasEnded(meeting, clock.now()) && dayAt(startOf(meeting), clock.zone()) === day && !isResting(pauses, meeting),
  )
}

let stop = (): void => {}

/** Follows this book from now on, and no other. A browser without badges is left alone. */
export const followIconDot = async (mine: MineStore, book: OursBook): Promise<void> => {
  stop()
  stop = () => {}
  if (!('setAppBadge' in navigator)) return
  const show = async (wanted: boolean): Promise<void> => {
    try {
      await (wanted && book.read((roots) => hasMeetingToday(roots, mine.clock)) ? navigator.setAppBadge() : navigator.clearAppBadge())
    } catch {
      // A phone that shows no dots (or not without being asked) loses nothing.
    }
  }
  const wanted = await readSetting(mine, 'iconDot')
  await show(wanted)
  if (!wanted) return
  const look = () => {
    if (document.visibilityState === 'visible') void show(true)
  }
  const stopFollowing = book.subscribe(look)
  document.addEventListener('visibilitychange', look)
  stop = () => {
    stopFollowing()
    document.removeEventListener('visibilitychange', look)
  }
}
