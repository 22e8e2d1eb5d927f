// Every piece of the material, in both languages: complete, alike, said once, easy to read, and leading somewhere.
import { describe, expect, test } from 'vitest'
import { jobFamilies } from '../../src/foundation/role.ts'
import { adviceIsFor, credits, linkedPieces, practices } from '../../src/material/catalogue.ts'
import { loadAdvice, loadIceBreakers, loadPath, loadTopics } from '../../src/material/load-material.ts'
import { loadAxioms } from '../../src/material/axioms/axiom-of-the-week.ts'
import type { topic as rolesInEnglish } from '../../src/material/en/topics/roles.ts'
import type { Topic } from '../../src/material/piece-shapes.ts'
import { adviceNames, isPieceName, type PieceName, pieceNames, stretchNames, type TopicName } from '../../src/material/pieces.ts'
import { type Language, languages, type Translated } from '../../src/words/language.ts'
import { fullSentences, readingGrade } from '../words-check.mjs'
import { perspicuity, sentencesOf, spanishSyllables } from './reading.ts'

/** Every text in a value, with its place. */
const textsOf = (value: unknown, place: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${place}.${key}`))
}

const allMaterial = async (language: Language) => {
  const paths = await Promise.all(jobFamilies.map(async (family) => [family, await loadPath(language, family)] as const))
  const topics = Object.entries(await loadTopics(language)).map(([name, piece]) => [`topic/${name}`, piece] as const)
  const advice = Object.entries(await loadAdvice(language)).map(([name, piece]) => [`advice/${name}`, piece] as const)
  const stretches = paths.flatMap(([family, path]) => stretchNames.flatMap((stretch) => (path === undefined ? [] : [[`path/${family}/${stretch}`, path[stretch]] as const])))
  const others = [
    ['ice-breakers', await loadIceBreakers(language)],
    ['axioms', await loadAxioms(language)],
  ] as const
  return [...topics, ...advice, ...stretches, ...others].map(([name, piece]) => ({ name, texts: textsOf(piece, name) }))
}

describe('names', () => {
  test('every piece has a name of its own, and only those are names', () => {
    expect(new Set(pieceNames).size).toBe(pieceNames.length)
    expect(pieceNames.every(isPieceName)).toBe(true)
    for (const stranger of ['topic/none', 'advice/', 'path/paraeducator', '', undefined, 7, 'constructor']) expect(isPieceName(stranger)).toBe(false)
  })

  test.each(languages)('behind every name stands a piece, and no piece is without a name, in %s', async (language) => {
    const written = (await allMaterial(language)).map(({ name }) => name).filter((name) => name.includes('/'))
    expect(written.sort()).toEqual([...pieceNames].sort())
  })

  test('what leads somewhere leads back, never to itself, and every topic and advice leads on', () => {
    for (const name of pieceNames) {
      for (const other of linkedPieces(name)) {
        expect(isPieceName(other)).toBe(true)
        expect(other).not.toBe(name)
        expect(linkedPieces(other)).toContain(name)
      }
    }
    expect(pieceNames.filter((name) => !name.startsWith('path/') && linkedPieces(name).length === 0)).toEqual([])
  })

  test('every piece says where its ideas come from, and every field that is named is used', () => {
    const catalogued = new Set(pieceNames.map((name) => (name.startsWith('path/') ? name.split('/').slice(0, 2).join('/') : name)))
    expect(new Set(Object.keys(credits))).toEqual(catalogued)
    const all = Object.values(credits).flat()
    expect(all.filter((credit) => credit.kind === 'work' && credit.year < 1950)).toEqual([])
    expect(practices.filter((practice) => !all.some((credit) => credit.kind === 'practice' && credit.of === practice))).toEqual([])
    expect(Object.keys(adviceIsFor).sort()).toEqual([...adviceNames].sort())
  })
})

type Fits<Given, Wanted> = Given extends Wanted ? true : false
type Roles = Translated<typeof rolesInEnglish>

test('what is missing, or leads nowhere, does not compile', () => {
  // Checked by the compiler: were one of these allowed, its `false` would be the wrong type.
  const allowed = {
    whole: true satisfies Fits<Roles, Topic>,
    tooFewStarters: false satisfies Fits<readonly ['Why?'], Topic['starters']>,
    oneLineUntranslated: false satisfies Fits<readonly [string, string, string, string], Roles['selfCheck']>,
    oneLineTooMany: false satisfies Fits<readonly [...Roles['tries'], string], Roles['tries']>,
    aKindOfWorkForgotten: false satisfies Fits<Omit<Topic['situations'], 'food'>, Topic['situations']>,
    aTopicForgotten: false satisfies Fits<Record<Exclude<TopicName, 'ethics'>, Topic>, Record<TopicName, Topic>>,
    aLinkToNothing: false satisfies Fits<'topic/none', PieceName>,
  }
  expect(Object.values(allowed).filter(Boolean)).toHaveLength(1)
})

describe('words', () => {
  test('both languages have the same places filled', async () => {
    const [en, es] = [await allMaterial('en'), await allMaterial('es')]
    expect(es.flatMap(({ texts }) => texts.map(([place]) => place))).toEqual(en.flatMap(({ texts }) => texts.map(([place]) => place)))
  })

  test.each(languages)('nothing is said twice in %s', async (language) => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { texts } of await allMaterial(language))
      for (const [place, text] of texts) {
        expect(text.trim()).not.toBe('')
        for (const sentence of sentencesOf(text).filter((part) => part.split(' ').length > 3)) {
          const key = sentence.toLowerCase().replaceAll(/[^\p{L} ]/gu, '')
          const before = seen.get(key)
          if (before !== undefined) twice.push(`${before} and ${place}: ${sentence}`)
          seen.set(key, place)
        }
      }
    expect(twice).toEqual([])
  })

  test.each(languages)('the "about" of a topic or an advice is two sentences, in %s', async (language) => {
    for (const { texts } of await allMaterial(language))
      for (const [place, text] of texts.filter(([at]) => at.endsWith('.about'))) expect([place, text.split(/(?<=[.!?])\s+/).length]).toEqual([place, 2])
  })

  test('a person can read each piece with six or seven years of school, in English and in Spanish', async () => {
    const hardest = { grade: 7.5, perspicuity: 66 }
    const english = new Map((await allMaterial('en')).map(({ name, texts }) => [name, readingGrade(texts.flatMap(([, text]) => fullSentences(text)))]))
    const spanish = new Map((await allMaterial('es')).map(({ name, texts }) => [name, perspicuity(texts.flatMap(([, text]) => sentencesOf(text)))]))
    const rows = [...english].map(([name, grade]) => ({ name, grade, perspicuity: spanish.get(name) ?? 0 }))
    console.log(
      ['English grade, Spanish perspicuity', ...rows.map((row) => `${row.name.padEnd(32)}${row.grade.toFixed(1).padStart(6)}${row.perspicuity.toFixed(0).padStart(6)}`)].join('\n'),
    )
    expect(rows.filter((row) => row.grade > hardest.grade || row.perspicuity < hardest.perspicuity)).toEqual([])
  })
})

test('Spanish syllables are counted as they are spoken', () => {
  const words = { sol: 1, escuela: 3, día: 2, autobús: 3, guía: 2, quien: 1, ahora: 3, leer: 2, ciudad: 2, cuidado: 3, pingüino: 3, baúl: 2, estudiante: 4, hoy: 1, maestra: 3, oír: 2 }
  expect(Object.fromEntries(Object.keys(words).map((word) => [word, spanishSyllables(word)]))).toEqual(words)
})
