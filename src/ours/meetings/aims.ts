// What the two want from a meeting, and what was useful in it: the mentee's focus, the mentor's objective, and a word
// of each at the end. Kept with the meeting itself. The acts are one edit of the book each.
import { addDays, compareDays } from '../../foundation/day.ts'
import type { MeetingId } from '../../foundation/id.ts'
import type { Role } from '../../foundation/role.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, writeRecord } from '../record-map.ts'
import { type Meeting, meetingKind } from './meeting.ts'

const aimFields = { mentee: 'focus', mentor: 'objective' } as const
const usefulFields = { mentee: 'usefulMentee', mentor: 'usefulMentor' } as const

/** The mentee's focus or the mentor's objective; empty when none is set. */
export const aimOf = (meeting: Meeting, role: Role): string => meeting[aimFields[role]] ?? ''

export const usefulTo = (meeting: Meeting, role: Role): string => meeting[usefulFields[role]] ?? ''

const write = (roots: BookRoots, id: MeetingId, field: 'focus' | 'objective' | 'usefulMentee' | 'usefulMentor', text: string): void => {
  if (readRecord(roots, 'meetings', meetingKind, id) === undefined) return
  const tidy = tidyText(text).trim()
  writeRecord(roots, 'meetings', meetingKind, id, { [field]: tidy === '' ? undefined : tidy })
}

/** `text` within `longTextLimit`; an empty one takes the aim away. */
export const setAim = (roots: BookRoots, role: Role, id: MeetingId, text: string): void => write(roots, id, aimFields[role], text)

export const sayUseful = (roots: BookRoots, role: Role, id: MeetingId, text: string): void => write(roots, id, usefulFields[role], text)

/** A meeting the schedule took back is near enough for its aim to be meant for this one. */
const nearDays = 31

/**
 * An aim set for a meeting that did not take place (skipped, never answered for, taken back by a new schedule), offered
 * for this one: the latest since the last meeting held. `unseen` are the meetings nobody sees any more.
 */
export const earlierAim = (
  { meetings, unseen }: { readonly meetings: readonly Meeting[]; readonly unseen: readonly Meeting[] },
  target: Meeting,
  role: Role,
): string => {
  const isBefore = (meeting: Meeting): boolean => compareDays(meeting.day, target.day) <= 0 && meeting.id !== target.id
  const lastHeld = meetings.findLast((meeting) => meeting.status === 'met' && isBefore(meeting))
  const since = (meeting: Meeting): boolean => lastHeld === undefined || compareDays(meeting.day, lastHeld.day) > 0
  const didNotHappen = meetings.filter((meeting) => meeting.status !== 'met' && isBefore(meeting))
  const near = unseen.filter(({ day }) => day >= addDays(target.day, -nearDays) && day <= addDays(target.day, nearDays))
  const latest = [...didNotHappen, ...near]
    .filter((meeting) => since(meeting) && aimOf(meeting, role) !== '')
    .sort((a, b) => compareDays(a.day, b.day) || (a.id < b.id ? -1 : 1))
    .at(-1)
  return latest === undefined ? '' : aimOf(latest, role)
}
