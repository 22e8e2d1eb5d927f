// The pair's meetings as people see them: in order, without what the schedule took back and without doubles.
//
// Ids are random, also for meetings the rhythm makes. When both phones plan the same schedule while apart, the merged
// book holds two records for one slot; reading shows one of them: the one somebody touched, else the one with the
// smaller id, so that both phones show the same. (An id derived from the slot would make the two records one, but a
// shared map made twice under one key keeps only one side's words: an attendance row written on the other would be
// lost.)
import { type Instant, instantOf } from '../../foundation/day.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords } from '../record-map.ts'
import { type Meeting, meetingKind } from './meeting.ts'

const minute = 60_000
const dayLength = 86_400_000

export const startOf = (meeting: Pick<Meeting, 'day' | 'time' | 'zone'>): Instant => instantOf(meeting)

export const endOf = (meeting: Pick<Meeting, 'day' | 'time' | 'zone' | 'minutes'>): Instant =>
  (startOf(meeting) + meeting.minutes * minute) as Instant

/** True when a person moved, changed, skipped or held it: the schedule then leaves it alone. */
export const isTouched = (meeting: Meeting): boolean =>
  meeting.origin === 'added' || meeting.touched || meeting.status !== 'planned' || meeting.movedFrom !== undefined

/** Leaves out slots the schedule took back, and the second record of a slot that was planned on two phones. */
export const shownMeetings = (meetings: readonly Meeting[]): readonly Meeting[] => {
  const shownBySlot = new Map<string, Meeting>()
  for (const meeting of meetings) {
    if (meeting.slot === undefined || (meeting.withdrawn && !isTouched(meeting))) continue
    const other = shownBySlot.get(meeting.slot)
    const better =
      other === undefined ||
      (isTouched(meeting) && !isTouched(other)) ||
      (isTouched(meeting) === isTouched(other) && meeting.id < other.id)
    if (better) shownBySlot.set(meeting.slot, meeting)
  }
  return meetings.filter((meeting) => {
    if (isTouched(meeting)) return true
    return !meeting.withdrawn && (meeting.slot === undefined || shownBySlot.get(meeting.slot) === meeting)
  })
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Earliest first. In one zone the local date-times order as text; only mixed zones need instants. */
export const inOrder = (meetings: readonly Meeting[]): readonly Meeting[] => {
  const zone = meetings[0]?.zone
  if (meetings.every((meeting) => meeting.zone === zone)) {
    return [...meetings].sort((a, b) => byText(a.day, b.day) || byText(a.time, b.time) || byText(a.id, b.id))
  }
  return meetings
    .map((meeting) => ({ meeting, start: startOf(meeting) }))
    .sort((a, b) => a.start - b.start || byText(a.meeting.id, b.meeting.id))
    .map(({ meeting }) => meeting)
}

/** Every meeting of the book, earliest first. */
export const readMeetings = (roots: BookRoots): readonly Meeting[] =>
  inOrder(shownMeetings(readRecords(roots, 'meetings', meetingKind).rows))

/** Whether the meeting is over at `instant`. Far from the day no zone arithmetic is needed (this runs at every start). */
export const hasEnded = (meeting: Meeting, instant: Instant): boolean => {
  const apart = Date.parse(`${meeting.day}T00:00Z`) - instant
  if (apart > 3 * dayLength) return false
  if (apart < -5 * dayLength) return true
  return endOf(meeting) <= instant
}

/** The first planned meeting that is not over yet; one that is going on counts. */
export const nextMeetingAfter = (meetings: readonly Meeting[], instant: Instant): Meeting | undefined =>
  meetings.find((meeting) => meeting.status === 'planned' && !hasEnded(meeting, instant))

/** Planned meetings whose time has passed without a word: "did you meet?". Earliest first. */
export const unansweredMeetings = (meetings: readonly Meeting[], instant: Instant): readonly Meeting[] =>
  meetings.filter((meeting) => meeting.status === 'planned' && hasEnded(meeting, instant))
