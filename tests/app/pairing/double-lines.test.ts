import { describe, expect, test } from 'vitest'
import { doubleLines, type DoubleWords } from '../../../src/app/pairing/double-lines.ts'
import { archivedOnRequest, furtherPledges, supportAreas } from '../../../src/ours/letter/letter.ts'
import type { CopiedSingle } from '../../../src/ours/merging/merge-books.ts'
import { words as enFirst } from '../../../src/words/en/first.ts'
import { words as enJournal } from '../../../src/words/en/journal.ts'
import { words as enLetter } from '../../../src/words/en/letter.ts'
import { words as enSchedule } from '../../../src/words/en/schedule.ts'
import { words as enTogether } from '../../../src/words/en/together.ts'
import { words as esFirst } from '../../../src/words/es/first.ts'
import { words as esJournal } from '../../../src/words/es/journal.ts'
import { words as esLetter } from '../../../src/words/es/letter.ts'
import { words as esSchedule } from '../../../src/words/es/schedule.ts'
import { words as esTogether } from '../../../src/words/es/together.ts'

const en: DoubleWords = { doubles: enTogether.pairing.doubles, schedule: enSchedule, letter: enLetter.paper, logs: enJournal.tailor, first: enFirst, language: 'en' }
const es: DoubleWords = { doubles: esTogether.pairing.doubles, schedule: esSchedule, letter: esLetter.paper, logs: esJournal.tailor, first: esFirst, language: 'es' }

const single = (root: CopiedSingle['root'], values: CopiedSingle['values'], texts: CopiedSingle['texts'] = {}): CopiedSingle => ({ root, values, texts })

const alone = (words: DoubleWords, one: CopiedSingle) => doubleLines(words, one, single(one.root, {}))

/** Every choice of some, none or all of these. */
const subsets = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => items.reduce<readonly (readonly Item[])[]>((so, item) => [...so, ...so.map((some) => [...some, item])], [[]])

describe.each([['English', en], ['Spanish', es]])('in %s', (_language, words) => {
  test('no two letters that differ look the same, whatever was ticked', () => {
    const letters = subsets(supportAreas).flatMap((areas) =>
      subsets(furtherPledges).flatMap((out) => subsets(archivedOnRequest).map((archived) => single('letter', { supportAreas: areas, withoutPledges: out, alsoArchived: archived }))),
    )
    expect(letters).toHaveLength(512)
    expect(new Set(letters.map((letter) => doubleLines(words, letter, letter).join('\n'))).size).toBe(512)
  })

  test('nor two of the others that differ in one thing', () => {
    const weekly = { rhythm: { type: 'weekly', weekday: 4 }, time: '12:10', minutes: 20, form: 'inPerson', place: 'Room 14', from: '2026-09-03', zone: 'America/New_York', leftOut: ['2026-10-01'] }
    const mark = (state: string) => ({ state, by: 'mentor', at: 1_788_000_000_000 })
    const groups = [
      [{}, { rhythm: { type: 'weekly', weekday: 5 } }, { time: '12:20' }, { minutes: 30 }, { form: 'phone' }, { place: 'Library' }, { from: '2026-09-10' }, { zone: 'America/Chicago' }, { leftOut: [] }].map((values) => single('schedule', { ...weekly, ...values })),
      [{ start: '2026-09-01' }, { end: '2026-09-01' }, { start: '2026-09-01', end: '2027-06-11' }, { start: '2026-08-24' }].map((values) => single('season', values)),
      [{ informal: 'yes' }, { informal: 'no' }, { silence: 0 }, { silence: 3 }].map((values) => single('groundRules', values, { cancel: 'By noon' })),
      [{ use: 'private' }, { use: 'shared' }, { together: 'apart' }, { lookedAt: 'end' }, { hidden: ['mentor/who'] }].map((values) => single('logSettings', values)),
      [{ common: mark('talked') }, { common: mark('leftOut') }, { letter: mark('talked') }].map((values) => single('firstMeeting', values)),
    ]
    for (const group of groups)
      for (const [index, one] of group.entries())
        for (const other of group.slice(index + 1)) expect(doubleLines(words, one, other)).not.toEqual(doubleLines(words, other, one))
  })
})

test('words stand as they were written, before the ticks, and none twice', () => {
  expect(alone(en, single('letter', { supportAreas: ['routines'], withoutPledges: ['listen'] }, { timeNote: 'After the last bus' }))).toEqual([
    'After the last bus',
    'Support in: daily routines',
    'Taken out: I will be a good listener.',
  ])
  expect(alone(en, single('season', { start: '2026-09-01' }))).toEqual(['Begins Sep 1, 2026'])
  expect(alone(en, single('groundRules', { cancel: 'By noon' }, { reach: 'By noon' }))).toEqual(['By noon'])
})

test('a version this app cannot read in full is not left empty', () => {
  expect(alone(en, single('letter', { supportAreas: 7 }))).toEqual(['Only ticks and choices, no words'])
  expect(alone(es, single('season', {}))).toEqual(['Solo marcas y opciones, sin palabras'])
})
