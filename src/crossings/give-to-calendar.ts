// What goes into a calendar file: the meetings of the shared book (Ours) beside what this person's calendar was given
// before (Mine). A meeting keeps its UID for ever; whatever is different gets a higher SEQUENCE; one that will not take
// place goes out once more as cancelled. Nothing leaves here: the file is handed to its owner, who puts it somewhere.
import type { Instant } from '../foundation/day.ts'
import type { MeetingId, PairId } from '../foundation/id.ts'
import type { CalendarEvent, GivenRow } from '../mine/calendar/given.ts'
import type { Meeting } from '../ours/meetings/meeting.ts'
import { endOf } from '../ours/meetings/meetings-view.ts'
import { isResting, type Pause } from '../ours/pauses/pause.ts'

export interface PlannedEvent {
  readonly uid: string
  readonly meetingId: MeetingId
  readonly sequence: number
  readonly event: CalendarEvent
  /** What it is for a calendar that has taken every file so far. */
  readonly change: 'new' | 'changed' | 'same' | 'cancelled'
  /** What the calendar was given last. */
  readonly before: CalendarEvent | undefined
}

export interface CalendarPlanning {
  readonly pairId: PairId
  /** Every meeting of the book. */
  readonly meetings: readonly Meeting[]
  readonly pauses: readonly Pause[]
  readonly given: readonly GivenRow[]
  readonly now: Instant
  /** How a meeting is to be named: the only words of it that leave. */
  readonly describe: (meeting: Meeting) => Pick<CalendarEvent, 'title' | 'place' | 'alarm'>
  /** One meeting alone; otherwise the whole series. */
  readonly only?: MeetingId | undefined
}

/** Random, like the meeting's id it is made of: it says nothing about anybody. */
const uidOf = (id: MeetingId): string => `pairbook-${id}`

const fields = ['title', 'place', 'day', 'time', 'zone', 'minutes', 'alarm', 'cancelled'] as const
const isSame = (one: CalendarEvent, other: CalendarEvent): boolean => fields.every((field) => one[field] === other[field])

const planned = (uid: string, meetingId: MeetingId, event: CalendarEvent, row: GivenRow | undefined): PlannedEvent => {
  const before = row?.event
  const same = before !== undefined && isSame(before, event)
  return {
    uid,
    meetingId,
    event,
    before,
    sequence: row === undefined ? 0 : same ? row.sequence : row.sequence + 1,
    change: event.cancelled ? 'cancelled' : same ? 'same' : before === undefined || before.cancelled ? 'new' : 'changed',
  }
}

const startText = ({ day, time }: CalendarEvent): string => `${day}T${time}`

/** The events of the file, earliest first. Made twice without a change in between, it is the same. */
export const planCalendar = ({ pairId, meetings, pauses, given, now, describe, only }: CalendarPlanning): readonly PlannedEvent[] => {
  const rows = new Map(given.filter((row) => row.pairId === pairId).map((row) => [row.uid, row]))
  const events: PlannedEvent[] = []
  const seen = new Set<string>()
  for (const meeting of meetings) {
    if (meeting.status === 'skipped' || isResting(pauses, meeting)) continue
    const uid = uidOf(meeting.id)
    seen.add(uid)
    if (only !== undefined && meeting.id !== only) continue
    const row = rows.get(uid)
    const { day, time, zone, minutes } = meeting
    const event = planned(uid, meeting.id, { ...describe(meeting), day, time, zone, minutes, cancelled: false }, row)
    const toCome = endOf(meeting) > now
    const known = event.before !== undefined && !event.before.cancelled
    // What is over stays as it is, unless the calendar still expects it later.
    const waitedFor = known && event.before !== undefined && endOf(event.before) > now && event.change !== 'same'
    if ((toCome && (known || meeting.status === 'planned')) || waitedFor) events.push(event)
  }
  for (const row of rows.values()) {
    const { uid, meetingId, event } = row
    if (seen.has(uid) || event === undefined || (only !== undefined && meetingId !== only)) continue
    if (endOf(event) > now) events.push(planned(uid, meetingId, { ...event, alarm: 0, cancelled: true }, row))
  }
  return events.sort((a, b) => (startText(a.event) < startText(b.event) ? -1 : startText(a.event) > startText(b.event) ? 1 : a.uid < b.uid ? -1 : 1))
}

/** What to remember before the file leaves. */
export const givenRows = (pairId: PairId, events: readonly PlannedEvent[], at: Instant): readonly GivenRow[] =>
  events.map(({ uid, meetingId, sequence, event }) => ({ uid, pairId, meetingId, sequence, event, at }))

/** What to remember when it did not leave after all: the numbers stay used. */
export const takenBackRows = (pairId: PairId, events: readonly PlannedEvent[], at: Instant): readonly GivenRow[] =>
  events.map(({ uid, meetingId, sequence, before }) => ({ uid, pairId, meetingId, sequence, ...(before === undefined ? {} : { event: before }), at }))
