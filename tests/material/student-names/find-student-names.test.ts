// The promises of the rule that points out likely student names; measure.test.ts tells how good its guesses are.
import { describe, expect, test } from 'vitest'
import { findStudentNames } from '../../../src/material/student-names/find-student-names.ts'
import { pair } from './measure.ts'

const found = (text: string, students: readonly string[] = [], adults: readonly string[] = pair): readonly string[] =>
  findStudentNames(text, { students, adults }).map((name) => name.text)

test('an unlisted name after the Spanish “a” is found; after the English “a” a thing follows', () => {
  expect(found('Le pedí a Lakshmi que esperara.')).toEqual(['Lakshmi'])
  expect(found('We borrowed a Zamboni for the rink.')).toEqual([])
})

describe('the person’s own list', () => {
  test.each(['zebulon ran', 'Today ZEBULON ran', 'I saw Zebulon.', 'zebulon'])('finds a listed name in any case: %s', (text) => {
    expect(found(text, ['Zebulon']).map((name) => name.toLowerCase())).toEqual(['zebulon'])
  })

  test.each([
    ['hoy ibai corrió', 'Ibái', 'ibai'],
    ['hoy ibái corrió', 'Ibai', 'ibái'],
    ['hoy iba\u0301i corrió', 'Ibai', 'iba\u0301i'],
  ])('finds a listed name with and without accents: %s', (text, listed, name) => {
    expect(found(text, [listed])).toEqual([name])
  })

  test('finds each part of a listed full name, and nothing like it', () => {
    expect(found('with zebulon and qadir', ['Zebulon Qadir'])).toEqual(['zebulon', 'qadir'])
    expect(found('with zebulons and zebu', ['Zebulon Qadir'])).toEqual([])
  })

  test('finds a listed name that is also an ordinary word', () => {
    expect(found('then summer sat down')).toEqual([])
    expect(found('then summer sat down', ['Summer'])).toEqual(['summer'])
  })
})

describe('adults', () => {
  test.each(['Dana helped me.', 'I met dana and LEE.', 'Then Lee Park and Dana Ruiz sat down.', "It was Dana's idea.", 'Dana’s idea was good.'])(
    'never points out an adult of the pair: %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  test('points the same words out where they are nobody of the pair', () => {
    expect(found('I sat with Dana.', [], [])).toEqual(['Dana'])
  })

  test.each(['Ms. Torres came in.', 'I asked Mr. Marcus Hall.', 'La Sra. Valentina Ortega vino.', 'I spoke to Coach Daniel.', 'My sister Emma is visiting.'])(
    'leaves out who is named with a title, or is of the person’s own family: %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('what is pointed out', () => {
  test.each([
    ["Marcus's mom called.", 'Marcus'],
    ['Marcus’s mom called.', 'Marcus'],
    ["I fixed Marcus' chair.", 'Marcus'],
    ['The mom of “Marcus” called.', 'Marcus'],
    ["I saw D'Angelo.", "D'Angelo"],
    ['I saw Jean-Pierre!', 'Jean-Pierre'],
  ])('is the name alone, without the possessive and marks: %s', (text, name) => {
    const [only, ...more] = findStudentNames(text, { students: [], adults: pair })
    expect(more).toEqual([])
    expect(only?.text).toBe(name)
    expect(text.slice(only?.start, only?.end)).toBe(name)
  })

  test.each([
    ['Today J.R. ran out.', 'J.R.'],
    ['I sat with J. R. at lunch.', 'J. R.'],
    ['I sat with M. at lunch.', 'M.'],
    ['JR threw it.', 'JR'],
  ])('is also a student’s initials: %s', (text, initials) => {
    expect(found(text)).toEqual([initials])
  })

  test.each(['Student A sat down.', 'I worked with Student B.', 'student C ran', 'Kid D said no.', 'El Estudiante A corrió.', 'La alumna B leyó.', 'A student ran.'])(
    'is never the way to write instead: %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  test('is, in a text that shouts, only a name that is hardly another word', () => {
    expect(found('MARCUS WOULD NOT STOP YELLING AT ME')).toEqual(['MARCUS'])
    expect(found('THIS WEEK WAS SO LONG AND GRACE IS WHAT I NEED')).toEqual([])
  })

  test('stands in order and never overlaps', () => {
    const names = findStudentNames('Marcus, Sofia Hassan and J.R. sat by Emma R. and DeShawn.', { students: ['marcus', 'J.R.', 'Emma'], adults: pair })
    expect(names.map(({ text }) => text)).toEqual(['Marcus', 'Sofia', 'Hassan', 'J.R.', 'Emma', 'DeShawn'])
    for (const [index, name] of names.entries()) expect(name.start).toBeGreaterThanOrEqual(names[index - 1]?.end ?? 0)
  })
})

describe('what a word means beside others', () => {
  test.each([
    'We start in May.',
    'April and May are long.',
    'The test is on June 6.',
    'They moved here from Georgia.',
    'We walked to Lincoln Park.',
    'Vamos en abril a la calle Victoria.',
    'Ella leyó y yo escuché.',
    'Ojalá sean amables, dijo ella, y leo con mi hija.',
    'We watched Paw Patrol.',
    'The Chromebook froze.',
    'Todos leyeron con gusto.',
  ])('no student in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test.each([
    ['Autumn knocked it over.', 'Autumn'],
    ['when hope cried i sat with her', 'hope'],
    ['On Friday Keoni came back.', 'Keoni'],
    ['Para Milagros es difícil.', 'Milagros'],
    ['Mamá de Citlali llamó.', 'Citlali'],
    ['a boy named trevor came in', 'trevor'],
    ['Then I read with Ella and it went well.', 'Ella'],
  ])('a student in: %s', (text, name) => {
    expect(found(text)).toEqual([name])
  })
})

describe('any text', () => {
  test('is looked through to the end, up to 200,000 units, and no further', () => {
    const text = 'Marcus sat. '.repeat(20_000)
    expect(findStudentNames(text, { students: [], adults: pair })).toHaveLength(Math.floor(200_000 / 12) + 1)
  })

  test.each([
    ['one word', 'a'.repeat(200_000)],
    ['one capital word', 'A'.repeat(200_000)],
    ['initials', 'J.'.repeat(100_000)],
    ['initials apart', 'J. x '.repeat(40_000)],
    ['spaces', `J.${' '.repeat(200_000)}`],
    ['spaces between', `J. ${' '.repeat(90)}`.repeat(2000)],
    ['joints', "a-'".repeat(60_000)],
    ['names', 'named Marcus '.repeat(15_000)],
    ['things', 'Patrol de '.repeat(20_000)],
  ])('of 200,000 units comes to an end: %s', (_, text) => {
    expect(Array.isArray(findStudentNames(text, { students: ['J', 'Marcus'], adults: pair }))).toBe(true)
  })

  test.each(['', ' ', '\n\n', '.', '\uD83D', '\uDE00', '👩🏽‍🏫', "'", '’s', '---', '\u0301', '\0'])('may be next to nothing: %j', (text) => {
    expect(found(text)).toEqual([])
  })

  test('may hold lone surrogates beside a name, whose place stays right', () => {
    const text = '\uD83D Today Marcus\uDE00 sat \uD83D'
    const [name] = findStudentNames(text, { students: ['\uD83D'], adults: ['\uDE00', ''] })
    expect(name).toEqual({ start: 8, end: 14, text: 'Marcus' })
  })

  test('is left alone by lists with nothing in them', () => {
    expect(found('Nothing here.', ['', ' ', '-', '?'], [''])).toEqual([])
  })
})
