// The agenda of a meeting: its order survives two phones that both move things, nothing is put on it twice, and what
// was left open is offered next time, whatever became of its meeting.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createId, type MeetingId } from '../../../src/foundation/id.ts'
import { agendaItemKind } from '../../../src/ours/agenda/agenda-item.ts'
import { agendaOf, leftOver, readAgendas } from '../../../src/ours/agenda/agenda-view.ts'
import { addAgendaItem, moveAgendaItem, takeUpAgendaItem, tickAgendaItem, untickAgendaItem } from '../../../src/ours/agenda/keep-agenda.ts'
import { offersFor } from '../../../src/ours/agenda/offers.ts'
import { addGoal } from '../../../src/ours/goals/keep-goal.ts'
import { addStep } from '../../../src/ours/goals/keep-step.ts'
import { readGoalEvents, readGoals, readSteps } from '../../../src/ours/goals/goals-view.ts'
import { recordMet } from '../../../src/ours/meetings/keep-attendance.ts'
import { addMeeting, moveMeeting, skipMeeting } from '../../../src/ours/meetings/keep-meeting.ts'
import { readMeetings } from '../../../src/ours/meetings/meetings-view.ts'
import { deleteRecord, writeRecord } from '../../../src/ours/record-map.ts'
import { keepSchedule } from '../../../src/ours/schedule/keep-schedule.ts'
import type { BookRoots } from '../../../src/ours/book-roots.ts'
import { clockAt, day, emptyBook, merge, newYork, seededRandomness, time, writerOf } from '../a-book.ts'

const usual = { minutes: 20, form: 'inPerson', place: 'Room 14', topic: '' } as const

const twoMeetings = () => {
  const book = emptyBook()
  const clock = clockAt('2026-11-17T12:00')
  const mentee = writerOf('mentee', clock, 1)
  const mentor = writerOf('mentor', clock, 2)
  const meet = (on: string, at = '12:10') => addMeeting(book.roots, mentor, { day: day(on), time: time(at), zone: newYork }, usual)
  return { ...book, clock, mentee, mentor, meet, first: meet('2026-11-19'), second: meet('2026-11-26') }
}

const words = (roots: BookRoots, id: MeetingId) => agendaOf(readAgendas(roots).items, id).map(({ text }) => text)
const left = (roots: BookRoots, id: MeetingId, now: ReturnType<typeof clockAt>) => leftOver(readAgendas(roots), id, now.now()).map(({ text }) => text)
const idOf = (roots: BookRoots, text: string) => {
  const item = readAgendas(roots).items.find((one) => one.text === text)
  if (item === undefined) throw new Error(`no ${text}`)
  return item.id
}
const met = (on: string) => ({ ...usual, day: day(on), time: time('12:10'), zone: newYork, next: undefined })

describe('the order of an agenda', () => {
  test('is any order a person brings about, however often things are moved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.constantFrom('up' as const, 'down' as const)), { maxLength: 300 }), (moves) => {
        const { roots, mentee, first } = twoMeetings()
        const model = ['a', 'b', 'c', 'd', 'e', 'f']
        for (const text of model) addAgendaItem(roots, mentee, first, { text })
        for (const [place, way] of moves) {
          moveAgendaItem(roots, first, idOf(roots, model[place] ?? ''), way)
          const target = way === 'up' ? place - 1 : place + 1
          const moved = model[place]
          if (moved !== undefined && target >= 0 && target < model.length) {
            model.splice(place, 1)
            model.splice(target, 0, moved)
          }
        }
        expect(words(roots, first)).toEqual(model)
      }),
      { numRuns: 30 },
    )
  })

  test('goes on when no number is left between two things', () => {
    const { roots, mentee, first } = twoMeetings()
    for (const text of ['a', 'b', 'c']) addAgendaItem(roots, mentee, first, { text })
    for (const [text, order] of [['a', 1], ['b', 1 + Number.EPSILON]] as const) writeRecord(roots, 'agenda', agendaItemKind, idOf(roots, text), { order })
    moveAgendaItem(roots, first, idOf(roots, 'c'), 'up')
    expect(words(roots, first)).toEqual(['a', 'c', 'b'])
    moveAgendaItem(roots, first, idOf(roots, 'c'), 'up')
    expect(words(roots, first)).toEqual(['c', 'a', 'b'])
  })

  test('keeps the moves of both phones, made apart, and is the same on both', () => {
    const { doc, roots, mentee, mentor, first } = twoMeetings()
    for (const text of ['a', 'b', 'c', 'd', 'e']) addAgendaItem(roots, mentee, first, { text })
    const theirs = emptyBook()
    merge(doc, theirs.doc)
    moveAgendaItem(roots, first, idOf(roots, 'b'), 'up')
    moveAgendaItem(theirs.roots, first, idOf(roots, 'e'), 'up')
    addAgendaItem(roots, mentee, first, { text: 'mine' })
    addAgendaItem(theirs.roots, mentor, first, { text: 'theirs' })
    merge(doc, theirs.doc)
    const merged = words(roots, first)
    expect(merged.slice(0, 5)).toEqual(['b', 'a', 'c', 'e', 'd'])
    expect(merged.slice(5).sort()).toEqual(['mine', 'theirs'])
    expect(words(theirs.roots, first)).toEqual(merged)
    // Two that came to stand on one number can still be put in order.
    moveAgendaItem(roots, first, idOf(roots, merged[6] ?? ''), 'up')
    expect(words(roots, first).slice(5)).toEqual([merged[6], merged[5]])
  })
})

describe('what is on it', () => {
  test('stands there once, also when both phones put it there, and is done when either ticked it', () => {
    const { doc, roots, clock, mentee, mentor, first, second } = twoMeetings()
    const goalId = addGoal(roots, mentee, { term: 'short', text: 'Calm recess', why: '', timeFrame: '' })
    const theirs = emptyBook()
    merge(doc, theirs.doc)
    const mine = addAgendaItem(roots, mentee, first, { text: 'Calm recess', goalId })
    expect(addAgendaItem(roots, mentee, first, { text: 'Calm recess', goalId })).toBe(mine)
    tickAgendaItem(theirs.roots, mentor, addAgendaItem(theirs.roots, mentor, first, { text: 'Calm recess', goalId }))
    merge(doc, theirs.doc)
    expect(agendaOf(readAgendas(roots).items, first)).toMatchObject([{ goalId, doneAt: clock.now() }])
    clock.set('2026-11-20T12:00')
    expect(left(roots, second, clock)).toEqual([])
    expect(readAgendas(roots)).toEqual(readAgendas(theirs.roots))
  })

  test('is ticked and unticked, and acts on what is gone write nothing', () => {
    const { roots, mentee, first, second } = twoMeetings()
    const id = addAgendaItem(roots, mentee, first, { text: ' the bell \u0000' })
    expect(words(roots, first)).toEqual(['the bell'])
    tickAgendaItem(roots, mentee, id)
    expect(readAgendas(roots).items[0]?.doneAt).toBe(mentee.clock.now())
    untickAgendaItem(roots, id)
    expect(readAgendas(roots).items[0]?.doneAt).toBeUndefined()
    deleteRecord(roots, 'agenda', id)
    tickAgendaItem(roots, mentee, id)
    untickAgendaItem(roots, id)
    moveAgendaItem(roots, first, id, 'up')
    takeUpAgendaItem(roots, second, id)
    expect(readAgendas(roots).items).toEqual([])
  })

  test('of a partner’s odd bytes is left out, and a piece only a newer app knows is kept', () => {
    const { roots, mentee, first } = twoMeetings()
    const id = addAgendaItem(roots, mentee, first, { text: 'From a newer app', piece: 'song/7' })
    const odd = new Y.Map<unknown>()
    odd.set('id', createId('agenda', seededRandomness(9)))
    odd.set('order', Number.NaN)
    roots.records('agenda').set('agenda_odd', odd)
    expect(readAgendas(roots).items).toMatchObject([{ id, piece: 'song/7' }])
  })
})

describe('what was left open', () => {
  test('is offered for the next meeting once its own is held, and moves there when taken up', () => {
    const { roots, clock, mentee, first, second } = twoMeetings()
    for (const text of ['done', 'open']) addAgendaItem(roots, mentee, first, { text })
    addAgendaItem(roots, mentee, second, { text: 'planned for then' })
    expect(left(roots, second, clock)).toEqual([])
    tickAgendaItem(roots, mentee, idOf(roots, 'done'))
    clock.set('2026-11-19T12:31')
    recordMet(roots, mentee, first, met('2026-11-19'))
    expect(left(roots, second, clock)).toEqual(['open'])
    takeUpAgendaItem(roots, second, idOf(roots, 'open'))
    expect(words(roots, second)).toEqual(['planned for then', 'open'])
    expect(words(roots, first)).toEqual(['done'])
    expect(left(roots, second, clock)).toEqual([])
  })

  test('goes along when its meeting is moved, and is offered when it is skipped or deleted', () => {
    const { roots, clock, mentee, first, second } = twoMeetings()
    addAgendaItem(roots, mentee, first, { text: 'the bell' })
    moveMeeting(roots, first, { day: day('2026-11-20'), time: time('07:30') })
    expect(words(roots, first)).toEqual(['the bell'])
    expect(left(roots, second, clock)).toEqual([])
    skipMeeting(roots, first)
    expect(left(roots, second, clock)).toEqual(['the bell'])
    deleteRecord(roots, 'meetings', first)
    expect(left(roots, second, clock)).toEqual(['the bell'])
  })

  test('rests with its meeting after two months', () => {
    const { roots, clock, mentee, meet, first } = twoMeetings()
    addAgendaItem(roots, mentee, first, { text: 'long ago' })
    const [near, far] = [meet('2027-01-18'), meet('2027-01-19')]
    clock.set('2027-01-10T12:00')
    expect(left(roots, near, clock)).toEqual(['long ago'])
    expect(left(roots, far, clock)).toEqual([])
  })

  test('of a meeting that was written down twice, or crosses midnight in another zone, is offered once', () => {
    const { roots, clock, mentee, meet, second } = twoMeetings()
    const night = meet('2026-11-19', '23:50')
    addAgendaItem(roots, mentee, night, { text: 'the night bus' })
    clock.set('2026-11-20T00:05')
    expect(left(roots, second, clock)).toEqual([])
    clock.set('2026-11-20T00:10')
    expect(left(roots, second, clock)).toEqual(['the night bus'])
    recordMet(roots, mentee, night, met('2026-11-19'))
    recordMet(roots, mentee, undefined, met('2026-11-19'))
    expect(left(roots, second, clock)).toEqual(['the night bus'])
  })

  test('of a meeting the new schedule took back is offered for the one that stands there now', () => {
    const { doc, roots } = emptyBook()
    const clock = clockAt('2026-11-16T08:00')
    const mentor = writerOf('mentor', clock)
    const weekly = (weekday: number) => ({ rhythm: { type: 'weekly', weekday } as const, from: day('2026-11-16'), time: time('12:10'), ...usual, zone: newYork })
    const { topic: _topic, ...thursdays } = weekly(4)
    keepSchedule(roots, mentor, thursdays)
    const thursday = readMeetings(roots)[0]
    if (thursday === undefined) throw new Error('nothing planned')
    addAgendaItem(roots, mentor, thursday.id, { text: 'the bell' })
    keepSchedule(roots, mentor, { ...thursdays, rhythm: { type: 'weekly', weekday: 2 } })
    const tuesday = readMeetings(roots)[0]
    if (tuesday === undefined) throw new Error('nothing planned')
    expect(tuesday.day).toBe('2026-11-17')
    expect(left(roots, tuesday.id, clock)).toEqual(['the bell'])
    expect(doc.getMap('agenda').size).toBe(1)
  })

  test('under the second record of a slot both phones planned belongs to the one people see', () => {
    const clock = clockAt('2026-11-16T08:00')
    const plan = (seed: number) => {
      const book = emptyBook()
      const writer = writerOf('mentor', clock, seed)
      const { topic: _topic, ...place } = usual
      keepSchedule(book.roots, writer, { rhythm: { type: 'weekly', weekday: 4 }, from: day('2026-11-16'), time: time('12:10'), ...place, zone: newYork })
      const meeting = readMeetings(book.roots)[0]
      if (meeting === undefined) throw new Error('nothing planned')
      addAgendaItem(book.roots, writer, meeting.id, { text: `from ${String(seed)}` })
      return book
    }
    const [one, other] = [plan(1), plan(2)]
    merge(one.doc, other.doc)
    const shown = readMeetings(one.roots)[0]
    if (shown === undefined) throw new Error('nothing planned')
    expect(words(one.roots, shown.id).sort()).toEqual(['from 1', 'from 2'])
    expect(readAgendas(one.roots).items).toEqual(readAgendas(other.roots).items)
  })
})

describe('what is offered', () => {
  test('is what was left, questions parked, steps due by then, the topic, goals to look at; never what is there already', () => {
    const { roots, clock, mentee, mentor, meet, first } = twoMeetings()
    const next = addMeeting(roots, mentor, { day: day('2026-12-03'), time: time('12:10'), zone: newYork }, { ...usual, topic: 'Fire drills' })
    addAgendaItem(roots, mentee, first, { text: 'left open' })
    const step = { situation: '', owner: 'mentee', due: day('2026-12-03') } as const
    const due = addStep(roots, mentee, { ...step, action: 'ask for the plan' })
    addStep(roots, mentee, { ...step, action: 'much later', due: day('2026-12-04') })
    addStep(roots, mentee, { ...step, action: 'without a day', due: undefined })
    const fresh = { term: 'short', why: '', timeFrame: '' } as const
    clock.set('2026-10-01T12:00')
    const old = addGoal(roots, mentee, { ...fresh, text: 'An old goal' })
    clock.set('2026-11-27T12:00')
    const goal = addGoal(roots, mentee, { ...fresh, text: 'A new goal' })
    skipMeeting(roots, first)
    const questionId = createId('question', seededRandomness(5))
    const offers = () => {
      const agendas = readAgendas(roots)
      const meeting = agendas.meetings.find(({ id }) => id === next)
      if (meeting === undefined) throw new Error('no meeting')
      const sources = { questions: [{ id: questionId, text: 'Who walks my group?' }], steps: readSteps(roots), goals: readGoals(roots), events: readGoalEvents(roots) }
      return offersFor(agendas, meeting, sources, clock.now()).map((offer) => [offer.type, offer.type === 'leftOver' ? offer.item.text : offer.text])
    }
    expect(offers()).toEqual([
      ['leftOver', 'left open'],
      ['question', 'Who walks my group?'],
      ['step', 'ask for the plan'],
      ['topic', 'Fire drills'],
      ['goalToAsk', 'An old goal'],
      ['goal', 'A new goal'],
    ])
    takeUpAgendaItem(roots, next, idOf(roots, 'left open'))
    addAgendaItem(roots, mentee, next, { text: 'Who walks my group?', questionId })
    addAgendaItem(roots, mentee, next, { text: 'ask for the plan', stepId: due })
    addAgendaItem(roots, mentee, next, { text: 'FIRE drills' })
    addAgendaItem(roots, mentee, next, { text: 'An old goal', goalId: old })
    addAgendaItem(roots, mentee, next, { text: 'A new goal', goalId: goal })
    expect(offers()).toEqual([])
    expect(meet('2026-12-10')).toBeTruthy()
  })
})
