// What a calendar is told, file after file: a stable name, a number that only grows, and a cancellation for all that
// will not take place.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenRows, planCalendar, type PlannedEvent, takenBackRows } from '../../src/crossings/give-to-calendar.ts'
import { createId, type MeetingId } from '../../src/foundation/id.ts'
import type { CalendarEvent, GivenRow } from '../../src/mine/calendar/given.ts'
import { recordMet } from '../../src/ours/meetings/keep-attendance.ts'
import { changeMeeting, moveMeeting, skipMeeting, unskipMeeting } from '../../src/ours/meetings/keep-meeting.ts'
import type { Meeting } from '../../src/ours/meetings/meeting.ts'
import { readMeetings } from '../../src/ours/meetings/meetings-view.ts'
import { beginPause, endPause, readPauses } from '../../src/ours/pauses/keep-pause.ts'
import { keepSchedule, keepSeason, type ScheduleWords } from '../../src/ours/schedule/keep-schedule.ts'
import { clockAt, day, emptyBook, merge, newYork, seededRandomness, time, writerOf } from '../ours/a-book.ts'

const pairId = createId('pair', seededRandomness(1))
const thursdays: ScheduleWords = { rhythm: { type: 'weekly', weekday: 4 }, from: day('2026-11-16'), time: time('12:10'), minutes: 20, form: 'inPerson', place: 'Room 14', zone: newYork }

const aWorld = () => {
  const clock = clockAt('2026-11-16T08:00')
  const book = emptyBook()
  const writer = writerOf('mentor', clock)
  keepSeason(book.roots, writer, { start: day('2026-09-01'), end: day('2026-12-31') })
  keepSchedule(book.roots, writer, thursdays)
  let given: readonly GivenRow[] = []
  const naming = { title: 'Coffee with D.', alarm: 10 }
  const plan = (only?: MeetingId) =>
    planCalendar({ pairId, meetings: readMeetings(book.roots), pauses: readPauses(book.roots), given, now: clock.now(), only, describe: ({ place }) => ({ ...naming, place }) })
  const remember = (rows: readonly GivenRow[]) => {
    given = [...given.filter(({ uid }) => rows.every((row) => row.uid !== uid)), ...rows]
  }
  const give = (only?: MeetingId) => {
    const events = plan(only)
    remember(givenRows(pairId, events, clock.now()))
    return events
  }
  const close = () => remember(takenBackRows(pairId, plan(), clock.now()))
  const on = (at: string): Meeting => {
    const found = readMeetings(book.roots).find((meeting) => meeting.day === at)
    if (found === undefined) throw new Error(`no meeting on ${at}`)
    return found
  }
  return { ...book, writer, clock, naming, plan, give, close, on }
}
const said = (events: readonly PlannedEvent[]) => events.map(({ event, sequence, change }) => `${event.day} ${event.time} ${change} ${sequence}`)
const one = (events: readonly PlannedEvent[], meeting: Meeting) => events.find(({ meetingId }) => meetingId === meeting.id)

describe('a calendar', () => {
  test('is given the meetings to come, and the same again when nothing has changed', () => {
    const world = aWorld()
    const first = world.give()
    expect(said(first)).toEqual(['2026-11-19', '2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24', '2026-12-31'].map((on) => `${on} 12:10 new 0`))
    const again = world.give()
    expect(again.map(({ uid, sequence, event }) => ({ uid, sequence, event }))).toEqual(first.map(({ uid, sequence, event }) => ({ uid, sequence, event })))
    expect(again.every(({ change }) => change === 'same')).toBe(true)
  })

  test('hears of a moved, a changed, a skipped and a deleted meeting under the same names with higher numbers', () => {
    const world = aWorld()
    const first = world.give()
    const [moved, changed, skipped, deleted] = ['2026-11-19', '2026-11-26', '2026-12-03', '2026-12-10'].map(world.on)
    if (moved === undefined || changed === undefined || skipped === undefined || deleted === undefined) throw new Error('no meetings')
    moveMeeting(world.roots, moved.id, { day: day('2026-11-20'), time: time('07:30') })
    changeMeeting(world.roots, changed.id, { minutes: 45, form: 'inPerson', place: 'Library', topic: 'a topic' })
    skipMeeting(world.roots, skipped.id)
    world.roots.records('meetings').delete(deleted.id)
    const second = world.give()
    expect(said(second).slice(0, 5)).toEqual(['2026-11-20 07:30 changed 1', '2026-11-26 12:10 changed 1', '2026-12-03 12:10 cancelled 1', '2026-12-10 12:10 cancelled 1', '2026-12-17 12:10 same 0'])
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid))
    // The cancellation is in every later file too, unchanged, until its time is over.
    expect(one(world.give(), skipped)).toMatchObject({ sequence: 1, change: 'cancelled', event: { cancelled: true, day: '2026-12-03' } })
    unskipMeeting(world.roots, skipped.id)
    expect(one(world.give(), skipped)).toMatchObject({ sequence: 2, change: 'new', event: { cancelled: false } })
  })

  test('of a series edited in its middle keeps the names of what stays and cancels the rest', () => {
    const world = aWorld()
    const first = world.give()
    world.clock.set('2026-12-05T08:00')
    keepSchedule(world.roots, world.writer, { ...thursdays, time: time('14:00') })
    const later = world.give()
    expect(said(later)).toEqual(['2026-12-10', '2026-12-17', '2026-12-24', '2026-12-31'].map((on) => `${on} 14:00 changed 1`))
    expect(later.map(({ uid }) => uid)).toEqual(first.slice(3).map(({ uid }) => uid))
    keepSchedule(world.roots, world.writer, { ...thursdays, rhythm: { type: 'weekly', weekday: 2 } })
    const other = world.give()
    expect(said(other).filter((line) => line.includes('cancelled'))).toHaveLength(4)
    expect(said(other).filter((line) => line.includes('new 0'))).toHaveLength(4)
  })

  test('is not told of what it never heard of: a skipped one, one that is over, one held', () => {
    const world = aWorld()
    skipMeeting(world.roots, world.on('2026-11-26').id)
    world.clock.set('2026-11-20T08:00')
    recordMet(world.roots, world.writer, world.on('2026-12-03').id, { day: day('2026-12-03'), time: time('12:10'), zone: newYork, minutes: 20, form: 'inPerson', place: '', topic: '', next: undefined })
    expect(said(world.give())).toEqual(['2026-12-10 12:10 new 0', '2026-12-17 12:10 new 0', '2026-12-24 12:10 new 0', '2026-12-31 12:10 new 0'])
  })

  test('learns that a meeting it still expects was held earlier', () => {
    const world = aWorld()
    world.give()
    const meeting = world.on('2026-11-19')
    world.clock.set('2026-11-17T12:00')
    recordMet(world.roots, world.writer, meeting.id, { day: day('2026-11-17'), time: time('11:30'), zone: newYork, minutes: 15, form: 'inPerson', place: 'Room 14', topic: '', next: undefined })
    expect(one(world.give(), meeting)).toMatchObject({ sequence: 1, change: 'changed', event: { day: '2026-11-17', cancelled: false } })
  })

  test('is quiet for a busy season and comes back with it', () => {
    const world = aWorld()
    world.give()
    world.clock.set('2026-11-24T08:00')
    beginPause(world.roots, world.writer, day('2026-12-12'))
    expect(said(world.give())).toEqual(['2026-11-26 12:10 cancelled 1', '2026-12-03 12:10 cancelled 1', '2026-12-10 12:10 cancelled 1', '2026-12-17 12:10 same 0', '2026-12-24 12:10 same 0', '2026-12-31 12:10 same 0'])
    world.clock.set('2026-12-01T08:00')
    endPause(world.roots, world.writer)
    expect(said(world.give()).slice(0, 2)).toEqual(['2026-12-03 12:10 new 2', '2026-12-10 12:10 new 2'])
  })

  test('never gets one number for two different words, also when a file did not leave', () => {
    const world = aWorld()
    world.naming.title = 'Mentoring with Dana'
    world.close()
    world.naming.title = 'Coffee with D.'
    expect(world.give().every(({ sequence, change }) => sequence === 1 && change === 'new')).toBe(true)
  })

  test('given one meeting alone is told of that one alone', () => {
    const world = aWorld()
    const meeting = world.on('2026-12-03')
    expect(said(world.give(meeting.id))).toEqual(['2026-12-03 12:10 new 0'])
    expect(said(world.give()).filter((line) => line.includes('same'))).toEqual(['2026-12-03 12:10 same 0'])
    skipMeeting(world.roots, meeting.id)
    expect(said(world.plan(meeting.id))).toEqual(['2026-12-03 12:10 cancelled 1'])
  })

  test('hears of each meeting once when two phones planned the same rhythm apart', () => {
    const mine = aWorld()
    mine.give()
    const theirs = emptyBook()
    const partner = writerOf('mentee', mine.clock, 77)
    keepSeason(theirs.roots, partner, { start: day('2026-09-01'), end: day('2026-12-31') })
    keepSchedule(theirs.roots, partner, thursdays)
    merge(mine.doc, theirs.doc)
    const live = mine.give().filter(({ event }) => !event.cancelled)
    expect(live.map(({ event }) => event.day)).toEqual(readMeetings(mine.roots).map((meeting) => meeting.day))
  })

  test('after any run of edits agrees with the book, and no number goes down', { timeout: 60_000 }, () => {
    const step = fc.record({ which: fc.nat(6), act: fc.constantFrom('move', 'skip', 'unskip', 'delete', 'rename', 'give', 'close'), shift: fc.integer({ min: 1, max: 27 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const world = aWorld()
        const heard = new Map<string, { sequence: number; event: CalendarEvent }>()
        const hear = () => {
          for (const { uid, sequence, event } of world.give()) {
            const known = heard.get(uid)
            // A calendar ignores a lower number, and takes an equal one for the same words.
            expect(sequence).toBeGreaterThanOrEqual(known?.sequence ?? 0)
            expect(sequence === known?.sequence ? event : known?.event).toEqual(known?.event)
            heard.set(uid, { sequence, event })
          }
        }
        for (const { which, act, shift } of steps) {
          const meeting = readMeetings(world.roots)[which]
          if (act === 'give') hear()
          else if (act === 'close') world.close()
          else if (act === 'rename') world.naming.title = `Coffee ${shift}`
          else if (meeting === undefined) continue
          else if (act === 'move') moveMeeting(world.roots, meeting.id, { day: day(`2026-12-${String(shift).padStart(2, '0')}`), time: time('09:00') })
          else if (act === 'skip') skipMeeting(world.roots, meeting.id)
          else if (act === 'unskip') unskipMeeting(world.roots, meeting.id)
          else world.roots.records('meetings').delete(meeting.id)
        }
        hear()
        const standing = [...heard.values()].filter(({ event }) => !event.cancelled).map(({ event }) => `${event.day} ${event.time} ${event.title}`)
        const book = readMeetings(world.roots).filter(({ status }) => status === 'planned').map((meeting) => `${meeting.day} ${meeting.time} ${world.naming.title}`)
        expect(standing.sort()).toEqual(book.sort())
      }),
      { numRuns: 100 },
    )
  })
})
