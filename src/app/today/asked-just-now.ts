// Which log reminders were asked for since the app was last opened: they wait until it is opened (or looked at) again.
import type { MeetingId } from '../../foundation/id.ts'

const justNow = new Set<MeetingId>()

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') justNow.clear()
})

export const noteAskedJustNow = (id: MeetingId): void => {
  justNow.add(id)
}

export const wasAskedJustNow = (id: MeetingId): boolean => justNow.has(id)
