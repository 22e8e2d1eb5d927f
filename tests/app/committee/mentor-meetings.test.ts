// The mentors' meetings of a pack as a calendar file, read back by ical.js.
import 'temporal-polyfill/global'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarText } from '../../../src/app/calendar/calendar-file.ts'
import { mentorMeetingEvents } from '../../../src/app/committee/mentor-meetings.ts'
import type { Instant } from '../../../src/foundation/day.ts'
import type { ProgramPack } from '../../../src/program/pack/program-pack.ts'
import { day, time, zone } from '../../ours/a-book.ts'

const pack = (edition: number, second = '2027-02-02'): ProgramPack => ({
  format: 'pairbook-program-pack', version: 1, edition, program: 'Riverside Mentors',
  mentorMeetings: [{ day: day('2026-10-06'), time: time('15:30') }, { day: day(second), time: time('15:30'), place: 'Library, 2; “quiet” room' }, { day: day('2027-05-04') }],
})
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as string).getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each)
    return { uid: event.uid, sequence: event.sequence, start: event.startDate.toString(), end: event.endDate.toString(), place: event.location, title: event.summary }
  })
const fileOf = (from: ProgramPack, place: string) =>
  eventsIn(calendarText(mentorMeetingEvents(from, 'Mentors’ meeting: Riverside Mentors', day('2026-11-22'), zone(place)), { cancelled: (title) => title }, 1_790_000_000_000 as Instant, 'en'))

describe.each(['America/New_York', 'Pacific/Apia', 'Asia/Kolkata'])('in %s', (place) => {
  test('those to come stand at their own clock, and one without a time is a whole day', () => {
    const [timed, whole, ...more] = fileOf(pack(1), place)
    expect(more).toEqual([])
    expect(timed).toMatchObject({ start: '2027-02-02T15:30:00', end: '2027-02-02T16:30:00', place: 'Library, 2; “quiet” room', title: 'Mentors’ meeting: Riverside Mentors' })
    expect(whole).toMatchObject({ start: '2027-05-04', end: '2027-05-05' })
  })
  test('a meeting moved by a later issue of the pack is the same one, with a higher number', () => {
    const [before] = fileOf(pack(1), place)
    const [after] = fileOf(pack(2, '2027-02-09'), place)
    expect(after?.uid).toBe(before?.uid)
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 9)
    expect(after?.start).toContain('2027-02-09')
    expect(after?.uid).not.toContain('Riverside')
  })
})
