// The three beats of a meeting by the clock, the quiet clock itself, and what each of the two wants from a meeting.
import { describe, expect, test } from 'vitest'
import type { MeetingId } from '../../../src/foundation/id.ts'
import { readAgendas } from '../../../src/ours/agenda/agenda-view.ts'
import { aimOf, earlierAim, sayUseful, setAim, usefulTo } from '../../../src/ours/meetings/aims.ts'
import { beatOf, clockOf } from '../../../src/ours/meetings/beat.ts'
import { recordMet } from '../../../src/ours/meetings/keep-attendance.ts'
import { addMeeting, skipMeeting } from '../../../src/ours/meetings/keep-meeting.ts'
import { readMeetings } from '../../../src/ours/meetings/meetings-view.ts'
import { keepSchedule } from '../../../src/ours/schedule/keep-schedule.ts'
import type { BookRoots } from '../../../src/ours/book-roots.ts'
import { clockAt, day, emptyBook, merge, newYork, time, writerOf, zone } from '../a-book.ts'

const place = { minutes: 20, form: 'inPerson', place: 'Room 14' } as const
const thursday = { day: day('2026-11-19'), time: time('12:10'), zone: newYork, minutes: 20 }
const at = (moment: string, where = newYork) => clockAt(moment, where).now()

describe('the beat', () => {
  test('is Get ready until a quarter of an hour before, then Meet, then Wrap up', () => {
    expect(beatOf(thursday, at('2026-11-12T12:10'))).toBe('getReady')
    expect(beatOf(thursday, at('2026-11-19T11:54'))).toBe('getReady')
    expect(beatOf(thursday, at('2026-11-19T11:55'))).toBe('meet')
    expect(beatOf(thursday, at('2026-11-19T12:29'))).toBe('meet')
    expect(beatOf(thursday, at('2026-11-19T12:30'))).toBe('wrapUp')
  })

  test('follows the meeting across midnight, into another zone, and through the night the clocks change', () => {
    const late = { ...thursday, time: time('23:50') }
    expect(beatOf(late, at('2026-11-20T00:05'))).toBe('meet')
    expect(beatOf(late, at('2026-11-20T00:10'))).toBe('wrapUp')
    expect(beatOf(thursday, at('2026-11-19T09:15', zone('America/Los_Angeles')))).toBe('meet')
    // 1:50 in the night the hour from 1 to 2 comes twice: the first is meant.
    const doubled = { ...thursday, day: day('2026-11-01'), time: time('01:50') }
    expect(beatOf(doubled, at('2026-11-01T01:55'))).toBe('meet')
  })
})

describe('the quiet clock', () => {
  test('counts down to the agreed end, and says kindly how far past it is', () => {
    expect(clockOf(thursday, undefined, at('2026-11-19T12:09'))).toBeUndefined()
    expect(clockOf(thursday, undefined, at('2026-11-19T12:10'))).toEqual({ ends: at('2026-11-19T12:30'), left: 20, past: 0 })
    expect(clockOf(thursday, undefined, at('2026-11-19T12:29'))).toMatchObject({ left: 1, past: 0 })
    expect(clockOf(thursday, undefined, at('2026-11-19T12:34'))).toMatchObject({ left: 0, past: 4 })
    expect(clockOf(thursday, undefined, at('2026-11-19T13:30'))).toBeUndefined()
  })

  test('goes by when the two began, if that was another time', () => {
    expect(clockOf(thursday, at('2026-11-18T15:00'), at('2026-11-18T15:05'))).toEqual({ ends: at('2026-11-18T15:20'), left: 15, past: 0 })
    expect(clockOf(thursday, at('2026-11-18T15:00'), at('2026-11-18T17:20'))).toMatchObject({ past: 120 })
  })
})

describe('aims', () => {
  const book = () => {
    const made = emptyBook()
    const clock = clockAt('2026-11-17T12:00')
    const mentor = writerOf('mentor', clock)
    const meet = (on: string) => addMeeting(made.roots, mentor, { day: day(on), time: time('12:10'), zone: newYork }, { ...place, topic: '' })
    return { ...made, clock, mentor, meet }
  }
  const meeting = (roots: BookRoots, id: MeetingId) => {
    const found = readMeetings(roots).find((one) => one.id === id)
    if (found === undefined) throw new Error('no meeting')
    return found
  }

  test('are kept for each of the two, from two phones at once, and taken away by an empty text', () => {
    const { doc, roots, meet } = book()
    const id = meet('2026-11-19')
    const theirs = emptyBook()
    merge(doc, theirs.doc)
    setAim(roots, 'mentee', id, ' the bus line ')
    sayUseful(roots, 'mentee', id, 'two-step directions')
    setAim(theirs.roots, 'mentor', id, 'let Lee find the words')
    sayUseful(theirs.roots, 'mentor', id, 'to hear about recess')
    merge(doc, theirs.doc)
    const both = meeting(roots, id)
    expect([aimOf(both, 'mentee'), aimOf(both, 'mentor')]).toEqual(['the bus line', 'let Lee find the words'])
    expect([usefulTo(both, 'mentee'), usefulTo(both, 'mentor')]).toEqual(['two-step directions', 'to hear about recess'])
    setAim(roots, 'mentee', id, '  ')
    expect('focus' in meeting(roots, id)).toBe(false)
    setAim(roots, 'mentee', 'meeting_00000000000000000000' as MeetingId, 'gone')
    expect(readMeetings(roots)).toHaveLength(1)
  })

  test('stay with their role when the two change places', () => {
    const { roots, meet } = book()
    const id = meet('2026-11-19')
    setAim(roots, 'mentee', id, 'before')
    setAim(roots, 'mentor', id, 'after')
    expect([aimOf(meeting(roots, id), 'mentee'), aimOf(meeting(roots, id), 'mentor')]).toEqual(['before', 'after'])
  })

  test('of a meeting that did not take place are offered for the next, until one was held', () => {
    const { roots, clock, mentor, meet } = book()
    const [skipped, held, next] = [meet('2026-11-19'), meet('2026-11-26'), meet('2026-12-03')]
    setAim(roots, 'mentee', skipped, 'the bus line')
    const offered = (id: MeetingId) => earlierAim(readAgendas(roots), meeting(roots, id), 'mentee')
    skipMeeting(roots, skipped)
    expect(offered(next)).toBe('the bus line')
    expect(earlierAim(readAgendas(roots), meeting(roots, next), 'mentor')).toBe('')
    clock.set('2026-11-26T13:00')
    recordMet(roots, mentor, held, { ...place, topic: '', day: day('2026-11-26'), time: time('12:10'), zone: newYork, next: undefined })
    expect(offered(next)).toBe('')
  })

  test('of a meeting the new schedule took back are offered for the one in its place', () => {
    const { roots, mentor } = book()
    const schedule = { rhythm: { type: 'weekly', weekday: 4 }, from: day('2026-11-17'), time: time('12:10'), ...place, zone: newYork } as const
    keepSchedule(roots, mentor, schedule)
    const before = readMeetings(roots)[0]
    if (before === undefined) throw new Error('nothing planned')
    setAim(roots, 'mentor', before.id, 'listen first')
    keepSchedule(roots, mentor, { ...schedule, rhythm: { type: 'weekly', weekday: 3 } })
    const agendas = readAgendas(roots)
    const wednesday = agendas.meetings[0]
    if (wednesday === undefined) throw new Error('nothing planned')
    expect([wednesday.day, earlierAim(agendas, wednesday, 'mentor')]).toEqual(['2026-11-18', 'listen first'])
  })
})
