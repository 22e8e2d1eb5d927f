// Acts on single meetings: adding, moving, skipping, changing. Each is one edit of the book (call it inside
// `book.change`). A meeting that is no longer there is left alone.
import type { Day, LocalTime, ZoneName } from '../../foundation/day.ts'
import { createId, type MeetingId } from '../../foundation/id.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, writeRecord } from '../record-map.ts'
import type { ContactForm } from '../schedule/schedule.ts'
import type { Writer } from '../writer.ts'
import { type Meeting, meetingKind } from './meeting.ts'

export interface MeetingTime {
  readonly day: Day
  readonly time: LocalTime
}

export interface MeetingWords {
  readonly minutes: number
  readonly form: ContactForm
  readonly place: string
  readonly topic: string
}

const tidyWords = ({ minutes, form, place, topic }: MeetingWords): MeetingWords => ({
  minutes,
  form,
  place: tidyText(place).trim(),
  topic: tidyText(topic).trim(),
})

export const addMeeting = (
  roots: BookRoots,
  { by, clock, randomness }: Writer,
  at: MeetingTime & { readonly zone: ZoneName },
  words: MeetingWords,
): MeetingId => {
  const id = createId('meeting', randomness)
  const { day, time, zone } = at
  writeRecord(roots, 'meetings', meetingKind, id, {
    ...tidyWords(words),
    id,
    status: 'planned',
    origin: 'added',
    day,
    time,
    zone,
    by,
    at: clock.now(),
  })
  return id
}

const change = (roots: BookRoots, id: MeetingId, changesTo: (meeting: Meeting) => Parameters<typeof write>[2]): void => {
  const meeting = readRecord(roots, 'meetings', meetingKind, id)
  if (meeting !== undefined) write(roots, id, changesTo(meeting))
}

const write = (roots: BookRoots, id: MeetingId, changes: Parameters<typeof writeRecord<typeof Meeting>>[4]): void =>
  writeRecord(roots, 'meetings', meetingKind, id, changes)

/** Where it was first planned stays with it; moving it back there takes that away. A skipped one is on again. */
export const moveMeeting = (roots: BookRoots, id: MeetingId, { day, time }: MeetingTime): void =>
  change(roots, id, (meeting) => {
    const first = meeting.movedFrom ?? { day: meeting.day, time: meeting.time }
    const back = first.day === day && first.time === time
    return {
      day,
      time,
      movedFrom: back ? undefined : first,
      status: meeting.status === 'met' ? 'met' : 'planned',
      ...(meeting.origin === 'rhythm' ? { touched: true } : {}),
    }
  })

export const skipMeeting = (roots: BookRoots, id: MeetingId): void =>
  change(roots, id, (meeting) => (meeting.status === 'planned' ? { status: 'skipped' } : {}))

export const unskipMeeting = (roots: BookRoots, id: MeetingId): void =>
  change(roots, id, (meeting) => (meeting.status === 'skipped' ? { status: 'planned' } : {}))

export const changeMeeting = (roots: BookRoots, id: MeetingId, words: MeetingWords): void =>
  change(roots, id, (meeting) => ({
    ...tidyWords(words),
    ...(meeting.origin === 'rhythm' ? { touched: true } : {}),
  }))
