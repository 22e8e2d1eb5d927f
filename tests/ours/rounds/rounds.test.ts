// Rounds in memory: whose turn it is, what there is to talk about, and what words a newer app may bring.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createId } from '../../../src/foundation/id.ts'
import { topicNames } from '../../../src/material/pieces.ts'
import { beginRound, openSeal, putSeal } from '../../../src/ours/rounds/keep-round.ts'
import { openersOf } from '../../../src/ours/rounds/openers.ts'
import { type GivenAnswers, givenIn, sureness, wordsOf } from '../../../src/ours/rounds/round.ts'
import { answersBy, isOpened, readRounds, waitsFor } from '../../../src/ours/rounds/rounds-view.ts'
import { words as english } from '../../../src/words/en/rounds.ts'
import { words as spanish } from '../../../src/words/es/rounds.ts'
import { clockAt, emptyBook, merge, writerOf } from '../a-book.ts'

const given = (sure: Readonly<Record<string, string>>, answer = ''): GivenAnswers => ({
  topics: Object.entries(sure).map(([name, level]) => ({ piece: `topic/${name}`, title: name, sure: level })),
  question: 'How is it?',
  answer,
})

const someGiven = fc.dictionary(fc.constantFrom(...topicNames), fc.constantFrom(...sureness)).map((sure) => given(sure))

describe('what there is to talk about', () => {
  test('comes in three groups: both unsure, one could show the other, both sure', () => {
    const mine = given({ start: 'yes', ethics: 'notYet', roles: 'someDays', instruction: 'yes' })
    const theirs = given({ start: 'yes', ethics: 'someDays', roles: 'yes', communication: 'yes' })
    expect(openersOf(mine, theirs)).toEqual([
      { kind: 'bothUnsure', topic: 'ethics' },
      { kind: 'oneCouldShow', topic: 'roles' },
      { kind: 'bothSure', topic: 'start' },
    ])
  })

  test('is the same whoever comes first, so it cannot say who chose what', () => {
    fc.assert(
      fc.property(someGiven, someGiven, (one, other) => {
        expect(openersOf(one, other)).toEqual(openersOf(other, one))
      }),
    )
  })

  test('is said without a number, and without a name, in both languages', () => {
    for (const { opener, openersNote, noOpeners } of [english.page, spanish.page]) {
      for (const sentence of [...Object.values(opener), openersNote, noOpeners]) {
        expect(typeof sentence).toBe('string')
        expect(sentence).not.toMatch(/\d|%/)
      }
    }
  })
})

describe('words that were sealed', () => {
  test('come out as they went in', () => {
    fc.assert(
      fc.property(someGiven, fc.string({ unit: 'grapheme', maxLength: 200 }), (some, answer) => {
        expect(givenIn(wordsOf({ ...some, answer }))).toEqual({ ...some, answer })
      }),
    )
  })

  test('of a newer app lose only what this one does not know', () => {
    const newer = JSON.stringify({ ...given({ start: 'yes', ethics: 'almost', gardening: 'yes' }, 'Hello'), mood: 'sunny' })
    expect(givenIn(newer)).toEqual(given({ start: 'yes' }, 'Hello'))
  })

  test('that are no answers are not taken for some', () => {
    for (const words of ['', 'null', '[]', '{"topics":1}', 'no json', '{"__proto__":{"topics":[]}}']) expect(givenIn(words)).toBe(undefined)
  })
})

test('a round says whose seal it waits for, and a seal on two phones becomes the same one on both', () => {
  const clock = clockAt('2026-11-17T12:10')
  const mentor = writerOf('mentor', clock, 1)
  const mentee = writerOf('mentee', clock, 2)
  const one = emptyBook()
  const other = emptyBook()
  const roundId = beginRound(one.roots, mentor, 'midyear')
  merge(one.doc, other.doc)
  const round = () => readRounds(one.roots)[0] ?? { answers: [] }
  const sealBy = (roots: typeof one.roots, writer: typeof mentor, at: string) => {
    clock.set(at)
    const id = createId('answers', writer.randomness)
    putSeal(roots, { id, roundId, by: writer.by, how: 'own-phone', seal: 'a'.repeat(64), sealedAt: clock.now() })
    return id
  }
  expect([waitsFor(round(), 'mentor'), waitsFor(round(), 'mentee')]).toEqual(['both', 'both'])
  const later = sealBy(one.roots, mentee, '2026-11-17T12:30')
  const earlier = sealBy(other.roots, mentee, '2026-11-17T12:20')
  expect([waitsFor(round(), 'mentor'), waitsFor(round(), 'mentee')]).toEqual(['me', 'partner'])
  merge(one.doc, other.doc)
  for (const { roots } of [one, other]) {
    expect(readRounds(roots).map((each) => answersBy(each, 'mentee')?.id)).toEqual([earlier])
    // Whoever remembers another is not led away from it.
    expect(readRounds(roots).map((each) => answersBy(each, 'mentee', later)?.id)).toEqual([later])
  }
  sealBy(one.roots, mentor, '2026-11-17T12:40')
  expect(waitsFor(round(), 'mentee')).toBe('nobody')
  expect(round().answers.some(isOpened)).toBe(false)
})

test('nothing is sealed in a round that is gone, and nothing is opened that was not sealed', () => {
  const { roots } = emptyBook()
  const writer = writerOf('mentor', clockAt('2026-11-17T12:10'))
  const id = createId('answers', writer.randomness)
  putSeal(roots, { id, roundId: createId('round', writer.randomness), by: 'mentor', how: 'own-phone', seal: 'a'.repeat(64), sealedAt: writer.clock.now() })
  openSeal(roots, id, { salt: 'b'.repeat(64), words: '{}', openedAt: writer.clock.now() })
  expect([...roots.records('roundAnswers').keys()]).toEqual([])
})
