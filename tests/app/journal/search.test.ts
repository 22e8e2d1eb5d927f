import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day, Instant } from '../../../src/foundation/day.ts'
import type { EntryId, PairId } from '../../../src/foundation/id.ts'
import type { PrivateEntry } from '../../../src/mine/journal/entry.ts'
import { excerptOf, type FoldedEntry, foldEntry, isEmptyQuery, searchEntries, searchWords } from '../../../src/app/journal/search.ts'

let made = 0
const entryOf = (text: string, more: Partial<PrivateEntry> = {}): PrivateEntry => {
  made += 1
  return {
    id: `entry_${made}` as EntryId,
    pairId: 'pair_1' as PairId,
    kind: 'note',
    day: '2026-11-20' as Day,
    createdAt: made as Instant,
    editedAt: made as Instant,
    text,
    ...more,
  } as PrivateEntry
}
const folded = (text: string, more?: Partial<PrivateEntry>): FoldedEntry => foldEntry({ ring: 'mine', entry: entryOf(text, more) }, 'me')
const foundTexts = (entries: readonly FoldedEntry[], text: string): readonly string[] =>
  searchEntries(entries, { text }).map(({ row }) => (row.entry.kind === 'note' ? row.entry.text : ''))

const letter = fc.constantFrom(...Array.from('aábcdeéfgiíkmnñoópqrstuúüzßöÅŁаяжшИЙكتبאבג好校😀1'))
const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 })

describe('searching entries', () => {
  test('every entry that contains the words is found, in any case and with or without accents', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (texts, which, first, second) => {
          const entries = texts.map((words) => folded(words.join(' ')))
          const words = texts[which % texts.length] ?? []
          const wanted = [words[first % words.length] ?? '', words[second % words.length] ?? '']
          const whole = words.join(' ')
          const plain = wanted.join(' ').normalize('NFD').replaceAll(/\p{Mn}/gu, '')
          for (const query of [wanted.join(' '), wanted.join('  ').toUpperCase(), plain]) expect(foundTexts(entries, query)).toContain(whole)
        },
      ),
    )
  })

  test('an entry without one of the words is not found', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        expect(foundTexts([folded(words.join(' '))], `${words[0] ?? ''} qqqx`)).toEqual([])
      }),
    )
  })

  test('answers, place, topic and next meeting are all searched', () => {
    const entry = foldEntry(
      {
        ring: 'mine',
        entry: {
          ...entryOf(''),
          kind: 'reflection',
          form: 'mentee',
          place: 'Room 14',
          nextMeeting: 'Thursday',
          topic: 'Recess',
          answers: { going: 'Mañana', questions: 'Why?' },
        },
      },
      'me',
    )
    for (const text of ['room 14', 'thursday', 'RECESS', 'manana', 'why?', 'manana recess']) expect(searchEntries([entry], { text })).toHaveLength(1)
  })

  test('a word that runs over from one field into the next is not one', () => {
    const entry = foldEntry({ ring: 'mine', entry: { ...entryOf(''), kind: 'reflection', form: 'mentee', answers: { going: 'sun', questions: 'day' } } }, 'me')
    expect(searchEntries([entry], { text: 'sunday' })).toEqual([])
  })

  test('person, ring, days and topic narrow it down; both days count', () => {
    const entries = [
      folded('a', { day: '2026-11-01' as Day, topic: 'Recess' }),
      folded('a', { day: '2026-11-10' as Day }),
      folded('a', { day: '2026-11-20' as Day, topic: 'recess' }),
    ]
    const days = (query: Omit<Parameters<typeof searchEntries>[1], 'text'>) => searchEntries(entries, { text: '', ...query }).map(({ row }) => row.entry.day)
    expect(days({ from: '2026-11-10' as Day, to: '2026-11-20' as Day })).toEqual(['2026-11-10', '2026-11-20'])
    expect(days({ topic: 'RECESS' })).toEqual(['2026-11-01', '2026-11-20'])
    expect(days({ author: 'partner' })).toEqual([])
    expect(days({ ring: 'ours' })).toEqual([])
    expect(days({ ring: 'mine', author: 'me' })).toHaveLength(3)
  })

  test('blanks, and marks that stand alone, ask for nothing', () => {
    expect(searchWords(' \n\t ')).toEqual([])
    expect(searchWords('\u0301')).toEqual([])
    expect(isEmptyQuery({ text: '  ' })).toBe(true)
    expect(isEmptyQuery({ text: '', topic: 'x' })).toBe(false)
  })

  test('ten thousand long entries are scanned whole', () => {
    const text = 'A long day at the bus loop, and then the crisis plan. '.repeat(10)
    const one = folded(text)
    const entries = [...Array.from({ length: 9_999 }, () => one), folded(`${text} ñandú`)]
    expect(foundTexts(entries, 'nandu crisis')).toHaveLength(1)
  })
})

describe('the excerpt of what was found', () => {
  const marked = (text: string, query: string) =>
    excerptOf({ ring: 'mine', entry: entryOf(text) }, searchWords(query)).filter((stretch) => stretch.marked).map((stretch) => stretch.text)

  test('marks the words as they were written', () => {
    expect(marked('Hoy no. Mañana sí: MAÑANA.', 'manana')).toEqual(['Mañana', 'MAÑANA'])
    expect(marked('e\u0301cole', 'eco')).toEqual(['e\u0301co'])
  })

  test('shows the stretch around the first match of a long text, and never half a character', () => {
    const stretches = excerptOf({ ring: 'mine', entry: entryOf(`${'😀'.repeat(300)} crisis ${'😀'.repeat(300)}`) }, ['crisis'])
    const text = stretches.map((stretch) => stretch.text).join('')
    expect(text).toContain('crisis')
    expect(text.isWellFormed()).toBe(true)
    expect(Array.from(text).length).toBeLessThan(170)
  })

  test('never loses or invents a character of a short text', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 10 }), fc.array(word, { maxLength: 3 }), (words, query) => {
        const text = words.join(' ')
        const joined = excerptOf({ ring: 'mine', entry: entryOf(text) }, searchWords(query.join(' '))).map((stretch) => stretch.text).join('')
        expect(joined).toBe(text)
      }),
    )
  })

  test('markup in an entry stays text', () => {
    expect(marked('<script>alert(1)</script>', 'script')).toEqual(['script', 'script'])
  })
})
