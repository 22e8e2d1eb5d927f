// The mentor's bell schedule places meetings in the school day.
import 'temporal-polyfill/global'
import { expect, test } from 'vitest'
import { type MentorsDay, timeOfDay, timesOfDayOf } from '../../src/program/monthly/times-of-day.ts'
import { day, time } from '../ours/a-book.ts'

const school: MentorsDay = {
  bells: { starts: time('08:00'), ends: time('15:00'), lunchFrom: time('11:45'), lunchTo: time('12:45') },
  breaks: [{ weekdays: [1, 3], from: time('10:00'), to: time('10:20') }],
  earlyDays: [{ day: day('2026-11-25'), from: time('12:30'), to: time('13:30') }, { day: day('2026-11-24') }],
}

test.each([
  ['2026-11-05', '07:59', 'beforeSchool'],
  ['2026-11-05', '08:00', 'other'],
  ['2026-11-05', '11:44', 'other'],
  ['2026-11-05', '11:45', 'lunch'],
  ['2026-11-05', '12:44', 'lunch'],
  ['2026-11-05', '12:45', 'other'],
  ['2026-11-05', '14:59', 'other'],
  ['2026-11-05', '15:00', 'afterSchool'],
  // A Wednesday has the break, a Thursday has not.
  ['2026-11-04', '10:00', 'break'],
  ['2026-11-04', '10:20', 'other'],
  ['2026-11-05', '10:00', 'other'],
  ['2026-11-25', '12:40', 'earlyOrLate'],
  ['2026-11-25', '13:30', 'other'],
  ['2026-11-24', '12:00', 'lunch'],
] as const)('%s at %s is %s', (on, at, expected) => {
  expect(timeOfDay({ day: day(on), time: time(at) }, school)).toBe(expected)
})

test('without bells nothing is guessed', () => {
  expect(timeOfDay({ day: day('2026-11-05'), time: time('10:00') }, { bells: {}, breaks: [], earlyDays: [] })).toBe(undefined)
  expect(timeOfDay({ day: day('2026-11-05'), time: time('10:00') }, { bells: { starts: time('08:00') }, breaks: [], earlyDays: [] })).toBe(undefined)
})

test('each time stands once, in the order of the form', () => {
  const meetings = ['12:00', '16:00', '12:10', '07:00'].map((at) => ({ day: day('2026-11-05'), time: time(at) }))
  expect(timesOfDayOf(meetings, school)).toEqual(['beforeSchool', 'afterSchool', 'lunch'])
})
