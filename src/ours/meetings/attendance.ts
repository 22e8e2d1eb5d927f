// The attendance record (form 8): the meetings held, their totals, their corrections, and what looks doubled. Nobody
// fills it in by hand. The `read…` function is a view; the rest are plain rules.
import type { MeetingId } from '../../foundation/id.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords } from '../record-map.ts'
import { type Correction, correctionKind, type Meeting } from './meeting.ts'
import { endOf, startOf } from './meetings-view.ts'

/** Earliest first. */
export const heldMeetings = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings.filter(({ status }) => status === 'met')

export interface AttendanceTotals {
  readonly meetings: number
  readonly minutes: number
}

export const attendanceTotals = (held: readonly Meeting[]): AttendanceTotals => ({
  meetings: held.length,
  minutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
})

/** Oldest first. */
export const readCorrections = (roots: BookRoots): readonly Correction[] =>
  [...readRecords(roots, 'corrections', correctionKind).rows].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

export const correctionsOf = (corrections: readonly Correction[], id: MeetingId): readonly Correction[] =>
  corrections.filter(({ meetingId }) => meetingId === id)

/** Other meetings held whose time overlaps this one: perhaps written twice. It is told, never refused. */
export const overlapping = (
  held: readonly Meeting[],
  row: Pick<Meeting, 'day' | 'time' | 'zone' | 'minutes'> & { readonly id?: MeetingId | undefined },
): readonly Meeting[] => {
  const start = startOf(row)
  const end = endOf(row)
  return held.filter((other) => other.id !== row.id && startOf(other) < end && endOf(other) > start)
}
