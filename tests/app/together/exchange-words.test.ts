// Every refusal and failure has a sentence of its own in both languages, and each says that nothing was lost or changed.
import { expect, test } from 'vitest'
import { apartWords, exchangeFailureWords, isRefusal, refusalWords } from '../../../src/app/together/exchange-words.ts'
import { countThings, kindOfThing, thingKinds } from '../../../src/app/together/kinds-of-thing.ts'
import { recordRoots, singleRoots } from '../../../src/ours/book-roots.ts'
import { words as en } from '../../../src/words/en/exchange.ts'
import { words as es } from '../../../src/words/es/exchange.ts'

const languages = [
  { words: en, unharmed: /Nothing (?:was|is|on it|in your book)/ },
  { words: es, unharmed: /[Nn]o se (?:cambió|perdió) nada/ },
]

test.each(languages)('a refusal says what happened, that nothing was lost, and no other says the same', ({ words, unharmed }) => {
  const types = Object.keys(words.refusals) as (keyof typeof en.refusals)[]
  const sentences = types.map((type) => words.refusals[type]('Dana'))
  expect(sentences.filter((sentence) => !unharmed.test(sentence))).toEqual([])
  expect(new Set(sentences).size).toBe(types.length)
})

test.each(languages)('a failure does so too, and one without a sentence of its own has the general one', ({ words, unharmed }) => {
  expect(Object.values(words.failures).filter((sentence) => !unharmed.test(sentence))).toEqual([])
  expect(exchangeFailureWords(en, { type: 'TooSlow' })).toBe(en.failures.StorageFailed)
  expect(exchangeFailureWords(en, { type: 'StorageFull' })).toBe(en.failures.StorageFull)
})

test('refusals are told from failures by their kind', () => {
  expect(isRefusal(en, { type: 'NotFound' })).toBe(true)
  expect(isRefusal(en, { type: 'StorageFull' })).toBe(false)
  expect(refusalWords(en, { type: 'TooMuch', of: 'text' }, 'Dana')).toContain('Dana')
  expect(apartWords(en, { type: 'left' }, 'Dana')).toContain('You have left')
})

test('every root of the book is of a kind, and a deleted or unknown thing too', () => {
  for (const root of [...recordRoots, ...singleRoots]) expect(thingKinds).toContain(kindOfThing({ root, isDeleted: false }))
  expect(kindOfThing({ root: 'meetings', isDeleted: true })).toBe('deleted')
  expect(kindOfThing({ root: 'toString', isDeleted: false })).toBe('other')
})

test('things are counted kind by kind, in one order', () => {
  const things = [
    { root: 'goals', id: 'a', isDeleted: false },
    { root: 'notes', id: 'b', isDeleted: false },
    { root: 'steps', id: 'c', isDeleted: false },
    { root: 'notes', id: 'd', isDeleted: true },
  ] as const
  expect(countThings(things)).toEqual([
    { kind: 'entries', count: 1 },
    { kind: 'goals', count: 2 },
    { kind: 'deleted', count: 1 },
  ])
})
