// When the book has been quiet for as long as the two chose. Counted from the last thing either shared; days off and
// pauses do not count. Nothing is counted against anybody: what comes out is one day, or none.
import { addDays, type Day, dayAt, type Instant, isInstant, type ZoneName } from '../../foundation/day.ts'
import { type BookRoots, type RecordRoot, recordRoots } from '../book-roots.ts'
import { meetingKind } from '../meetings/meeting.ts'
import { endOf } from '../meetings/meetings-view.ts'
import { type Pause, pauseOn } from '../pauses/pause.ts'
import { readRecords } from '../record-map.ts'
import { dayOffOn } from '../schedule/occurrences.ts'
import type { DaysOff, Silence } from '../schedule/schedule.ts'

/** Planned meetings come from the rhythm by themselves; a meeting counts once it was held. */
const notActs: ReadonlySet<RecordRoot> = new Set(['meetings'])
const instantFields = ['at', 'createdAt', 'editedAt', 'sharedAt', 'doneAt', 'endedAt', 'answeredAt', 'closedAt'] as const

/** The last time either of the two met or shared anything, as far as the book says; undefined in an empty book. */
export const lastSharedAct = (roots: BookRoots): Instant | undefined => {
  let last: Instant | undefined
  const note = (instant: unknown): void => {
    if (isInstant(instant) && (last === undefined || instant > last)) last = instant
  }
  for (const root of recordRoots) {
    if (notActs.has(root)) continue
    for (const shared of roots.records(root).values()) {
      if (roots.kinds.isMap(shared)) for (const field of instantFields) note(shared.get(field))
    }
  }
  for (const meeting of readRecords(roots, 'meetings', meetingKind).rows) {
    if (meeting.status === 'met') {
      note(endOf(meeting))
      note(meeting.wroteAt)
    } else if (meeting.origin === 'added') note(meeting.at)
  }
  return last
}

/** A school year of days off or more, and nobody is waiting for a card. */
const farthest = 800

/**
 * The first day on which help is offered: when that many weeks of days, days off and pauses left out, lie behind.
 * Undefined when the two chose never, or while a pause has no end.
 */
export const quietFrom = (
  lastAct: Instant | undefined,
  silence: Silence | undefined,
  { zone, daysOff, pauses }: { readonly zone: ZoneName; readonly daysOff: readonly DaysOff[]; readonly pauses: readonly Pause[] },
): Day | undefined => {
  if (lastAct === undefined || silence === undefined || silence === 0) return undefined
  let day = dayAt(lastAct, zone)
  let left = silence * 7
  for (let step = 0; step < farthest; step += 1) {
    if (left === 0 && pauseOn(pauses, day) === undefined && dayOffOn(day, daysOff) === undefined) return day
    day = addDays(day, 1)
    if (left > 0 && pauseOn(pauses, day) === undefined && dayOffOn(day, daysOff) === undefined) left -= 1
  }
  return undefined
}
