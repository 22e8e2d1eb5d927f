// The first meeting's agenda: what people say about a step, what the book itself shows, and when Today makes way.
import { expect, test } from 'vitest'
import { progressOf, readFirstMeetingSteps, readFirstMeetingForNow, readFirstMeeting } from '../../../src/ours/first-meeting/first-meeting-view.ts'
import { firstMeetingSteps, type FirstMeetingStep } from '../../../src/ours/first-meeting/first-meeting.ts'
import { keepCommonGround, keepMentorWords, markStep } from '../../../src/ours/first-meeting/keep-first-meeting.ts'
import { addGoal } from '../../../src/ours/goals/keep-goal.ts'
import { writeSingle } from '../../../src/ours/record-map.ts'
import { logSettingsKind } from '../../../src/ours/reflections/shared-entry.ts'
import { keepGroundRules, keepSchedule } from '../../../src/ours/schedule/keep-schedule.ts'
import type { BookRoots } from '../../../src/ours/book-roots.ts'
import { clockAt, day, emptyBook, merge, newYork, time, writerOf } from '../a-book.ts'

const clock = clockAt('2026-09-14T15:30')
const lee = writerOf('mentor', clock)
const dana = writerOf('mentee', clock, 2)

const at = (roots: BookRoots, step: FirstMeetingStep) => readFirstMeetingSteps(roots).find((each) => each.step === step)
const states = (roots: BookRoots) => readFirstMeetingSteps(roots).map(({ state }) => state)

test('a new book has eight open steps, marked by nobody', () => {
  const { roots } = emptyBook()
  expect(readFirstMeetingSteps(roots)).toEqual(firstMeetingSteps.map((step) => ({ step, state: 'open', mark: undefined })))
  expect(progressOf(readFirstMeetingSteps(roots))).toEqual({ talked: 0, of: 8 })
})

test('steps are taken in any order, with who and when; each can be opened again', () => {
  const { roots } = emptyBook()
  markStep(roots, dana, 'reservations', 'talked')
  markStep(roots, lee, 'confidentiality', 'done')
  expect(at(roots, 'reservations')).toEqual({ step: 'reservations', state: 'talked', mark: { state: 'talked', by: 'mentee', at: clock.now() } })
  expect(at(roots, 'confidentiality')?.mark?.by).toBe('mentor')
  markStep(roots, dana, 'confidentiality', 'open')
  expect(at(roots, 'confidentiality')).toMatchObject({ state: 'open', mark: { by: 'mentee' } })
  expect(progressOf(readFirstMeetingSteps(roots))).toEqual({ talked: 1, of: 8 })
})

test('a step left out is not counted, and nothing is missing without it', () => {
  const { roots } = emptyBook()
  markStep(roots, lee, 'logs', 'leftOut')
  expect(progressOf(readFirstMeetingSteps(roots))).toEqual({ talked: 0, of: 7 })
  for (const step of firstMeetingSteps) if (step !== 'logs') markStep(roots, lee, step, 'talked')
  expect(progressOf(readFirstMeetingSteps(roots))).toEqual({ talked: 7, of: 7 })
  expect(readFirstMeetingForNow(roots, 0)).toBeUndefined()
})

test('what a step decides is in the book already: written elsewhere, it needs no tick here', () => {
  const { roots } = emptyBook()
  addGoal(roots, dana, { term: 'short', text: 'Know every bus stop', why: '', timeFrame: '' })
  expect(at(roots, 'goals')).toEqual({ step: 'goals', state: 'talked', mark: undefined })
  keepSchedule(roots, lee, { rhythm: { type: 'weekly', weekday: 4 }, from: day('2026-09-17'), time: time('12:10'), minutes: 20, form: 'inPerson', place: 'Room 14', zone: newYork })
  expect(at(roots, 'times')?.state).toBe('talked')
  keepGroundRules(roots, lee, { reach: 'Text first', cancel: '', informal: 'yes', informalNote: '' })
  expect(at(roots, 'times')?.state).toBe('talked')
  keepGroundRules(roots, lee, { reach: 'Text first', cancel: 'By nine', informal: 'yes', informalNote: '' })
  expect(at(roots, 'times')?.state).toBe('done')
})

test.each([
  [{ use: 'none' }, 'done'],
  [{ use: 'private' }, 'talked'],
  [{ use: 'private', lookedAt: 'end' }, 'done'],
  [{ use: 'shared', lookedAt: 'end' }, 'talked'],
  [{ use: 'shared', lookedAt: 'start', together: 'apart' }, 'done'],
] as const)('logs used as %o are %s', (settings, state) => {
  const { roots } = emptyBook()
  writeSingle(roots, 'logSettings', logSettingsKind, settings)
  expect(at(roots, 'logs')?.state).toBe(state)
})

test('a step said to be talked about is done once the book holds all of it, and stays open when somebody opens it again', () => {
  const { roots } = emptyBook()
  markStep(roots, lee, 'logs', 'talked')
  writeSingle(roots, 'logSettings', logSettingsKind, { use: 'none' })
  expect(at(roots, 'logs')).toEqual({ step: 'logs', state: 'done', mark: undefined })
  markStep(roots, dana, 'logs', 'open')
  expect(at(roots, 'logs')).toMatchObject({ state: 'open', mark: { by: 'mentee' } })
})

test('words about common ground and the mentor are kept tidied, with who wrote them', () => {
  const { roots } = emptyBook()
  keepCommonGround(roots, dana, '  Both of us sing\r\n\u0000 ')
  keepMentorWords(roots, lee, { why: 'Somebody helped me once', brings: '' })
  expect(readFirstMeeting(roots)).toMatchObject({
    commonGround: 'Both of us sing',
    commonGroundBy: 'mentee',
    whyMentor: 'Somebody helped me once',
    mentorBrings: '',
    mentorWordsBy: 'mentor',
    mentorWordsAt: clock.now(),
  })
  expect(states(roots).slice(0, 3)).toEqual(['talked', 'open', 'talked'])
  keepCommonGround(roots, dana, '')
  expect(at(roots, 'common')?.state).toBe('open')
})

test('two phones mark different steps while apart, and both marks stand', () => {
  const one = emptyBook()
  const other = emptyBook()
  markStep(one.roots, lee, 'common', 'done')
  markStep(other.roots, dana, 'reservations', 'talked')
  merge(one.doc, other.doc)
  for (const { roots } of [one, other]) {
    expect(at(roots, 'common')?.state).toBe('done')
    expect(at(roots, 'reservations')?.state).toBe('talked')
  }
})

test('a mark that makes no sense is as none, and the others stand', () => {
  const { roots } = emptyBook()
  markStep(roots, lee, 'goals', 'done')
  roots.single('firstMeeting').set('common', { state: 'won', by: 'mentor', at: 1 })
  roots.single('firstMeeting').set('commonGround', 7)
  expect(states(roots).slice(0, 2)).toEqual(['open', 'done'])
})

test('Today makes way: after the first meeting when nobody used the agenda, after the third when they began it', () => {
  const { roots } = emptyBook()
  expect(readFirstMeetingForNow(roots, 0)).toEqual({ talked: 0, of: 8 })
  expect(readFirstMeetingForNow(roots, 1)).toBeUndefined()
  markStep(roots, lee, 'common', 'talked')
  expect(readFirstMeetingForNow(roots, 1)).toEqual({ talked: 1, of: 8 })
  expect(readFirstMeetingForNow(roots, 2)).toEqual({ talked: 1, of: 8 })
  expect(readFirstMeetingForNow(roots, 3)).toBeUndefined()
})
