import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../src/foundation/day.ts'
import { createId } from '../../../src/foundation/id.ts'
import { addGoal } from '../../../src/ours/goals/keep-goal.ts'
import { recordMet } from '../../../src/ours/meetings/keep-attendance.ts'
import { beginPause, readPauses } from '../../../src/ours/pauses/keep-pause.ts'
import { chooseSilence, keepSchedule, keepSeason } from '../../../src/ours/schedule/keep-schedule.ts'
import { readGroundRules } from '../../../src/ours/schedule/read-schedule.ts'
import { silences } from '../../../src/ours/schedule/schedule.ts'
import { lastSharedAct, quietFrom } from '../../../src/ours/silence/silence.ts'
import { clockAt, day, emptyBook, newYork, seededRandomness, time, writerOf } from '../a-book.ts'

const randomness = seededRandomness(5)
const off = (start: string, end: string) => ({ id: createId('dayoff', randomness), start: day(start), end: day(end), label: '' })
const none = { zone: newYork, daysOff: [], pauses: [] }
const act = clockAt('2026-11-02T12:00').now()

describe('the day help is offered', () => {
  test('comes after exactly the weeks the two chose', () => {
    expect(silences.map((weeks) => quietFrom(act, weeks, none))).toEqual(['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-14', undefined])
    expect(quietFrom(act, undefined, none)).toBeUndefined()
    expect(quietFrom(undefined, 2, none)).toBeUndefined()
  })

  test('waits for as long as days off and pauses last, counting a day that is both once', () => {
    const daysOff = [off('2026-11-09', '2026-11-13'), off('2026-11-12', '2026-11-15')]
    expect(quietFrom(act, 2, { ...none, daysOff })).toBe('2026-11-23')
    const { roots } = emptyBook()
    beginPause(roots, writerOf('mentor', clockAt('2026-11-09T09:00')), day('2026-11-16'))
    expect(quietFrom(act, 2, { ...none, daysOff, pauses: readPauses(roots) })).toBe('2026-11-23')
  })

  test('never comes during a pause that has no end', () => {
    const { roots } = emptyBook()
    beginPause(roots, writerOf('mentor', clockAt('2026-11-09T09:00')), undefined)
    expect(quietFrom(act, 2, { ...none, pauses: readPauses(roots) })).toBeUndefined()
  })

  test('is never itself a day off, and never earlier than the weeks chosen, whatever is off', () => {
    fc.assert(
      fc.property(fc.constantFrom<2 | 3 | 4 | 6>(2, 3, 4, 6), fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })), { maxLength: 6 }), (weeks, runs) => {
        const daysOff = runs.map(([from, length]) => off(addDays(day('2026-11-02'), from), addDays(day('2026-11-02'), from + length)))
        const found = quietFrom(act, weeks, { ...none, daysOff })
        expect(found).toBeDefined()
        if (found === undefined) return
        const isOff = (on: string) => daysOff.some(({ start, end }) => start <= on && on <= end)
        expect(isOff(found)).toBe(false)
        const between = Array.from({ length: daysBetween(day('2026-11-02'), found) }, (_, index) => addDays(day('2026-11-02'), index + 1))
        expect(between.filter((on) => !isOff(on))).toHaveLength(weeks * 7)
      }),
    )
  })
})

describe('the last thing shared', () => {
  test('is a meeting held or anything written by either, and never what the rhythm plans by itself', () => {
    const { roots } = emptyBook()
    const clock = clockAt('2026-09-01T09:00')
    const writer = writerOf('mentor', clock)
    expect(lastSharedAct(roots)).toBeUndefined()
    keepSeason(roots, writer, { start: day('2026-09-01'), end: day('2026-12-31') })
    keepSchedule(roots, writer, { rhythm: { type: 'weekly', weekday: 4 }, from: day('2026-09-01'), time: time('12:10'), minutes: 20, form: 'inPerson', place: '', zone: newYork })
    expect(lastSharedAct(roots)).toBeUndefined()
    clock.set('2026-09-17T13:00')
    recordMet(roots, writer, undefined, { day: day('2026-09-17'), time: time('12:10'), zone: newYork, minutes: 20, form: 'phone', place: '', topic: '', next: undefined })
    expect(lastSharedAct(roots)).toBe(clock.now())
    clock.set('2026-09-20T13:00')
    addGoal(roots, writerOf('mentee', clock, 2), { term: 'short', text: 'A goal', why: '', timeFrame: '' })
    expect(lastSharedAct(roots)).toBe(clock.now())
  })

  test('does not stumble over what makes no sense', () => {
    const { roots } = emptyBook()
    roots.records('goals').set('goal_x', 'not even a map')
    roots.records('steps').set('step_x', roots.kinds.newMap())
    expect(lastSharedAct(roots)).toBeUndefined()
  })
})

test('the choice is one of the ground rules, and leaves the others alone', () => {
  const { roots } = emptyBook()
  chooseSilence(roots, 3)
  expect(readGroundRules(roots)).toMatchObject({ silence: 3, reach: '' })
  chooseSilence(roots, 0)
  expect(readGroundRules(roots).silence).toBe(0)
})
