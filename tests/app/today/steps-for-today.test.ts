import { expect, test } from 'vitest'
import { stepsForToday } from '../../../src/app/today/steps-for-today.ts'
import type { Instant } from '../../../src/foundation/day.ts'
import { createId } from '../../../src/foundation/id.ts'
import type { Step } from '../../../src/ours/goals/goal.ts'
import { clockAt, day, seededRandomness } from '../../ours/a-book.ts'

const randomness = seededRandomness(3)
const now = clockAt('2026-11-17T09:00').now()
const when = { now, today: day('2026-11-17'), nextMeeting: day('2026-11-19'), lastMet: clockAt('2026-11-12T12:30').now() }

const aStep = (action: string, changes: Partial<Step> = {}): Step => ({
  id: createId('step', randomness),
  situation: '',
  action,
  owner: 'mentee',
  by: 'mentee',
  at: now,
  ...changes,
})

const shown = (steps: readonly Step[], changes: Partial<typeof when> = {}) =>
  stepsForToday(steps, 'mentee', { ...when, ...changes }).steps.map(({ action }) => action)

test('mine and ours are shown, my partner’s are not', () => {
  expect(shown([aStep('mine'), aStep('both', { owner: 'both' }), aStep('theirs', { owner: 'mentor' })]).toSorted()).toEqual(['both', 'mine'])
})

test('a step due after the next meeting waits; one without a day does not', () => {
  expect(shown([aStep('later', { due: day('2026-11-20') }), aStep('whenever'), aStep('then', { due: day('2026-11-19') })])).toEqual(['then', 'whenever'])
})

test('finished steps stay until the next meeting is behind us', () => {
  const before = (when.lastMet - 1) as Instant
  const due = stepsForToday([aStep('open'), aStep('done', { doneAt: now }), aStep('done long ago', { doneAt: before })], 'mentee', when)
  expect(due).toMatchObject({ before: '2026-11-19', done: 1 })
  expect(due.steps.map(({ action }) => action).toSorted()).toEqual(['done', 'open'])
})

test('a step that is ticked keeps its place', () => {
  const steps = [aStep('first', { due: day('2026-11-17') }), aStep('second', { due: day('2026-11-18') }), aStep('third', { due: day('2026-11-19') })]
  const ticked = steps.map((step, index) => (index === 1 ? { ...step, doneAt: now } : step))
  expect(shown(ticked)).toEqual(['first', 'second', 'third'])
})

test('without a meeting ahead or behind, a week either way counts', () => {
  const weekAgo = (now - 8 * 86_400_000) as Instant
  const steps = [aStep('in a week', { due: day('2026-11-24') }), aStep('in eight days', { due: day('2026-11-25') }), aStep('old', { doneAt: weekAgo })]
  const due = stepsForToday(steps, 'mentee', { ...when, nextMeeting: undefined, lastMet: undefined })
  expect(due.steps.map(({ action }) => action)).toEqual(['in a week'])
})
