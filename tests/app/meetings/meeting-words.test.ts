import { describe, expect, test } from 'vitest'
import { clockNote, dayName, spanOf, zoneNote } from '../../../src/app/meetings/meeting-words.ts'
import type { Meeting } from '../../../src/ours/meetings/meeting.ts'
import { words } from '../../../src/words/en/meetings.ts'
import { clockAt, day, newYork, time, zone } from '../../ours/a-book.ts'

const plain = (text: string | undefined): string | undefined => text?.replaceAll(/\s/gu, ' ')

const meeting = (changes: Partial<Meeting>): Meeting => ({
  id: 'meeting_00000000000000000000' as Meeting['id'],
  status: 'planned',
  origin: 'added',
  day: day('2026-11-19'),
  time: time('12:10'),
  zone: newYork,
  minutes: 20,
  form: 'inPerson',
  place: '',
  topic: '',
  touched: false,
  withdrawn: false,
  by: 'mentor',
  at: clockAt('2026-11-01T09:00').now(),
  ...changes,
})

describe('what the clocks do to a time', () => {
  test('the lost hour is told with the time it becomes', () => {
    expect(plain(clockNote(words.problem, 'en', day('2027-03-14'), time('02:30'), newYork))).toContain('3:30 AM')
    expect(plain(clockNote(words.problem, 'en', day('2026-10-04'), time('02:10'), zone('Australia/Lord_Howe')))).toContain('2:40 AM')
  })

  test('the doubled hour is told, also the half hour of Lord Howe', () => {
    expect(clockNote(words.problem, 'en', day('2026-11-01'), time('01:30'), newYork)).toBe(words.problem.doubledHour)
    expect(clockNote(words.problem, 'en', day('2026-04-05'), time('01:45'), zone('Australia/Lord_Howe'))).toBe(words.problem.doubledHour)
  })

  test('an ordinary time needs no word', () => {
    expect(clockNote(words.problem, 'en', day('2026-11-19'), time('12:10'), newYork)).toBeUndefined()
    expect(clockNote(words.problem, 'en', day('2028-02-29'), time('02:30'), newYork)).toBeUndefined()
  })
})

test('a meeting across midnight ends on the clock of the next day', () => {
  expect(plain(spanOf('en', meeting({ time: time('23:50'), minutes: 30 })))).toBe('11:50 PM – 12:20 AM')
})

test('a zone is named only when its clock differs from this phone’s', () => {
  expect(zoneNote(words, meeting({}), newYork)).toBeUndefined()
  expect(zoneNote(words, meeting({}), zone('America/Detroit'))).toBeUndefined()
  expect(zoneNote(words, meeting({}), zone('America/Denver'))).toBe('America/New York time')
})

test('near days have names', () => {
  const today = day('2026-11-19')
  expect(dayName(words.days, 'en', today, today)).toBe('Today')
  expect(dayName(words.days, 'en', day('2026-11-20'), today)).toBe('Tomorrow')
  expect(dayName(words.days, 'en', day('2026-11-18'), today)).toBe('Yesterday')
  expect(dayName(words.days, 'en', day('2026-11-24'), today)).toBe('Tuesday')
  expect(dayName(words.days, 'en', day('2026-11-26'), today)).toBe('Thu, Nov 26')
  expect(dayName(words.days, 'en', day('2026-11-12'), today)).toBe('Thu, Nov 12')
})
