// Turns the schedule into real meetings, for the days of the season that are still to come. Safe to run at any time,
// on either phone, any number of times: it adds what is missing, follows a changed time or place, and takes back what
// the schedule no longer has. A meeting somebody touched is left alone, and nothing is ever deleted: a slot taken back
// is only marked, so that "we met", written about it on the other phone meanwhile, survives the merge.
import { type Day, type Instant, type LocalTime, today, type ZoneName } from '../../foundation/day.ts'
import { createId } from '../../foundation/id.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords, writeRecord, writeSingle } from '../record-map.ts'
import { dayOffOn, occurrences } from '../schedule/occurrences.ts'
import { readDaysOff, readSchedule, readSeason } from '../schedule/read-schedule.ts'
import { type ContactForm, type DaysOff, type Schedule, scheduleKind } from '../schedule/schedule.ts'
import { wholeSeason, type WholeSeason } from '../schedule/season.ts'
import type { Writer } from '../writer.ts'
import { type Meeting, meetingKind } from './meeting.ts'
import { endOf, isTouched } from './meetings-view.ts'

/** What the schedule says about every meeting of the rhythm. */
export interface PlannedFacts {
  readonly time: LocalTime
  readonly zone: ZoneName
  readonly minutes: number
  readonly form: ContactForm
  readonly place: string
}

export interface Slot {
  readonly day: Day
  /** Set when the day is a day off: then there is no meeting. */
  readonly off: DaysOff | undefined
}

export const usualMinutes = 20

/** The days the schedule falls on within the season, earliest first, each with the day off that takes it, if any. */
export const slotsOf = (schedule: Schedule, season: WholeSeason, daysOff: readonly DaysOff[]): readonly Slot[] => {
  if (schedule.rhythm === undefined) return []
  const span = { from: schedule.from ?? season.start, first: season.start, last: season.end }
  return occurrences(schedule.rhythm, span).map((day) => ({ day, off: dayOffOn(day, daysOff) }))
}

interface Planning {
  readonly add: readonly Day[]
  readonly follow: readonly Meeting[]
  readonly withdraw: readonly Meeting[]
}

const better = (a: Meeting, b: Meeting): boolean => (a.withdrawn === b.withdrawn ? a.id < b.id : !a.withdrawn)

/** What has to change so that the untouched meetings to come are exactly `days`. */
const planningFor = (
  days: readonly Day[],
  facts: PlannedFacts,
  meetings: readonly Meeting[],
  leftOut: readonly Day[],
  now: Instant,
): Planning => {
  const toCome = new Set(days.filter((day) => endOf({ day, ...facts }) > now))
  const touched = new Set<Day>()
  const waiting = new Map<Day, Meeting>()
  const rhythm = meetings.filter(({ origin, slot }) => origin === 'rhythm' && slot !== undefined)
  for (const meeting of rhythm) {
    if (meeting.slot === undefined) continue
    const other = waiting.get(meeting.slot)
    if (isTouched(meeting)) touched.add(meeting.slot)
    else if (other === undefined || better(meeting, other)) waiting.set(meeting.slot, meeting)
  }
  const add: Day[] = []
  const follow: Meeting[] = []
  for (const day of toCome) {
    const meeting = waiting.get(day)
    if (touched.has(day)) continue
    if (meeting !== undefined) follow.push(meeting)
    else if (!leftOut.includes(day)) add.push(day)
  }
  const kept = new Set(follow)
  const withdraw = rhythm.filter(
    (meeting) => !isTouched(meeting) && !meeting.withdrawn && !kept.has(meeting) && endOf(meeting) > now,
  )
  return { add, follow, withdraw }
}

/** Brings the meetings to come in line with the book's schedule. Without a time of day nothing changes. */
export const planMeetings = (roots: BookRoots, { by, clock, randomness }: Writer): void => {
  const schedule = readSchedule(roots)
  const now = clock.now()
  const { rhythm, time } = schedule
  if (rhythm === undefined || (time === undefined && rhythm.type !== 'picked')) return
  const facts: PlannedFacts = {
    // Only a rhythm that gives no days can be without a time.
    time: time ?? ('12:00' as LocalTime),
    zone: schedule.zone ?? clock.zone(),
    minutes: schedule.minutes ?? usualMinutes,
    form: schedule.form ?? 'inPerson',
    place: schedule.place ?? '',
  }
  const season = wholeSeason(readSeason(roots), today(clock))
  const days = slotsOf(schedule, season, readDaysOff(roots)).flatMap(({ day, off }) => (off === undefined ? [day] : []))
  const { rows } = readRecords(roots, 'meetings', meetingKind)
  const { add, follow, withdraw } = planningFor(days, facts, rows, schedule.leftOut, now)
  for (const day of add) {
    const id = createId('meeting', randomness)
    writeRecord(roots, 'meetings', meetingKind, id, {
      ...facts,
      id,
      status: 'planned',
      origin: 'rhythm',
      slot: day,
      day,
      by,
      at: now,
    })
  }
  for (const { id, slot } of follow) {
    writeRecord(roots, 'meetings', meetingKind, id, { ...facts, ...(slot === undefined ? {} : { day: slot }), withdrawn: undefined })
  }
  for (const { id } of withdraw) writeRecord(roots, 'meetings', meetingKind, id, { withdrawn: true })
}

/** Remembers that the meeting of this slot was deleted by hand, so that planning again does not bring it back. */
export const leaveOutSlot = (roots: BookRoots, slot: Day): void => {
  const { leftOut } = readSchedule(roots)
  if (!leftOut.includes(slot)) writeSingle(roots, 'schedule', scheduleKind, { leftOut: [...leftOut, slot] })
}
