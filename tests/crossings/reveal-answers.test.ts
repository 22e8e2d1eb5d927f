// Answer, then reveal, on two phones: two Yjs documents that hear of one another in any order, late, twice or not at all. No
// order shows anybody's answers before the other has sealed theirs. The phones' own rules are run, not a copy of them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { dueOf, fitsItsSeal, writeDue } from '../../src/crossings/reveal-answers.ts'
import { createId, type PairId, type RoundId, type SeasonId } from '../../src/foundation/id.ts'
import { otherRole, type Role } from '../../src/foundation/role.ts'
import { createSalt, sealOf } from '../../src/mine/keys/seal.ts'
import type { SealedAnswers, SeenSeal } from '../../src/mine/rounds/sealed-answers.ts'
import { beginRound } from '../../src/ours/rounds/keep-round.ts'
import { wordsOf } from '../../src/ours/rounds/round.ts'
import { answersBy, isOpened, readRounds } from '../../src/ours/rounds/rounds-view.ts'
import { clockAt, emptyBook, seededRandomness } from '../ours/a-book.ts'

const clock = clockAt('2026-11-17T12:10')
const now = clock.now()
const pairId = `pair_${'0'.repeat(20)}` as PairId
const seasonId = `season_${'0'.repeat(20)}` as SeasonId
const secretOf = (role: Role): string => `what the ${role} wrote`

/** A phone: its book, what waits in its Mine, and what it remembers of the other's seal. */
const phoneOf = (me: Role, seed: number) => {
  const { doc, roots } = emptyBook()
  const randomness = seededRandomness(seed)
  let waiting: readonly SealedAnswers[] = []
  let held: SeenSeal | undefined
  const round = () => readRounds(roots)[0]
  return {
    me,
    doc,
    roots,
    round,
    held: () => held,
    begin: () => {
      if (round() === undefined) beginRound(roots, { by: me, clock, randomness }, 'midyear')
    },
    answer: (whose: SealedAnswers['whose'] = 'me') => {
      const here = round()
      const role = whose === 'me' ? me : otherRole(me)
      if (here === undefined || answersBy(here, role) !== undefined || waiting.some((row) => row.whose === whose)) return
      const words = wordsOf({ topics: [], question: 'How is it?', answer: secretOf(role) })
      waiting = [...waiting, { id: createId('answers', randomness), pairId, seasonId, roundId: here.id, whose, salt: createSalt(randomness), words, sealedAt: now }]
    },
    /** One turn of `revealRounds`, cut off before its last act where a crash is wanted. */
    reveal: (crash = false) => {
      const due = dueOf(readRounds(roots), waiting, me)
      for (const each of due) {
        if (each.type !== 'open') continue
        waiting = waiting.map((row) => (row.id === each.answers.id ? { ...row, against: row.against ?? each.against } : row))
        if (each.answers.whose === 'me') held ??= each.against
      }
      doc.transact(() => writeDue(roots, due, now))
      if (!crash) waiting = waiting.filter((row) => !due.some((each) => each.type === 'finish' && each.answers.id === row.id))
    },
    hasSealed: (role: Role) => round()?.answers.some(({ by }) => by === role) ?? false,
    /** Everything that could leave this phone or be read in its database. */
    bytes: () => new TextDecoder('latin1').decode(Y.encodeStateAsUpdate(doc)),
  }
}
type Phone = ReturnType<typeof phoneOf>

const roles = ['mentor', 'mentee'] as const

interface Move {
  readonly by: Role
  readonly act: 'begin' | 'answer' | 'hand' | 'reveal' | 'crash' | 'send' | 'hear'
  readonly which: number
}
const someMoves = fc.array(
  fc.record({
    by: fc.constantFrom(...roles),
    act: fc.constantFrom<Move['act']>('answer', 'reveal', 'send', 'hear', 'reveal', 'send', 'hear', 'answer', 'crash', 'hand'),
    which: fc.nat(20),
  }),
  { maxLength: 40 },
)

const meet = (one: Phone, other: Phone): void => {
  Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc))
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc))
}

const settle = (one: Phone, other: Phone): void => {
  for (let turn = 0; turn < 4; turn += 1) {
    one.reveal()
    other.reveal()
    meet(one, other)
  }
}

const startTogether = (seed: number): Readonly<Record<Role, Phone>> => {
  const phones = { mentor: phoneOf('mentor', seed + 1), mentee: phoneOf('mentee', seed + 100_003) }
  phones.mentor.begin()
  meet(phones.mentor, phones.mentee)
  return phones
}

describe('whatever the order in which two phones answer, send, hear and crash', () => {
  test('no byte of a book holds an answer before the other’s seal is in that book', () => {
    fc.assert(
      fc.property(someMoves, fc.nat(100_000), (moves, seed) => {
        const phones = startTogether(seed)
        const onTheWay: Record<Role, Uint8Array[]> = { mentor: [], mentee: [] }
        for (const { by, act, which } of moves) {
          const phone = phones[by]
          if (act === 'answer') phone.answer()
          if (act === 'hand') phone.answer('partner')
          if (act === 'reveal') phone.reveal()
          if (act === 'crash') phone.reveal(true)
          if (act === 'send') onTheWay[otherRole(by)].push(Y.encodeStateAsUpdate(phone.doc))
          const heard = onTheWay[by][which % Math.max(1, onTheWay[by].length)]
          if (act === 'hear' && heard !== undefined) Y.applyUpdate(phone.doc, heard)
          const early = Object.values(phones).flatMap((each) => roles.filter((role) => each.bytes().includes(secretOf(role)) && !each.hasSealed(otherRole(role))))
          expect(early).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('both end with both answers open, and each fits the seal the other remembers', () => {
    fc.assert(
      fc.property(someMoves.map((moves) => moves.filter(({ act }) => act !== 'hand')), fc.nat(100_000), (moves, seed) => {
        const phones = startTogether(seed)
        for (const { by, act } of moves) {
          if (act === 'answer') phones[by].answer()
          if (act === 'reveal') phones[by].reveal()
          if (act === 'crash') phones[by].reveal(true)
          if (act === 'send') Y.applyUpdate(phones[otherRole(by)].doc, Y.encodeStateAsUpdate(phones[by].doc))
        }
        for (const role of roles) phones[role].answer()
        settle(phones.mentor, phones.mentee)
        for (const phone of Object.values(phones)) {
          const round = phone.round()
          if (round === undefined) throw new Error('the round is gone')
          for (const role of roles) {
            const answers = answersBy(round, role, role === phone.me ? undefined : phone.held()?.id)
            expect(isOpened(answers) && answers.words.includes(secretOf(role))).toBe(true)
            expect(isOpened(answers) && fitsItsSeal(answers, role === phone.me ? undefined : phone.held())).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a phone that is handed across opens both at once', () => {
    const phone = phoneOf('mentor', 7)
    phone.begin()
    phone.answer('partner')
    for (let turn = 0; turn < 3; turn += 1) phone.reveal()
    expect(phone.bytes()).not.toContain(secretOf('mentee'))
    phone.answer()
    for (let turn = 0; turn < 3; turn += 1) phone.reveal()
    expect(roles.map((role) => phone.bytes().includes(secretOf(role)))).toEqual([true, true])
  })
})

describe('somebody who does not play fair', () => {
  const afterMyRelease = () => {
    const { mentor, mentee } = startTogether(3)
    mentor.answer()
    mentee.answer()
    mentor.reveal()
    mentee.reveal()
    meet(mentor, mentee)
    // Only the mentor lets go; the mentee now reads along.
    mentor.reveal()
    meet(mentor, mentee)
    const own = mentee.round()?.answers.find(({ by }) => by === 'mentee')
    if (own === undefined) throw new Error('nothing was sealed')
    return { mentor, mentee, own, held: mentor.held() }
  }
  const otherWords = wordsOf({ topics: [], question: 'How is it?', answer: 'what looks better beside yours' })

  test('cannot change the words: they do not fit the seal', () => {
    const { own, held } = afterMyRelease()
    expect(fitsItsSeal({ ...own, salt: 'c'.repeat(64), words: otherWords }, held)).toBe(false)
  })

  test('cannot change the seal with them: it is remembered', () => {
    const { own, held } = afterMyRelease()
    const salt = 'c'.repeat(64)
    const seal = sealOf({ id: own.id, roundId: own.roundId, salt, words: otherWords })
    expect(fitsItsSeal({ ...own, salt, words: otherWords, seal }, undefined)).toBe(true)
    expect(fitsItsSeal({ ...own, salt, words: otherWords, seal }, held)).toBe(false)
  })

  test('cannot put other answers in place of the sealed ones', () => {
    const { own, held, mentor } = afterMyRelease()
    const id = createId('answers', seededRandomness(9))
    const salt = 'c'.repeat(64)
    const planted = { ...own, id, salt, words: otherWords, seal: sealOf({ id, roundId: own.roundId, salt, words: otherWords }) }
    expect(fitsItsSeal(planted, held)).toBe(false)
    expect(mentor.held()?.id).toBe(own.id)
  })

  test('cannot pass the other’s seal for an own one', () => {
    const { mentor, own } = afterMyRelease()
    const theirs = mentor.round()?.answers.find(({ by }) => by === 'mentor')
    if (!isOpened(theirs)) throw new Error('not open')
    // The copied seal, answered with the copied words.
    expect(fitsItsSeal(theirs, undefined)).toBe(true)
    expect(fitsItsSeal({ ...theirs, id: own.id }, { id: own.id, seal: theirs.seal })).toBe(false)
  })

  test('cannot make the check itself fall over', () => {
    const { own } = afterMyRelease()
    for (const words of ['', '\uD800', '{"a":"\\ud800"}', 'x'.repeat(1_000)]) expect(fitsItsSeal({ ...own, salt: 'c'.repeat(64), words }, undefined)).toBe(false)
  })
})

test('answers to a round that is gone stay where they are', () => {
  const phone = phoneOf('mentor', 5)
  const row: SealedAnswers = { id: `answers_${'0'.repeat(20)}` as SealedAnswers['id'], pairId, seasonId, roundId: `round_${'0'.repeat(20)}` as RoundId, whose: 'me', salt: 'a'.repeat(64), words: '{}', sealedAt: now }
  expect(dueOf(readRounds(phone.roots), [row], 'mentor')).toEqual([])
})
