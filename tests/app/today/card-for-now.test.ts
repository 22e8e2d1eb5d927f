import { describe, expect, test } from 'vitest'
import { type BookNow, cardForNow, isQuiet } from '../../../src/app/today/card-for-now.ts'
import { letterStandingFor } from '../../../src/app/today/letter-standing.ts'
import { instantOf } from '../../../src/foundation/day.ts'
import { createId } from '../../../src/foundation/id.ts'
import type { Meeting } from '../../../src/ours/meetings/meeting.ts'
import { clockAt, day, newYork, seededRandomness, time, zone } from '../../ours/a-book.ts'

const randomness = seededRandomness(7)

const aMeeting = (on: string, at: string, changes: Partial<Meeting> = {}): Meeting => ({
  id: createId('meeting', randomness),
  status: 'planned',
  origin: 'added',
  day: day(on),
  time: time(at),
  zone: newYork,
  minutes: 20,
  form: 'inPerson',
  place: 'Room 14',
  topic: '',
  touched: false,
  withdrawn: false,
  by: 'mentor',
  at: instantOf({ day: day('2026-11-01'), time: time('08:00'), zone: newYork }),
  ...changes,
})

const book = (now: string, changes: Partial<BookNow> = {}, where = newYork): BookNow => ({
  now: clockAt(now, where).now(),
  zone: where,
  meetings: [],
  letter: 'signed',
  firstMeeting: undefined,
  firstMeetingAway: false,
  ...changes,
})

const thursday = aMeeting('2026-11-19', '12:10')

describe('a new book', () => {
  const begun = { talked: 3, of: 8 }

  test('shows the first meeting’s list while it is unfinished', () => {
    expect(cardForNow(book('2026-11-17T09:00', { letter: 'unsigned', firstMeeting: begun }))).toEqual({ type: 'firstMeeting', ...begun })
    expect(cardForNow(book('2026-11-17T09:00', { letter: 'waitingForPartner', firstMeeting: begun })).type).toBe('firstMeeting')
  })

  test('asks for the letter alone once the first meeting has had its time', () => {
    expect(cardForNow(book('2026-11-17T09:00', { letter: 'unsigned' }))).toEqual({ type: 'letter', standing: 'unsigned' })
  })

  test('shows neither the list nor an unsigned letter to somebody who put the list away', () => {
    const away = { letter: 'unsigned', firstMeeting: begun, firstMeetingAway: true } as const
    expect(cardForNow(book('2026-11-17T09:00', away))).toEqual({ type: 'pickNextDate' })
    expect(cardForNow(book('2026-11-16T09:00', { ...away, meetings: [thursday] })).type).toBe('nextMeeting')
  })

  test('asks for my signature as soon as my partner has signed', () => {
    const card = cardForNow(book('2026-11-17T09:00', { letter: 'waitingForMe', firstMeeting: begun, firstMeetingAway: true }))
    expect(card).toEqual({ type: 'letter', standing: 'waitingForMe' })
  })

  test('says that a signed letter was changed', () => {
    expect(cardForNow(book('2026-11-17T09:00', { letter: 'changed', firstMeeting: begun }))).toEqual({ type: 'letter', standing: 'changed' })
  })

  test('puts a meeting of today or tomorrow before all that', () => {
    const unset = { letter: 'unsigned', firstMeeting: begun, meetings: [thursday] } as const
    expect(cardForNow(book('2026-11-17T23:59', unset)).type).toBe('firstMeeting')
    expect(cardForNow(book('2026-11-18T00:00', unset)).type).toBe('nextMeeting')
    expect(cardForNow(book('2026-11-19T11:00', unset)).type).toBe('nextMeeting')
  })
})

describe('before, during and after a meeting', () => {
  test('it counts whole days, not hours', () => {
    expect(cardForNow(book('2026-11-17T23:59', { meetings: [thursday] }))).toMatchObject({ type: 'nextMeeting', times: { daysAway: 2 } })
    expect(cardForNow(book('2026-11-18T00:00', { meetings: [thursday] }))).toMatchObject({ times: { daysAway: 1 } })
    expect(cardForNow(book('2026-11-19T00:00', { meetings: [thursday] }))).toMatchObject({ times: { daysAway: 0, from: '12:10', to: '12:30' } })
  })

  test('it is going on from its first minute to its last', () => {
    expect(cardForNow(book('2026-11-19T12:09', { meetings: [thursday] }))).toMatchObject({ type: 'nextMeeting', going: false })
    expect(cardForNow(book('2026-11-19T12:10', { meetings: [thursday] }))).toMatchObject({ type: 'nextMeeting', going: true })
    expect(cardForNow(book('2026-11-19T12:29', { meetings: [thursday] }))).toMatchObject({ type: 'nextMeeting', going: true })
    expect(cardForNow(book('2026-11-19T12:30', { meetings: [thursday] }))).toMatchObject({ type: 'didYouMeet', meeting: { id: thursday.id } })
  })

  test('it leads to getting ready until a quarter of an hour before, then to the meeting itself', () => {
    expect(cardForNow(book('2026-11-19T11:54', { meetings: [thursday] }))).toMatchObject({ type: 'nextMeeting', meets: false })
    expect(cardForNow(book('2026-11-19T11:55', { meetings: [thursday] }))).toMatchObject({ type: 'nextMeeting', meets: true })
    expect(cardForNow(book('2026-11-19T12:29', { meetings: [thursday] }))).toMatchObject({ type: 'nextMeeting', meets: true })
  })

  test('an answer of any kind ends the question', () => {
    for (const status of ['met', 'skipped'] as const) {
      expect(cardForNow(book('2026-11-19T13:00', { meetings: [{ ...thursday, status }] }))).toEqual({ type: 'pickNextDate' })
    }
  })

  test('the latest unanswered meeting is asked about, and the others are counted', () => {
    const meetings = [aMeeting('2026-11-05', '12:10'), aMeeting('2026-11-12', '12:10'), thursday]
    expect(cardForNow(book('2026-11-20T08:00', { meetings }))).toMatchObject({ type: 'didYouMeet', meeting: { id: thursday.id }, more: 2 })
  })

  test('after three weeks nobody is asked any more', () => {
    expect(cardForNow(book('2026-12-10T08:00', { meetings: [thursday] })).type).toBe('didYouMeet')
    expect(cardForNow(book('2026-12-11T08:00', { meetings: [thursday] }))).toEqual({ type: 'pickNextDate' })
  })
})

describe('zones and daylight saving', () => {
  test('a meeting far to the west is shown by this phone’s clock', () => {
    const late = aMeeting('2026-11-19', '22:30', { zone: zone('America/Los_Angeles') })
    expect(cardForNow(book('2026-11-19T21:00', { meetings: [late] }))).toMatchObject({ times: { day: '2026-11-20', from: '01:30', daysAway: 1 } })
  })

  test('in the lost hour of spring a meeting takes place an hour later by the clock', () => {
    const lost = aMeeting('2026-03-08', '02:30')
    expect(cardForNow(book('2026-03-08T01:00', { meetings: [lost] }))).toMatchObject({ times: { from: '03:30', daysAway: 0 } })
  })

  test('the day before the clocks change is one day away, though 23 hours', () => {
    const sunday = aMeeting('2026-03-08', '12:00')
    expect(cardForNow(book('2026-03-07T12:30', { meetings: [sunday] }))).toMatchObject({ times: { daysAway: 1 } })
  })
})

describe('how the letter stands', () => {
  test.each([
    [{ mentor: false, mentee: false, changed: false }, 'unsigned'],
    [{ mentor: false, mentee: false, changed: true }, 'unsigned'],
    [{ mentor: true, mentee: false, changed: false }, 'waitingForPartner'],
    [{ mentor: false, mentee: true, changed: false }, 'waitingForMe'],
    [{ mentor: true, mentee: true, changed: false }, 'signed'],
    [{ mentor: true, mentee: true, changed: true }, 'changed'],
    [{ mentor: true, mentee: false, changed: true }, 'changed'],
  ] as const)('for a mentor, %o is %s', (signed, standing) => {
    expect(letterStandingFor('mentor', signed)).toBe(standing)
  })
})

describe('a busy season', () => {
  const pause = { from: day('2026-11-16'), back: day('2026-11-30'), by: 'mentee' } as const

  test('goes before every question, from its first day to the day before the return', () => {
    const old = aMeeting('2026-11-12', '12:10')
    for (const now of ['2026-11-16T00:00', '2026-11-29T23:59']) {
      expect(cardForNow(book(now, { pause, meetings: [old], letter: 'unsigned' }))).toEqual({ type: 'resting', back: '2026-11-30', by: 'mentee' })
    }
    expect(cardForNow(book('2026-11-15T23:59', { pause, meetings: [old] })).type).toBe('didYouMeet')
    expect(cardForNow(book('2026-11-30T00:00', { pause, meetings: [old] })).type).toBe('didYouMeet')
  })

  test('without a day of return lasts', () => {
    expect(cardForNow(book('2027-05-01T09:00', { pause: { from: day('2026-11-16'), by: 'mentor' } }))).toEqual({ type: 'resting', back: undefined, by: 'mentor' })
  })

  test('gives way to a meeting at hand that was planned all the same', () => {
    expect(cardForNow(book('2026-11-18T09:00', { pause, meetings: [thursday] })).type).toBe('nextMeeting')
    expect(cardForNow(book('2026-11-17T09:00', { pause, meetings: [thursday] })).type).toBe('resting')
  })
})

describe('help after a silence', () => {
  const quietFrom = day('2026-11-16')

  test('comes on its day and not before, and never uninvited', () => {
    expect(isQuiet(book('2026-11-15T23:59', { quietFrom }))).toBe(false)
    expect(isQuiet(book('2026-11-16T00:00', { quietFrom }))).toBe(true)
    expect(isQuiet(book('2026-12-16T00:00'))).toBe(false)
  })

  test('waits while the two rest, and while a meeting is at hand', () => {
    expect(isQuiet(book('2026-11-17T09:00', { quietFrom, pause: { from: day('2026-11-16'), by: 'mentor' } }))).toBe(false)
    expect(isQuiet(book('2026-11-18T09:00', { quietFrom, meetings: [thursday] }))).toBe(false)
    expect(isQuiet(book('2026-11-17T09:00', { quietFrom, meetings: [thursday] }))).toBe(true)
  })
})
