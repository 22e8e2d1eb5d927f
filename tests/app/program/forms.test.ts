// Applications, exit forms and the committee's papers: the boxes make exactly the record of their form, and each is laid out
// from the record alone, in both languages.
import 'temporal-polyfill/global'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { giftPaper } from '../../../src/app/committee/gift-paper.ts'
import { applicationAdults, applicationOf, applicationTexts, linesIn } from '../../../src/app/program/application-form.ts'
import { layApplication } from '../../../src/app/program/application-paper.ts'
import { exitFormOf, exitTexts } from '../../../src/app/program/exit-form.ts'
import { layExit } from '../../../src/app/program/exit-paper.ts'
import { makeHandedOver } from '../../../src/crossings/hand-to-program.ts'
import { gifts } from '../../../src/program/pack/gift.ts'
import type { ProgramPack } from '../../../src/program/pack/program-pack.ts'
import { paperToText } from '../../../src/program/paper.ts'
import { ProgramRecord } from '../../../src/program/program-record.ts'
import { readRecordFile } from '../../../src/program/record-file.ts'
import { words as applyInEnglish } from '../../../src/words/en/apply.ts'
import { words as committeeInEnglish } from '../../../src/words/en/committee.ts'
import { words as exitInEnglish } from '../../../src/words/en/exit.ts'
import { words as applyInSpanish } from '../../../src/words/es/apply.ts'
import { words as committeeInSpanish } from '../../../src/words/es/committee.ts'
import { words as exitInSpanish } from '../../../src/words/es/exit.ts'
import { day } from '../../ours/a-book.ts'
import { checkOf, type Values } from './box-check.ts'

const today = day('2026-11-22')

const mentorValues: Values = {
  name: 'Lee Park', day: '2026-11-20', workplace: 'Riverside', job: 'Custodian', address: '1 Main St', homePhone: '1', workPhone: '2', mobile: '3', fax: '4', mail: 'lee@example.org',
  'jobs.0.job': 'Helper', 'jobs.0.years': '2', 'jobs.2.job': 'Lead', 'jobs.2.years': '9', 'association.0.job': 'Steward', 'association.0.years': '3',
  expertise: 'Boilers', heard: 'Poster', why: 'To help', offer: 'Patience', available: 'Tuesdays',
  'reference.0.name': 'Kim Lo', 'reference.0.reach': '555', 'reference.0.association': 'on', 'reference.0.letter': 'Good', 'beside.reference1': 'on',
  'asked.Any allergies?': 'None',
}

test('a mentor’s application holds every field of its form and nothing else', () => {
  const { check, missing } = checkOf(mentorValues)
  const record = applicationOf(check, mentorValues, 'mentor', applyInEnglish, ['Any allergies?'], today)
  expect(missing).toEqual([])
  expect(record).toEqual({
    kind: 'application', as: 'mentor', name: 'Lee Park', day: '2026-11-20', workplace: 'Riverside', job: 'Custodian', address: '1 Main St', homePhone: '1', workPhone: '2', mobile: '3', fax: '4',
    mail: 'lee@example.org', jobs: [{ job: 'Helper', years: '2' }, { job: 'Lead', years: '9' }], association: [{ job: 'Steward', years: '3' }], expertise: 'Boilers', heard: 'Poster', why: 'To help',
    offer: 'Patience', available: 'Tuesdays', references: [{ name: 'Kim Lo', reach: '555', association: true, letter: 'Good' }], beside: ['reference1'], extra: [{ ask: 'Any allergies?', answer: 'None' }],
  })
  expect(v.is(ProgramRecord, record)).toBe(true)
  expect(applicationAdults(record)).toEqual(['Lee Park', 'Kim Lo'])
  expect(applicationTexts(record)).toEqual(expect.arrayContaining(['To help', 'Patience', 'Good', 'None', 'Steward']))
})

test('a mentee’s application holds every field of its form and nothing else; only the name is needed', () => {
  const values: Values = { name: 'Dana Ruiz', 'newTo.hired': 'on', 'newTo.other': 'on', newToOther: 'New town', goals: 'Calm recess', why: 'a', expect: 'b', available: 'c' }
  const { check } = checkOf(values)
  const record = applicationOf(check, values, 'mentee', applyInEnglish, [], today)
  expect(record).toMatchObject({ as: 'mentee', day: today, newTo: ['hired', 'other'], newToOther: 'New town', goals: 'Calm recess', why: 'a', expect: 'b', available: 'c' })
  expect(record).not.toHaveProperty('extra')
  expect(v.is(ProgramRecord, record)).toBe(true)
  const empty = checkOf({})
  applicationOf(empty.check, {}, 'mentee', applyInEnglish, [], today)
  expect(empty.missing).toEqual(['name'])
})

test('lines that were never reached are no lines', () => {
  expect(linesIn({ 'jobs.7.job': 'x', 'jobs.x.job': 'y', 'association.1.job': 'z' }, 'jobs')).toBe(8)
  expect(linesIn({ 'jobs.99.job': 'x' }, 'jobs')).toBe(20)
  expect(linesIn({}, 'association')).toBe(1)
})

const exitValues: Values = {
  mentor: 'Lee Park', mentee: 'Dana Ruiz', workplace: 'Riverside', stay: 'One year', completed: 'yes', 'rate.moved': '4', 'comment.moved': 'Much', 'rate.needs': '1', 'comment.needs': 'Little',
  'rate.successful': '5', 'comment.successful': 'Very', recommendations: 'More time', signed: 'Lee Park', strokes: '[[1,2,3,4]]', day: '2026-11-21',
}

describe('an exit form', () => {
  test('of a mentor asks the mentor’s statements alone', () => {
    const { check } = checkOf(exitValues)
    const record = exitFormOf(check, exitValues, 'mentor', exitInEnglish, [], today)
    expect(record).toEqual({
      kind: 'exit', author: 'mentor', mentor: 'Lee Park', mentee: 'Dana Ruiz', workplace: 'Riverside', length: 'One year', completed: true, moved: { rate: 4, comment: 'Much' }, feedback: { comment: '' },
      successful: { rate: 5, comment: 'Very' }, recommendations: 'More time', signed: 'Lee Park', strokes: [[1, 2, 3, 4]], day: '2026-11-21',
    })
    expect(v.is(ProgramRecord, record)).toBe(true)
    expect(exitTexts(record)).not.toContain('Little')
  })
  test('of a mentee asks the mentee’s, and a form with the other’s is none', () => {
    const { check } = checkOf(exitValues)
    const record = exitFormOf(check, exitValues, 'mentee', exitInEnglish, [], today)
    expect(record).toMatchObject({ needs: { rate: 1, comment: 'Little' }, growth: { comment: '' } })
    expect(record).not.toHaveProperty('moved')
    expect(v.is(ProgramRecord, record)).toBe(true)
    expect(v.is(ProgramRecord, { ...record, moved: { comment: '' } })).toBe(false)
    expect(v.is(ProgramRecord, { ...record, author: 'mentor' })).toBe(false)
    expect(v.is(ProgramRecord, { ...record, successful: { rate: 6, comment: '' } })).toBe(false)
    expect(v.is(ProgramRecord, { ...record, note: 'x' })).toBe(false)
  })
})

describe.each([
  ['en', applyInEnglish, exitInEnglish, committeeInEnglish] as const,
  ['es', applyInSpanish, exitInSpanish, committeeInSpanish] as const,
])('laid out in %s', (language, apply, exit, committee) => {
  test('every answer of an application stands on its page, and the file reads back', () => {
    const record = applicationOf(checkOf(mentorValues).check, mentorValues, 'mentor', apply, ['Any allergies?'], today)
    const handed = makeHandedOver(record, [], (copy) => layApplication({ language, apply }, copy))
    if (!handed.ok) throw new Error(handed.error.type)
    const missing = Object.entries(mentorValues).filter(([field, answer]) => field !== 'day' && answer !== 'on' && !handed.value.leaving.page.text.includes(answer))
    expect(missing).toEqual([])
    expect(handed.value.leaving.page.text).toContain('Any allergies?')
    expect(readRecordFile(handed.value.leaving.file.text)).toMatchObject({ ok: true, value: { record } })
    expect(handed.value.leaving.file.name).toBe('pairbook-application.json')
    expect(handed.value.leaving.table).toBeUndefined()
  })
  test('a mentee’s page leaves the committee’s lines for a pen', () => {
    const values = { name: 'Dana Ruiz' }
    const text = paperToText(layApplication({ language, apply }, applicationOf(checkOf(values).check, values, 'mentee', apply, [], today)).paper)
    expect(text).toContain(`${apply.paper.assigned}: \n`)
    expect(text).toContain(`${apply.paper.representative}: ____`)
  })
  test('every answer of an exit form stands on its page, and the file reads back', () => {
    const record = exitFormOf(checkOf(exitValues).check, exitValues, 'mentor', exit, [], today)
    const handed = makeHandedOver(record, [], (copy) => layExit({ language, exit }, copy))
    if (!handed.ok) throw new Error(handed.error.type)
    for (const answer of ['Lee Park', 'Dana Ruiz', 'Riverside', 'One year', 'Much', 'Very', 'More time', `[x] ${exit.rateOf(4, exit.rate[4])}`]) expect(handed.value.leaving.page.text).toContain(answer)
    expect(readRecordFile(handed.value.leaving.file.text)).toMatchObject({ ok: true, value: { record } })
    // Its name tells nobody whose it is.
    expect(handed.value.leaving.file.name).toBe('pairbook-exit.json')
  })
  test('the committee’s papers are filled from the pack, and stand without one', () => {
    const pack: ProgramPack = {
      format: 'pairbook-program-pack', version: 1, edition: 1, program: 'Riverside Mentors', local: 'Local 12', coordinator: { name: 'Ana Soto', phone: '555-0100', mail: 'ana@example.org' },
      year: { start: day('2026-09-01'), end: day('2027-06-30') }, goals: ['Know the work'], mentor: { phone: '555-0111' }, welcome: 'A warm hello', thanks: 'Many thanks', president: 'Kim Lo', administrator: 'Jo Vega',
    }
    const facts = { language, words: committee.paper, mentor: 'Lee Park', mentee: 'Dana Ruiz', season: {} }
    const texts = Object.fromEntries(gifts.map((gift) => [gift, paperToText(giftPaper(gift, { ...facts, pack }))]))
    for (const text of Object.values(texts)) expect(text).toContain('Riverside Mentors')
    for (const said of ['Ana Soto', '555-0100', 'Know the work', '2026 – 2027']) expect(texts['notice']).toContain(said)
    for (const said of ['A warm hello', 'Lee Park', '555-0111', 'Ana Soto']) expect(texts['welcome']).toContain(said)
    for (const said of ['Many thanks', 'Lee Park', 'Ana Soto']) expect(texts['thanks']).toContain(said)
    for (const said of ['Dana Ruiz', 'Lee Park', 'Local 12', 'Kim Lo', 'Jo Vega', '2027']) expect(texts['certificate']).toContain(said)
    for (const gift of gifts) {
      const bare = giftPaper(gift, { ...facts, pack: undefined })
      expect(paperToText(bare)).not.toContain('undefined')
      expect(bare.title).not.toBe('')
    }
    expect(paperToText(giftPaper('thanks', { ...facts, pack: undefined }))).toContain(committee.paper.thanksText)
  })
})
