// Acts on goals and steps, and what is read of them: history keeps every word, merges lose nothing, and the choices
// among steps and check-ins are right.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { GoalId } from '../../../src/foundation/id.ts'
import { longTextLimit, tidyText } from '../../../src/foundation/text.ts'
import { dueDays, readPlannedDays } from '../../../src/ours/goals/due-days.ts'
import {
  asksStillRight,
  checkInsOf,
  eventsOfGoal,
  nextStepOf,
  openGoals,
  openSteps,
  readGoalEvents,
  readGoals,
  readSteps,
  standingOf,
  stepsDueBy,
  stepsOwnedBy,
} from '../../../src/ours/goals/goals-view.ts'
import { addGoal, celebrateGoal, changeGoal, checkIn, type GoalWords, letGoOfGoal, reachGoal, reopenGoal, stillRight } from '../../../src/ours/goals/keep-goal.ts'
import { addStep, changeStep, finishStep, unfinishStep } from '../../../src/ours/goals/keep-step.ts'
import { copyRecords, putBackRecords, removeRecords } from '../../../src/ours/removed.ts'
import { clockAt, day, emptyBook, merge, writerOf } from '../a-book.ts'

const calm: GoalWords = { term: 'short', text: 'A calm transition', why: 'The children settle', timeFrame: 'by winter break' }
const anyText = fc.string({ unit: 'binary', maxLength: 40 })
const anyWords = fc.record({ term: fc.constantFrom('short' as const, 'long' as const), text: anyText, why: anyText, timeFrame: anyText })

const goalBook = () => {
  const book = emptyBook()
  const clock = clockAt('2026-11-02T12:00')
  const mentee = writerOf('mentee', clock, 1)
  const mentor = writerOf('mentor', clock, 2)
  const id = addGoal(book.roots, mentee, calm)
  const goal = () => readGoals(book.roots).find((one) => one.id === id)
  const types = () => readGoalEvents(book.roots).map(({ type }) => type)
  return { ...book, clock, mentee, mentor, id, goal, types }
}

describe('goals', () => {
  test('whatever is written as a goal is read back, tidied of half characters and outer space', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const { roots } = emptyBook()
        const id = addGoal(roots, writerOf('mentor', clockAt('2026-11-02T12:00')), words)
        const tidied = (text: string) => tidyText(text).trim()
        expect(readGoals(roots)).toMatchObject([
          { id, term: words.term, text: tidied(words.text), why: tidied(words.why), timeFrame: tidied(words.timeFrame), status: 'open', by: 'mentor' },
        ])
      }),
    )
  })

  test('every wording a goal ever had can be told from its history', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { minLength: 1, maxLength: 8 }), (wordings) => {
        const { roots } = emptyBook()
        const clock = clockAt('2026-11-02T12:00')
        const writer = writerOf('mentee', clock)
        const [first, ...later] = wordings
        if (first === undefined) return
        const id = addGoal(roots, writer, first)
        later.forEach((words, index) => {
          clock.set(`2026-11-02T12:${String(index + 10)}`)
          changeGoal(roots, writer, id, words)
        })
        // Walk back from the words of today through the events.
        let words: GoalWords = readGoals(roots)[0] ?? first
        const seen = [words]
        for (const event of [...readGoalEvents(roots)].reverse()) {
          words = {
            term: event.beforeTerm ?? words.term,
            text: event.before ?? words.text,
            why: event.beforeWhy ?? words.why,
            timeFrame: event.beforeTimeFrame ?? words.timeFrame,
          }
          seen.push(words)
        }
        for (const wording of wordings) {
          const tidied = { term: wording.term, text: tidyText(wording.text).trim(), why: tidyText(wording.why).trim(), timeFrame: tidyText(wording.timeFrame).trim() }
          expect(seen).toContainEqual(expect.objectContaining(tidied))
        }
      }),
    )
  })

  test('keeping the same words again leaves no trace', () => {
    const { roots, mentor, id, types } = goalBook()
    changeGoal(roots, mentor, id, { ...calm, text: ` ${calm.text}\n` })
    expect(types()).toEqual([])
  })

  test('a goal is reached, opened again and let go, each with who and when; doing one twice writes it once', () => {
    const { roots, clock, mentor, mentee, id, goal, types } = goalBook()
    reachGoal(roots, mentor, id, 'We did it')
    clock.set('2026-11-02T12:05')
    reachGoal(roots, mentee, id)
    expect(goal()?.status).toBe('reached')
    celebrateGoal(roots, mentee, id, 'So proud')
    clock.set('2026-11-03T12:00')
    reopenGoal(roots, mentee, id)
    clock.set('2026-11-04T12:00')
    letGoOfGoal(roots, mentor, id)
    expect(goal()?.status).toBe('letGo')
    expect(types()).toEqual(['reached', 'celebrated', 'reopened', 'letGo'])
    expect(readGoalEvents(roots)[0]).toMatchObject({ by: 'mentor', day: '2026-11-02', note: 'We did it', at: mentor.clock.now() - 48 * 3_600_000 })
    expect(openGoals(readGoals(roots))).toEqual([])
  })

  test('acts on a goal that is gone write nothing', () => {
    const { roots, mentor, types } = goalBook()
    const gone = 'goal_00000000000000000000' as GoalId
    changeGoal(roots, mentor, gone, calm)
    reachGoal(roots, mentor, gone)
    letGoOfGoal(roots, mentor, gone)
    reopenGoal(roots, mentor, gone)
    expect(types()).toEqual([])
    expect(readGoals(roots)).toHaveLength(1)
  })

  test('words too long to be read again are refused before anything is written', () => {
    const { roots, mentor, id, goal } = goalBook()
    expect(() => changeGoal(roots, mentor, id, { ...calm, why: 'x'.repeat(longTextLimit + 1) })).toThrow(/length/)
    expect(() => addGoal(roots, mentor, { ...calm, text: 'x'.repeat(longTextLimit + 1) })).toThrow(/length/)
    expect(goal()?.why).toBe(calm.why)
    expect(readGoals(roots)).toHaveLength(1)
  })

  test('two who change and check in apart lose neither’s history', () => {
    const { doc, roots, clock, mentee, mentor, id } = goalBook()
    const theirs = emptyBook()
    merge(doc, theirs.doc)
    checkIn(roots, mentee, id, { standing: 'started', note: 'mine', day: day('2026-11-02') })
    clock.set('2026-11-05T09:00')
    changeGoal(theirs.roots, mentor, id, { ...calm, text: 'A calm and quiet transition' })
    reachGoal(theirs.roots, mentor, id)
    merge(doc, theirs.doc)
    expect(readGoalEvents(roots).map(({ type, by }) => `${type} ${by}`).sort()).toEqual(['changed mentor', 'checkIn mentee', 'reached mentor'])
    expect(readGoalEvents(roots)).toEqual(readGoalEvents(theirs.roots))
    expect(readGoals(roots)).toEqual(readGoals(theirs.roots))
  })
})

describe('check-ins', () => {
  test('stand in the order of their days, whenever they were written', () => {
    const { roots, clock, mentee, id } = goalBook()
    checkIn(roots, mentee, id, { standing: 'gettingThere', note: '', day: day('2026-11-02') })
    clock.set('2026-11-03T12:00')
    checkIn(roots, mentee, id, { standing: 'notYet', note: '', day: day('2026-10-01') })
    const events = readGoalEvents(roots)
    expect(checkInsOf(events, id).map(({ standing }) => standing)).toEqual(['notYet', 'gettingThere'])
    expect(standingOf(events, id)).toBe('gettingThere')
  })

  test('"still the right goal?" is asked after six weeks without a look, and never of a goal that is closed', () => {
    const { roots, clock, mentee, id, goal } = goalBook()
    const asks = () => {
      const now = goal()
      return now !== undefined && asksStillRight(now, readGoalEvents(roots), clock.now())
    }
    clock.set('2026-12-14T11:59')
    expect(asks()).toBe(false)
    clock.set('2026-12-14T12:00')
    expect(asks()).toBe(true)
    stillRight(roots, mentee, id)
    expect(asks()).toBe(false)
    expect(eventsOfGoal(readGoalEvents(roots), id).map(({ type }) => type)).toEqual(['stillRight'])
    clock.set('2027-03-01T12:00')
    expect(asks()).toBe(true)
    letGoOfGoal(roots, mentee, id)
    clock.set('2027-09-01T12:00')
    expect(asks()).toBe(false)
  })
})

describe('steps', () => {
  const step = { situation: 'they line up', action: 'I stand at the door', owner: 'mentee', due: undefined } as const

  test('come with the most pressing first, those without a day last', () => {
    const { roots, clock, mentor, id } = goalBook()
    addStep(roots, mentor, { ...step, action: 'no day' }, { goalId: id })
    clock.set('2026-11-02T12:01')
    addStep(roots, mentor, { ...step, action: 'later', due: day('2026-12-01'), owner: 'mentor' }, { goalId: id })
    clock.set('2026-11-02T12:02')
    addStep(roots, mentor, { ...step, action: 'soon', due: day('2026-11-06'), owner: 'both' })
    const steps = readSteps(roots)
    const actions = (some: readonly { readonly action: string }[]) => some.map(({ action }) => action)
    expect(actions(openSteps(steps))).toEqual(['soon', 'later', 'no day'])
    expect(actions(stepsDueBy(steps, day('2026-11-06')))).toEqual(['soon'])
    expect(actions(stepsDueBy(steps, day('2026-11-05')))).toEqual([])
    expect(actions(stepsOwnedBy(steps, 'mentee'))).toEqual(['no day', 'soon'])
    expect(nextStepOf(steps, id)?.action).toBe('later')
  })

  test('are finished, unfinished and changed; a day can be taken away again', () => {
    const { roots, mentor } = goalBook()
    const id = addStep(roots, mentor, { ...step, due: day('2026-11-06') })
    finishStep(roots, mentor, id)
    expect(openSteps(readSteps(roots))).toEqual([])
    expect(readSteps(roots)[0]?.doneAt).toBe(mentor.clock.now())
    unfinishStep(roots, id)
    changeStep(roots, id, { ...step, owner: 'both' })
    expect(readSteps(roots)).toEqual([{ ...step, due: undefined, id, owner: 'both', by: 'mentor', at: mentor.clock.now() }])
    expect('doneAt' in (readSteps(roots)[0] ?? {})).toBe(false)
  })

  test('the days people say are Fridays to come and the next meeting', () => {
    // 2026-11-02 is a Monday.
    expect(dueDays(day('2026-11-02'), [])).toEqual({ thisWeek: '2026-11-06', nextWeek: '2026-11-13', nextMeeting: undefined })
    expect(dueDays(day('2026-11-06'), [day('2026-11-06'), day('2026-11-12')])).toEqual({ thisWeek: '2026-11-06', nextWeek: '2026-11-13', nextMeeting: '2026-11-12' })
    expect(dueDays(day('2026-11-08'), [])).toMatchObject({ thisWeek: undefined, nextWeek: '2026-11-13' })
    expect(readPlannedDays(emptyBook().roots)).toEqual([])
  })
})

describe('taking records out and putting them back', () => {
  test('gives back exactly what was there, also fields this version does not know', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const { doc, roots } = emptyBook()
        const writer = writerOf('mentee', clockAt('2026-11-02T12:00'))
        const id = addGoal(roots, writer, words)
        const shared = roots.records('goals').get(id)
        if (shared instanceof Y.Map) shared.set('newerField', { a: [1] })
        checkIn(roots, writer, id, { standing: 'started', note: words.why, day: day('2026-11-02') })
        const before: unknown = doc.getMap('goals').toJSON()
        const events = readGoalEvents(roots)
        const removed = copyRecords(roots, [{ root: 'goals', id }, ...events.map((event) => ({ root: 'goalEvents' as const, id: event.id })), { root: 'steps', id: 'step_gone' }])
        removeRecords(roots, removed)
        expect(readGoals(roots)).toEqual([])
        expect(readGoalEvents(roots)).toEqual([])
        putBackRecords(roots, structuredClone(removed))
        expect(doc.getMap('goals').toJSON()).toEqual(before)
        expect(readGoalEvents(roots)).toEqual(events)
      }),
    )
  })

  test('leaves alone what is there again already', () => {
    const { roots, mentor, id, goal } = goalBook()
    const removed = copyRecords(roots, [{ root: 'goals', id }])
    changeGoal(roots, mentor, id, { ...calm, text: 'newer words' })
    putBackRecords(roots, removed)
    expect(goal()?.text).toBe('newer words')
  })
})
