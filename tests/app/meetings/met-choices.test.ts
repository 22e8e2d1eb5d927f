import { describe, expect, test } from 'vitest'
import { chosenMoment, fittingValues, metChoices, startingValues } from '../../../src/app/meetings/met-choices.ts'
import { addMeeting } from '../../../src/ours/meetings/keep-meeting.ts'
import { readMeetings } from '../../../src/ours/meetings/meetings-view.ts'
import { meetingJustHeld } from '../../../src/ours/meetings/next-meeting.ts'
import type { Schedule } from '../../../src/ours/schedule/schedule.ts'
import { clockAt, day, emptyBook, newYork, time, writerOf, zone } from '../../ours/a-book.ts'

const words = { minutes: 25, form: 'inPerson', place: 'Room 14', topic: '' } as const
const nothing: Schedule = { leftOut: [] }

const planned = (...moments: readonly string[]) => {
  const { roots } = emptyBook()
  const writer = writerOf('mentor', clockAt('2026-11-01T09:00'))
  for (const moment of moments) {
    addMeeting(roots, writer, { day: day(moment.slice(0, 10)), time: time(moment.slice(11)), zone: newYork }, words)
  }
  return readMeetings(roots)
}

const held = (now: string, ...moments: readonly string[]) =>
  meetingJustHeld(planned(...moments), day(now.slice(0, 10)), clockAt(now).now())?.time

describe('the meeting "we met" is about', () => {
  test('is today’s planned one, begun or not', () => {
    expect(held('2026-11-19T12:40', '2026-11-12T09:00', '2026-11-19T12:10', '2026-11-26T12:10')).toBe('12:10')
    expect(held('2026-11-19T08:00', '2026-11-12T09:00', '2026-11-19T12:10')).toBe('12:10')
  })

  test('is of two today the one that began last', () => {
    expect(held('2026-11-19T13:00', '2026-11-19T07:30', '2026-11-19T12:10', '2026-11-19T15:00')).toBe('12:10')
  })

  test('else is the latest nobody answered for, of the last two weeks', () => {
    expect(held('2026-11-20T09:00', '2026-11-12T09:00', '2026-11-19T12:10', '2026-11-26T12:10')).toBe('12:10')
    expect(held('2026-12-20T09:00', '2026-11-19T12:10')).toBeUndefined()
    expect(held('2026-11-18T09:00', '2026-11-19T12:10')).toBeUndefined()
  })
})

describe('what is filled in', () => {
  const at = (now: string, schedule: Schedule = nothing, ...moments: readonly string[]) =>
    metChoices(planned(...moments)[0], schedule, clockAt(now).now(), newYork)

  test('the planned time, length and place, when it has begun', () => {
    const choices = at('2026-11-19T12:41', nothing, '2026-11-19T12:10')
    expect(choices.moments).toEqual([
      { day: '2026-11-19', time: '12:10' },
      { day: '2026-11-18', time: '12:10' },
    ])
    expect(startingValues(choices, '', undefined)).toMatchObject({ when: '2026-11-19T12:10', how: 'usual', length: 'other', minutes: '25' })
    expect(choices.usual).toEqual({ form: 'inPerson', place: 'Room 14' })
  })

  test('now, in steps of five minutes, when it was held earlier than planned', () => {
    expect(at('2026-11-19T08:14', nothing, '2026-11-19T12:10').moments[0]).toEqual({ day: '2026-11-19', time: '08:10' })
  })

  test('the day it was planned for, then today and yesterday, when that was a while ago', () => {
    expect(at('2026-11-19T08:14', nothing, '2026-11-12T12:10').moments.map((moment) => moment.day)).toEqual([
      '2026-11-12',
      '2026-11-19',
      '2026-11-18',
    ])
  })

  test('without a plan the schedule’s length and form, and in person without a place needs no chip of its own', () => {
    const choices = at('2026-11-19T08:14', { leftOut: [], minutes: 15, form: 'phone' })
    expect(choices).toMatchObject({ minutes: 15, usual: { form: 'phone', place: '' } })
    expect(at('2026-11-19T08:14').usual).toBeUndefined()
  })

  test('in the meeting’s own zone, whatever zone the phone is in', () => {
    const choices = metChoices(planned('2026-11-19T12:10')[0], nothing, clockAt('2026-11-19T23:30').now(), zone('Pacific/Auckland'))
    expect(choices.zone).toBe(newYork)
    expect(choices.moments[0]).toEqual({ day: '2026-11-19', time: '12:10' })
  })
})

test('a draft of another day keeps its moment, in the date box', () => {
  const choices = metChoices(undefined, nothing, clockAt('2026-11-19T08:14').now(), newYork)
  const values = fittingValues({ when: '2026-11-10T12:10' }, choices)
  expect(values).toEqual({ when: 'other', whenDay: '2026-11-10', whenTime: '12:10' })
  expect(chosenMoment(values)).toEqual({ day: '2026-11-10', time: '12:10' })
  expect(chosenMoment({ when: 'other', whenDay: '2026-02-30', whenTime: '12:10' })).toBeUndefined()
})
