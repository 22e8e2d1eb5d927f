// The question board: acts, what waits for the next agenda, the filters, and two phones that write at once.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longTextLimit, tidyText } from '../../../src/foundation/text.ts'
import { isWaiting, questionsFor, readBoard, readWaitingQuestions } from '../../../src/ours/board/board-view.ts'
import { markQuestionDone, parkQuestion, replyTo, rewordQuestion, waitAgain } from '../../../src/ours/board/keep-question.ts'
import { isId } from '../../../src/foundation/id.ts'
import { clockAt, emptyBook, merge, writerOf } from '../a-book.ts'

const world = () => {
  const book = emptyBook()
  const clock = clockAt('2026-11-17T12:10')
  return { ...book, clock, mentee: writerOf('mentee', clock, 1), mentor: writerOf('mentor', clock, 2) }
}

describe('a question', () => {
  test('is parked, answered by either, talked about, done, and may wait again', () => {
    const { roots, clock, mentee, mentor } = world()
    const id = parkQuestion(roots, mentee, '  Who walks my group at a fire drill? ')
    clock.set('2026-11-17T12:20')
    replyTo(roots, mentor, id, { text: 'Ms. Ortega does.', saidBy: 'mentor' })
    clock.set('2026-11-17T12:21')
    // On one phone the mentor writes down what the mentee says.
    replyTo(roots, mentor, id, { text: 'And at the bus?', saidBy: 'mentee' })
    expect(readBoard(roots)).toMatchObject([
      {
        text: 'Who walks my group at a fire drill?',
        by: 'mentee',
        replies: [
          { text: 'Ms. Ortega does.', saidBy: 'mentor', by: 'mentor' },
          { text: 'And at the bus?', saidBy: 'mentee', by: 'mentor' },
        ],
      },
    ])
    markQuestionDone(roots, mentor, id)
    expect(readBoard(roots)).toMatchObject([{ doneAt: clock.now(), doneBy: 'mentor' }])
    expect(readWaitingQuestions(roots)).toEqual([])
    waitAgain(roots, id)
    expect(readWaitingQuestions(roots).map((question) => question.id)).toEqual([id])
    expect(readBoard(roots)[0]).not.toHaveProperty('doneBy')
  })

  test('done stays done at the hour it was done, whoever presses again', () => {
    const { roots, clock, mentee, mentor } = world()
    const id = parkQuestion(roots, mentee, 'Where is the crisis plan?')
    markQuestionDone(roots, mentee, id)
    const first = clock.now()
    clock.set('2026-11-18T09:00')
    markQuestionDone(roots, mentor, id)
    expect(readBoard(roots)).toMatchObject([{ doneAt: first, doneBy: 'mentee' }])
  })

  test('says when its words were changed, and only then', () => {
    const { roots, clock, mentee } = world()
    const id = parkQuestion(roots, mentee, 'Where?')
    rewordQuestion(roots, mentee, id, ' Where? ')
    expect(readBoard(roots)[0]).not.toHaveProperty('editedAt')
    rewordQuestion(roots, mentee, id, 'Where is it?')
    expect(readBoard(roots)).toMatchObject([{ text: 'Where is it?', editedAt: clock.now() }])
  })

  test('that was deleted meanwhile takes no reply, no change and no tick', () => {
    const { roots, mentee } = world()
    const id = parkQuestion(roots, mentee, 'Gone')
    roots.records('questions').delete(id)
    expect(replyTo(roots, mentee, id, { text: 'too late', saidBy: 'mentee' })).toBeUndefined()
    rewordQuestion(roots, mentee, id, 'again')
    markQuestionDone(roots, mentee, id)
    waitAgain(roots, id)
    expect([roots.records('questions').size, roots.records('replies').size]).toEqual([0, 0])
  })

  test('keeps any words at all, tidied', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('<script>alert(1)</script>', 'هل هذا صحيح؟', '👩🏽‍🏫🚌', 'x'.repeat(longTextLimit))), (text) => {
        const { roots, mentee } = world()
        const id = parkQuestion(roots, mentee, text)
        replyTo(roots, mentee, id, { text, saidBy: 'mentee' })
        const kept = tidyText(text).trim()
        expect(readBoard(roots)).toMatchObject([{ text: kept, replies: [{ text: kept }] }])
      }),
      { numRuns: 60 },
    )
  })
})

describe('the board', () => {
  test('offers the next agenda what nobody answered first, then the longest waiting, never what is done', () => {
    const { roots, clock, mentee, mentor } = world()
    const answered = parkQuestion(roots, mentee, 'answered')
    clock.set('2026-11-17T12:11')
    const done = parkQuestion(roots, mentee, 'done')
    clock.set('2026-11-17T12:12')
    const waiting = parkQuestion(roots, mentor, 'waiting')
    clock.set('2026-11-17T12:13')
    const newest = parkQuestion(roots, mentee, 'newest')
    replyTo(roots, mentor, answered, { text: 'yes', saidBy: 'mentor' })
    markQuestionDone(roots, mentor, done)
    expect(readWaitingQuestions(roots).map(({ id }) => id)).toEqual([waiting, newest, answered])
    const board = readBoard(roots)
    expect(questionsFor(board, 'open', 'mentee').map(({ id }) => id)).toEqual([waiting, newest, answered])
    expect(questionsFor(board, 'done', 'mentee').map(({ id }) => id)).toEqual([done])
    expect(questionsFor(board, 'mine', 'mentee').map(({ id }) => id)).toEqual([newest, answered, done])
    expect(questionsFor(board, 'mine', 'mentor').map(({ id }) => id)).toEqual([waiting])
  })

  test('shows the same on both phones, whoever wrote first', () => {
    const here = world()
    const there = world()
    const id = parkQuestion(here.roots, here.mentee, 'Who has the keys?')
    merge(here.doc, there.doc)
    replyTo(here.roots, here.mentee, id, { text: 'I asked the office', saidBy: 'mentee' })
    replyTo(there.roots, there.mentor, id, { text: 'The custodian', saidBy: 'mentor' })
    markQuestionDone(there.roots, there.mentor, id)
    parkQuestion(there.roots, there.mentor, 'And the gym?')
    merge(here.doc, there.doc)
    expect(readBoard(here.roots)).toEqual(readBoard(there.roots))
    expect(readBoard(here.roots).find((question) => question.id === id)?.replies).toHaveLength(2)
    expect(readBoard(here.roots).filter(isWaiting)).toHaveLength(1)
  })

  test('leaves out what it cannot understand, and replies to nothing', () => {
    const { roots, mentee } = world()
    const id = parkQuestion(roots, mentee, 'Kept')
    roots.records('questions').set('question_strange', 'not even a map')
    const orphan = replyTo(roots, mentee, parkQuestion(roots, mentee, 'Gone soon'), { text: 'orphan', saidBy: 'mentee' })
    const gone = readBoard(roots).find(({ text }) => text === 'Gone soon')
    roots.records('questions').delete(gone?.id ?? '')
    expect(isId('reply', orphan)).toBe(true)
    expect(readBoard(roots)).toMatchObject([{ id, replies: [] }])
  })
})
