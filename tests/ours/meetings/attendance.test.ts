import { describe, expect, test } from 'vitest'
import { attendanceTotals, correctionsOf, heldMeetings, overlapping, readCorrections } from '../../../src/ours/meetings/attendance.ts'
import { type AttendanceWords, correctAttendance, recordMet } from '../../../src/ours/meetings/keep-attendance.ts'
import { endOf, inOrder, readMeetings } from '../../../src/ours/meetings/meetings-view.ts'
import { proposeNext } from '../../../src/ours/meetings/next-meeting.ts'
import { slotsOf } from '../../../src/ours/meetings/plan-meetings.ts'
import { readDaysOff, readSchedule } from '../../../src/ours/schedule/read-schedule.ts'
import { addDaysOff, keepSchedule, keepSeason } from '../../../src/ours/schedule/keep-schedule.ts'
import { clockAt, day, emptyBook, newYork, time, writerOf, zone } from '../a-book.ts'

const row = (at: string, changes: Partial<AttendanceWords> = {}): AttendanceWords => ({
  day: day(at),
  time: time('12:10'),
  zone: newYork,
  minutes: 20,
  form: 'inPerson',
  place: 'Room 14',
  topic: '',
  next: undefined,
  ...changes,
})

const season = { start: day('2026-09-01'), end: day('2026-12-31') }

const aBook = (now = '2026-11-19T12:40') => {
  const clock = clockAt(now)
  const { roots } = emptyBook()
  const writer = writerOf('mentee', clock)
  return { roots, writer, clock }
}

const planned = (now = '2026-11-18T09:00') => {
  const book = aBook(now)
  keepSeason(book.roots, book.writer, season)
  keepSchedule(book.roots, book.writer, {
    rhythm: { type: 'weekly', weekday: 4 },
    from: day('2026-11-18'),
    time: time('12:10'),
    minutes: 20,
    form: 'inPerson',
    place: 'Room 14',
    zone: newYork,
  })
  book.clock.set('2026-11-19T12:40')
  return book
}

const shown = ({ roots }: ReturnType<typeof aBook>) => readMeetings(roots).map((meeting) => `${meeting.day} ${meeting.time} ${meeting.status}`)

describe('we met', () => {
  test('writes the row onto the planned meeting, with who wrote it and when', () => {
    const { roots, writer, clock } = planned()
    const [first] = readMeetings(roots)
    const id = recordMet(roots, writer, first?.id, row('2026-11-19', { minutes: 25, topic: '  Recess \u{1F600}\uD800 ' }))
    expect(id).toBe(first?.id)
    expect(heldMeetings(readMeetings(roots))).toMatchObject([
      { id, status: 'met', minutes: 25, topic: 'Recess \u{1F600}\uFFFD', wroteBy: 'mentee', wroteAt: clock.now(), origin: 'rhythm' },
    ])
  })

  test('without a plan adds a meeting', () => {
    const { roots, writer } = aBook()
    recordMet(roots, writer, undefined, row('2026-11-18', { form: 'phone', place: '' }))
    expect(readMeetings(roots)).toMatchObject([{ status: 'met', origin: 'added', form: 'phone', day: '2026-11-18' }])
  })

  test('with the next date as planned leaves the plan alone', () => {
    const book = planned()
    recordMet(book.roots, book.writer, readMeetings(book.roots)[0]?.id, row('2026-11-19', { next: { day: day('2026-11-26'), time: time('12:10') } }))
    expect(shown(book).slice(0, 3)).toEqual(['2026-11-19 12:10 met', '2026-11-26 12:10 planned', '2026-12-03 12:10 planned'])
  })

  test('with another next date moves the next planned meeting there', () => {
    const book = planned()
    recordMet(book.roots, book.writer, readMeetings(book.roots)[0]?.id, row('2026-11-19', { next: { day: day('2026-11-24'), time: time('08:00') } }))
    expect(shown(book).slice(0, 3)).toEqual(['2026-11-19 12:10 met', '2026-11-24 08:00 planned', '2026-12-03 12:10 planned'])
    expect(readMeetings(book.roots)[1]?.movedFrom).toEqual({ day: '2026-11-26', time: '12:10' })
  })

  test('with a next date further off skips what lies between', () => {
    const book = planned()
    recordMet(book.roots, book.writer, readMeetings(book.roots)[0]?.id, row('2026-11-19', { next: { day: day('2026-12-03'), time: time('12:10') } }))
    expect(shown(book).slice(0, 3)).toEqual(['2026-11-19 12:10 met', '2026-11-26 12:10 skipped', '2026-12-03 12:10 planned'])
  })

  test('with a next date and no plan adds a meeting', () => {
    const book = aBook()
    recordMet(book.roots, book.writer, undefined, row('2026-11-19', { next: { day: day('2026-11-30'), time: time('15:00') } }))
    expect(shown(book)).toEqual(['2026-11-19 12:10 met', '2026-11-30 15:00 planned'])
  })

  test('proposes the next planned meeting and tells which day off it steps over', () => {
    const { roots, writer, clock } = planned()
    addDaysOff(roots, writer, { start: day('2026-11-26'), end: day('2026-11-26'), label: 'Thanksgiving' })
    const slots = slotsOf(readSchedule(roots), season, readDaysOff(roots))
    const proposal = proposeNext(readMeetings(roots), slots, { id: readMeetings(roots)[0]?.id, day: day('2026-11-19') }, clock.now())
    expect(proposal).toMatchObject({ at: { day: '2026-12-03', time: '12:10' }, stepsOver: { day: '2026-11-26', off: { label: 'Thanksgiving' } } })
  })
})

describe('a correction', () => {
  test('keeps what the row said before, who changed it and when; who wrote it stays', () => {
    const { roots, writer } = aBook()
    const id = recordMet(roots, writer, undefined, row('2026-11-19', { next: { day: day('2026-11-26'), time: time('12:10') } }))
    const later = writerOf('mentor', clockAt('2026-11-20T08:00'), 9)
    expect(correctAttendance(roots, later, id, row('2026-11-18', { minutes: 30, next: undefined }))).toBe(true)
    expect(heldMeetings(readMeetings(roots))).toMatchObject([{ day: '2026-11-18', minutes: 30, wroteBy: 'mentee' }])
    expect(heldMeetings(readMeetings(roots))[0]?.nextDay).toBeUndefined()
    expect(correctionsOf(readCorrections(roots), id)).toMatchObject([
      { by: 'mentor', at: later.clock.now(), before: { day: '2026-11-19', minutes: 20, nextDay: '2026-11-26', nextTime: '12:10' } },
    ])
  })

  test('that changes nothing leaves no trace', () => {
    const { roots, writer } = aBook()
    const id = recordMet(roots, writer, undefined, row('2026-11-19'))
    expect(correctAttendance(roots, writer, id, row('2026-11-19'))).toBe(false)
    expect(readCorrections(roots)).toEqual([])
  })

  test('is what "we met" becomes when the row is written already', () => {
    const { roots, writer } = aBook()
    const id = recordMet(roots, writer, undefined, row('2026-11-19'))
    recordMet(roots, writer, id, row('2026-11-19', { minutes: 45 }))
    expect(heldMeetings(readMeetings(roots))).toHaveLength(1)
    expect(readCorrections(roots)).toMatchObject([{ before: { minutes: 20 } }])
  })
})

test('totals add meetings and minutes', () => {
  const { roots, writer } = aBook()
  recordMet(roots, writer, undefined, row('2026-11-12', { minutes: 45 }))
  recordMet(roots, writer, undefined, row('2026-11-19'))
  expect(attendanceTotals(heldMeetings(readMeetings(roots)))).toEqual({ meetings: 2, minutes: 65 })
})

test('a meeting across midnight overlaps one of the next day, and one that follows on does not', () => {
  const { roots, writer } = aBook()
  recordMet(roots, writer, undefined, row('2026-11-17', { time: time('23:50'), minutes: 30 }))
  const held = heldMeetings(readMeetings(roots))
  expect(overlapping(held, row('2026-11-18', { time: time('00:10') }))).toHaveLength(1)
  expect(overlapping(held, row('2026-11-18', { time: time('00:20') }))).toHaveLength(0)
  // The same moment, told in the clock of another zone.
  expect(overlapping(held, row('2026-11-17', { time: time('20:55'), zone: zone('America/Los_Angeles') }))).toHaveLength(1)
})

test('a meeting over the doubled hour lasts as long as it lasted, and zones order by the moment', () => {
  const fall = { day: day('2026-11-01'), time: time('00:30'), zone: newYork, minutes: 120 }
  expect(endOf(fall)).toBe(Date.UTC(2026, 10, 1, 6, 30))
  const { roots, writer } = aBook()
  recordMet(roots, writer, undefined, row('2026-11-18', { time: time('09:00'), zone: zone('America/Los_Angeles') }))
  recordMet(roots, writer, undefined, row('2026-11-18', { time: time('11:00') }))
  expect(inOrder(readMeetings(roots)).map(({ time: at }) => at)).toEqual(['11:00', '09:00'])
})
