// Acts on what happened: "we met" writes the attendance row (form 8) onto the meeting; a correction keeps what the row
// said before, and who changed it. Each is one edit of the book (call it inside `book.change`).
import type { Day, LocalTime, ZoneName } from '../../foundation/day.ts'
import { createId, type MeetingId } from '../../foundation/id.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, writeRecord } from '../record-map.ts'
import type { ContactForm } from '../schedule/schedule.ts'
import type { Writer } from '../writer.ts'
import { addMeeting, type MeetingTime, moveMeeting, skipMeeting } from './keep-meeting.ts'
import { type Correctable, correctable, correctionKind, type Meeting, meetingKind } from './meeting.ts'
import { nextPlanFor } from './next-meeting.ts'
import { readMeetings } from './meetings-view.ts'

export interface AttendanceWords {
  readonly day: Day
  readonly time: LocalTime
  readonly zone: ZoneName
  readonly minutes: number
  readonly form: ContactForm
  readonly place: string
  readonly topic: string
  /** The next date agreed before parting. */
  readonly next: MeetingTime | undefined
}

const rowOf = ({ next, ...words }: AttendanceWords) => ({
  ...words,
  place: tidyText(words.place).trim(),
  topic: tidyText(words.topic).trim(),
  nextDay: next?.day,
  nextTime: next?.time,
})

/**
 * Writes the attendance row onto the planned meeting `id`, or adds a meeting that was held without a plan. The next
 * date agreed becomes a real meeting: the one planned for that day, else the next planned one is moved there, else one
 * is added; planned ones in between are skipped. A meeting whose row is written already is corrected.
 */
export const recordMet = (
  roots: BookRoots,
  writer: Writer,
  id: MeetingId | undefined,
  words: AttendanceWords,
): MeetingId => {
  const planned = id === undefined ? undefined : readRecord(roots, 'meetings', meetingKind, id)
  if (planned?.status === 'met') {
    correctAttendance(roots, writer, planned.id, words)
    return planned.id
  }
  const metId = planned?.id ?? createId('meeting', writer.randomness)
  const now = writer.clock.now()
  writeRecord(roots, 'meetings', meetingKind, metId, {
    ...rowOf(words),
    ...(planned === undefined ? { id: metId, origin: 'added' as const, by: writer.by, at: now } : {}),
    status: 'met',
    wroteBy: writer.by,
    wroteAt: now,
  })
  if (words.next !== undefined) arrangeNext(roots, writer, metId, words.next)
  return metId
}

/** Makes the agreed next date a real meeting. */
const arrangeNext = (roots: BookRoots, writer: Writer, metId: MeetingId, next: MeetingTime): void => {
  const meetings = readMeetings(roots)
  const met = meetings.find(({ id }) => id === metId)
  if (met === undefined) return
  const plan = nextPlanFor(meetings, met, next, writer.clock.now())
  for (const { id } of plan.skip) skipMeeting(roots, id)
  if (plan.move === undefined) {
    if (plan.exists) return
    const { zone, minutes, form, place } = met
    addMeeting(roots, writer, { ...next, zone }, { minutes, form, place, topic: '' })
  } else {
    moveMeeting(roots, plan.move.id, next)
  }
}

/** Corrects the row of a meeting held; what it said before is kept. Nothing is written when nothing differs. */
export const correctAttendance = (roots: BookRoots, writer: Writer, id: MeetingId, words: AttendanceWords): boolean => {
  const meeting = readRecord(roots, 'meetings', meetingKind, id)
  if (meeting === undefined || meeting.status !== 'met') return false
  const row = rowOf(words)
  const changed = correctable.filter((field) => (row[field] ?? '') !== (meeting[field] ?? ''))
  if (changed.length === 0) return false
  const correctionId = createId('correction', writer.randomness)
  writeRecord(roots, 'corrections', correctionKind, correctionId, {
    id: correctionId,
    meetingId: id,
    by: writer.by,
    at: writer.clock.now(),
    before: Object.fromEntries(changed.map((field) => [field, meeting[field] ?? ''])),
  })
  writeRecord(roots, 'meetings', meetingKind, id, pick(row, changed))
  return true
}

const pick = (row: ReturnType<typeof rowOf>, fields: readonly Correctable[]): Partial<Record<keyof Meeting, never>> =>
  Object.fromEntries(fields.map((field) => [field, row[field]]))
