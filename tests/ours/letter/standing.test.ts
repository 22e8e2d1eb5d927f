import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Instant, LocalTime } from '../../../src/foundation/day.ts'
import { createId } from '../../../src/foundation/id.ts'
import { bookRootsOf } from '../../../src/ours/book-roots.ts'
import { addGoal, changeGoal, letGoOfGoal, reachGoal } from '../../../src/ours/goals/keep-goal.ts'
import { addOwnPledge, addSignature, changeOwnPledge, changeTimeNote, choosePledges, chooseSupportAreas, removeOwnPledge } from '../../../src/ours/letter/keep-letter.ts'
import type { Signature } from '../../../src/ours/letter/letter.ts'
import { readLetterFacts, readStandingLetter } from '../../../src/ours/letter/letter-facts.ts'
import type { SignedLetter } from '../../../src/ours/letter/signed-letter.ts'
import { readStandings } from '../../../src/ours/letter/standing.ts'
import { writePerson } from '../../../src/ours/people/person.ts'
import { deleteRecord, writeSingle } from '../../../src/ours/record-map.ts'
import { scheduleKind } from '../../../src/ours/schedule/schedule.ts'
import type { Writer } from '../../../src/ours/writer.ts'

let seed = 0
const randomness = (length: number) => {
  seed += 1
  return Uint8Array.from({ length }, (_, index) => (seed >> (index % 8)) & 31)
}
const writer: Writer = { by: 'mentee', clock: { now: () => 1_700_000_000_000 as Instant, zone: () => 'UTC' as never }, randomness }

const signedBook = () => {
  const roots = bookRootsOf(new Y.Doc())
  writePerson(roots, 'mentor', { name: 'Lee' })
  writePerson(roots, 'mentee', { name: 'Dana' })
  const words = { term: 'short', text: 'Calm recess', why: '', timeFrame: '' } as const
  const goalId = addGoal(roots, writer, words)
  const pledgeId = createId('pledge', randomness)
  addOwnPledge(roots, { id: pledgeId, under: 'letter', text: 'No phones', by: 'mentor', at: 1 as Instant })
  writeSingle(roots, 'schedule', scheduleKind, { rhythm: { type: 'weekly', weekday: 4 }, time: '12:10' as LocalTime })
  const signer = { role: 'mentee', name: 'Dana', strokes: [[1, 2, 3, 4]], how: 'own-phone', signedAt: 5 as Instant } as const
  const letter: SignedLetter = {
    format: 'pairbook-letter',
    version: 1,
    pairId: createId('pair', randomness),
    seasonId: createId('season', randomness),
    facts: readLetterFacts(roots),
    wording: { language: 'en', papers: [] },
    signer: { ...signer, strokes: [[1, 2, 3, 4]] },
  }
  const { role, name, how, signedAt } = signer
  const signature: Signature = { id: createId('signature', randomness), role, name, how, signedAt, words: JSON.stringify(letter), wordsHash: '0'.repeat(64), publicKey: 'A'.repeat(43), signature: 'A'.repeat(86) }
  addSignature(roots, signature)
  return { roots, goalId, pledgeId, words, signature, standing: () => readStandings(roots).mentee }
}

test('a letter just signed stands as signed; who has not signed stands as not signed', () => {
  const { roots, standing } = signedBook()
  expect(standing().type).toBe('signed')
  expect(readStandings(roots).mentor.type).toBe('notSigned')
})

type Book = ReturnType<typeof signedBook>
test.each<readonly [string, (book: Book) => void]>([
  ['a name', ({ roots }) => writePerson(roots, 'mentor', { name: 'Lee P.' })],
  ['the rhythm', ({ roots }) => writeSingle(roots, 'schedule', scheduleKind, { rhythm: { type: 'weekly', weekday: 5 } })],
  ['the time', ({ roots }) => writeSingle(roots, 'schedule', scheduleKind, { time: '12:15' as LocalTime })],
  ['the length', ({ roots }) => writeSingle(roots, 'schedule', scheduleKind, { minutes: 20 })],
  ['the place', ({ roots }) => writeSingle(roots, 'schedule', scheduleKind, { place: 'Room 14' })],
  ['the words about time', ({ roots }) => changeTimeNote(roots, 'after lunch')],
  ['a goal’s words', ({ roots, goalId, words }) => changeGoal(roots, writer, goalId, { ...words, text: 'Calmer recess' })],
  ['a goal’s time frame', ({ roots, goalId, words }) => changeGoal(roots, writer, goalId, { ...words, timeFrame: 'June' })],
  ['a new goal', ({ roots }) => addGoal(roots, writer, { term: 'long', text: 'New', why: '', timeFrame: '' })],
  ['a goal let go', ({ roots, goalId }) => letGoOfGoal(roots, writer, goalId)],
  ['a printed pledge taken out', ({ roots }) => choosePledges(roots, ['listen', 'feedback', 'commit'])],
  ['a support area ticked', ({ roots }) => chooseSupportAreas(roots, ['routines'])],
  ['a pledge of their own changed', ({ roots, pledgeId }) => changeOwnPledge(roots, pledgeId, 'No phones at all', 'mentor', 9 as Instant)],
  ['a pledge of their own removed', ({ roots, pledgeId }) => removeOwnPledge(roots, pledgeId)],
])('%s changes, and the letter stands as changed since it was signed', (_what, act) => {
  const book = signedBook()
  act(book)
  const standing = book.standing()
  expect(standing.type).toBe('changed')
  expect(standing.type === 'changed' && standing.changes).toHaveLength(1)
})

test('to reach a goal keeps the agreement: it stays in the letter, and only other words of it are a change', () => {
  const { roots, goalId, words, standing } = signedBook()
  const before = readStandingLetter(roots)
  reachGoal(roots, writer, goalId)
  expect(standing().type).toBe('signed')
  // The partner who signs later signs the same words.
  expect(readStandingLetter(roots)).toEqual(before)
  changeGoal(roots, writer, goalId, { ...words, text: 'A wild recess' })
  expect(standing().type).toBe('changed')
  changeGoal(roots, writer, goalId, words)
  expect(standing().type).toBe('signed')
  deleteRecord(roots, 'goals', goalId)
  expect(standing().type).toBe('changed')
})

test('a goal reached before anybody signed for it is not in the letter', () => {
  const { roots } = signedBook()
  const early = addGoal(roots, writer, { term: 'long', text: 'Reached at once', why: '', timeFrame: '' })
  reachGoal(roots, writer, early)
  expect(readStandingLetter(roots).goals.map(({ text }) => text)).toEqual(['Calm recess'])
})

test('words nobody can read agree to no goal', () => {
  const { roots, goalId, signature } = signedBook()
  addSignature(roots, { ...signature, words: '{"facts":{"goals":"all"}}' })
  reachGoal(roots, writer, goalId)
  expect(readStandingLetter(roots).goals).toEqual([])
})

test('why a goal matters is not in the letter, so changing it changes nothing that was signed', () => {
  const { roots, goalId, words, standing } = signedBook()
  changeGoal(roots, writer, goalId, { ...words, why: 'for the children' })
  expect(standing().type).toBe('signed')
})

test('putting the words back as they were makes the letter stand as signed again', () => {
  const { roots, standing } = signedBook()
  changeTimeNote(roots, 'after lunch')
  changeTimeNote(roots, '')
  expect(standing().type).toBe('signed')
})

test.each<readonly [string, Partial<Signature>]>([
  ['another name beside the same words', { name: 'Somebody else' }],
  ['another role', { role: 'mentor' }],
  ['another time', { signedAt: 6 as Instant }],
  ['words that are no letter', { words: '{"format":"pairbook-letter"}' }],
  ['words that are not JSON', { words: '<svg onload=alert(1)>' }],
  ['a prototype in place of facts', { words: '{"__proto__":{"format":"pairbook-letter"}}' }],
])('%s: the signature stands as broken, and nothing is thrown', (_what, change) => {
  const { roots, signature } = signedBook()
  addSignature(roots, { ...signature, ...change })
  expect(readStandings(roots)[change.role ?? 'mentee'].type).toBe('broken')
})
