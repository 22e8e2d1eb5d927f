import { describe, expect, test } from 'vitest'
import type { BookRoots } from '../../../src/ours/book-roots.ts'
import { recordMet } from '../../../src/ours/meetings/keep-attendance.ts'
import { changeMeeting, moveMeeting, skipMeeting, unskipMeeting } from '../../../src/ours/meetings/keep-meeting.ts'
import type { Meeting } from '../../../src/ours/meetings/meeting.ts'
import { nextMeetingAfter, readMeetings, unansweredMeetings } from '../../../src/ours/meetings/meetings-view.ts'
import { planMeetings } from '../../../src/ours/meetings/plan-meetings.ts'
import { addDaysOff, keepSchedule, keepSeason, type ScheduleWords } from '../../../src/ours/schedule/keep-schedule.ts'
import { clockAt, day, emptyBook, merge, newYork, time, writerOf } from '../a-book.ts'

const thursdays: ScheduleWords = {
  rhythm: { type: 'weekly', weekday: 4 },
  from: day('2026-11-22'),
  time: time('12:10'),
  minutes: 20,
  form: 'inPerson',
  place: 'Room 14',
  zone: newYork,
}

const clock = () => clockAt('2026-11-22T09:00')

const aSchedule = (words: ScheduleWords = thursdays) => {
  const book = emptyBook()
  const writer = writerOf('mentor', clock())
  keepSeason(book.roots, writer, { start: day('2026-09-01'), end: day('2026-12-31') })
  keepSchedule(book.roots, writer, words)
  return { ...book, writer }
}

const days = (roots: BookRoots) => readMeetings(roots).map((meeting) => meeting.day)
const on = (roots: BookRoots, at: string): Meeting => {
  const found = readMeetings(roots).find((meeting) => meeting.day === at)
  if (found === undefined) throw new Error(`no meeting on ${at}`)
  return found
}

describe('keeping a schedule', () => {
  test('plans real meetings for the days of the season to come', () => {
    const { roots } = aSchedule()
    expect(days(roots)).toEqual(['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24', '2026-12-31'])
    expect(on(roots, '2026-12-03')).toMatchObject({ status: 'planned', origin: 'rhythm', time: '12:10', minutes: 20, place: 'Room 14', zone: newYork })
  })

  test('again, or planning ten times, changes nothing', () => {
    const { doc, roots, writer } = aSchedule()
    moveMeeting(roots, on(roots, '2026-12-03').id, { day: day('2026-12-04'), time: time('07:30') })
    skipMeeting(roots, on(roots, '2026-12-10').id)
    const before = readMeetings(roots)
    const size = JSON.stringify(doc.toJSON()).length
    for (let round = 0; round < 10; round += 1) planMeetings(roots, writer)
    keepSchedule(roots, writer, thursdays)
    expect(readMeetings(roots)).toEqual(before)
    expect(JSON.stringify(doc.toJSON())).toHaveLength(size)
  })

  test('leaves out days off, and a day off taken back brings its meeting back', () => {
    const { roots, writer } = aSchedule()
    addDaysOff(roots, writer, { start: day('2026-11-26'), end: day('2026-11-27'), label: 'Thanksgiving' })
    addDaysOff(roots, writer, { start: day('2026-12-21'), end: day('2027-01-01'), label: 'Winter break' })
    expect(days(roots)).toEqual(['2026-12-03', '2026-12-10', '2026-12-17'])
    for (const id of roots.records('daysOff').keys()) roots.records('daysOff').delete(id)
    planMeetings(roots, writer)
    expect(days(roots)).toHaveLength(6)
  })

  test('moves the untouched ones and leaves those somebody moved, changed, skipped or held', () => {
    const { roots, writer } = aSchedule()
    moveMeeting(roots, on(roots, '2026-12-03').id, { day: day('2026-12-04'), time: time('07:30') })
    skipMeeting(roots, on(roots, '2026-12-10').id)
    changeMeeting(roots, on(roots, '2026-12-17').id, { minutes: 45, form: 'video', place: '', topic: 'Conflict' })
    keepSchedule(roots, writer, { ...thursdays, rhythm: { type: 'weekly', weekday: 2 }, time: time('15:00') })
    expect(readMeetings(roots).map(({ day: on, time: at, status }) => `${on} ${at} ${status}`)).toEqual([
      '2026-11-24 15:00 planned',
      '2026-12-01 15:00 planned',
      '2026-12-04 07:30 planned',
      '2026-12-08 15:00 planned',
      '2026-12-10 12:10 skipped',
      '2026-12-15 15:00 planned',
      '2026-12-17 12:10 planned',
      '2026-12-22 15:00 planned',
      '2026-12-29 15:00 planned',
    ])
  })

  test('follows a new time of day with the same meeting records', () => {
    const { roots, writer } = aSchedule()
    const ids = readMeetings(roots).map(({ id }) => id)
    keepSchedule(roots, writer, { ...thursdays, time: time('14:00'), place: 'Library' })
    expect(readMeetings(roots).map(({ id }) => id)).toEqual(ids)
    expect(readMeetings(roots).every((meeting) => meeting.time === '14:00' && meeting.place === 'Library')).toBe(true)
  })

  test('leaves past meetings nobody answered for, so that they can still be', () => {
    const time0 = clock()
    const { roots } = emptyBook()
    const writer = writerOf('mentee', time0)
    keepSeason(roots, writer, { start: day('2026-09-01'), end: day('2026-12-31') })
    keepSchedule(roots, writer, thursdays)
    time0.set('2026-12-12T10:00')
    keepSchedule(roots, writer, { ...thursdays, rhythm: { type: 'picked' }, time: undefined })
    expect(days(roots)).toEqual(['2026-11-26', '2026-12-03', '2026-12-10'])
    expect(unansweredMeetings(readMeetings(roots), time0.now())).toHaveLength(3)
    expect(nextMeetingAfter(readMeetings(roots), time0.now())).toBeUndefined()
  })

  test('a skipped meeting can be taken up again', () => {
    const { roots } = aSchedule()
    const { id } = on(roots, '2026-12-03')
    skipMeeting(roots, id)
    expect(nextMeetingAfter(readMeetings(roots), clockAt('2026-12-01T08:00').now())?.day).toBe('2026-12-10')
    unskipMeeting(roots, id)
    expect(nextMeetingAfter(readMeetings(roots), clockAt('2026-12-01T08:00').now())?.day).toBe('2026-12-03')
  })

  test('a meeting moved back to its first time is no longer a moved one', () => {
    const { roots } = aSchedule()
    const { id } = on(roots, '2026-12-03')
    moveMeeting(roots, id, { day: day('2026-12-04'), time: time('07:30') })
    moveMeeting(roots, id, { day: day('2026-12-05'), time: time('08:00') })
    expect(on(roots, '2026-12-05').movedFrom).toEqual({ day: '2026-12-03', time: '12:10' })
    moveMeeting(roots, id, { day: day('2026-12-03'), time: time('12:10') })
    expect(on(roots, '2026-12-03').movedFrom).toBeUndefined()
  })
})

describe('two phones apart', () => {
  const met = (at: string) => ({
    day: day(at),
    time: time('12:10'),
    zone: newYork,
    minutes: 25,
    form: 'inPerson' as const,
    place: 'Room 14',
    topic: '',
    next: undefined,
  })
  const bothPlan = () => {
    const mine = emptyBook()
    const theirs = emptyBook()
    const writers = [writerOf('mentor', clock(), 1), writerOf('mentee', clock(), 2)] as const
    for (const [index, { roots }] of [mine, theirs].entries()) {
      const writer = writers[index === 0 ? 0 : 1]
      keepSeason(roots, writer, { start: day('2026-09-01'), end: day('2026-12-31') })
      keepSchedule(roots, writer, thursdays)
    }
    return { mine, theirs, writers }
  }

  test('that planned the same schedule show each meeting once, and the same one', () => {
    const { mine, theirs, writers } = bothPlan()
    merge(mine.doc, theirs.doc)
    expect(days(mine.roots)).toHaveLength(6)
    expect(readMeetings(mine.roots)).toEqual(readMeetings(theirs.roots))
    planMeetings(mine.roots, writers[0])
    merge(mine.doc, theirs.doc)
    expect(days(theirs.roots)).toHaveLength(6)
    expect(readMeetings(mine.roots)).toEqual(readMeetings(theirs.roots))
  })

  test('never lose an attendance row, whichever of the two records it was written on', () => {
    const { mine, theirs, writers } = bothPlan()
    recordMet(mine.roots, writers[0], on(mine.roots, '2026-11-26').id, met('2026-11-26'))
    recordMet(theirs.roots, writers[1], on(theirs.roots, '2026-12-03').id, met('2026-12-03'))
    merge(mine.doc, theirs.doc)
    for (const { roots } of [mine, theirs]) {
      expect(days(roots)).toHaveLength(6)
      expect(on(roots, '2026-11-26').wroteBy).toBe('mentor')
      expect(on(roots, '2026-12-03').wroteBy).toBe('mentee')
    }
  })

  test('keep a meeting that one held while the other replanned it away', () => {
    const { mine, theirs, writers } = bothPlan()
    merge(mine.doc, theirs.doc)
    keepSchedule(mine.roots, writers[0], { ...thursdays, rhythm: { type: 'weekly', weekday: 1 } })
    recordMet(theirs.roots, writers[1], on(theirs.roots, '2026-11-26').id, met('2026-11-26'))
    merge(mine.doc, theirs.doc)
    expect(on(mine.roots, '2026-11-26').status).toBe('met')
    expect(readMeetings(mine.roots)).toEqual(readMeetings(theirs.roots))
  })
})
