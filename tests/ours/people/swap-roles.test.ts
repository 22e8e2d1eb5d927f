// The two had their roles the wrong way round: everybody's words stay their own, whatever record they stand in.
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { readFirstMeeting, readFirstMeetingSteps } from '../../../src/ours/first-meeting/first-meeting-view.ts'
import { keepCommonGround, keepMentorWords, markStep } from '../../../src/ours/first-meeting/keep-first-meeting.ts'
import { addGoal } from '../../../src/ours/goals/keep-goal.ts'
import { addStep } from '../../../src/ours/goals/keep-step.ts'
import { goalKind, stepKind } from '../../../src/ours/goals/goal.ts'
import { addSignature } from '../../../src/ours/letter/keep-letter.ts'
import { Signature } from '../../../src/ours/letter/letter.ts'
import { sayUseful, setAim } from '../../../src/ours/meetings/aims.ts'
import { addMeeting } from '../../../src/ours/meetings/keep-meeting.ts'
import { readMeetings } from '../../../src/ours/meetings/meetings-view.ts'
import { readPeople, writePerson } from '../../../src/ours/people/person.ts'
import { readRoleSwaps, swapRolesInBook } from '../../../src/ours/people/swap-roles.ts'
import { rawBook } from '../../../src/ours/raw-book.ts'
import { readRecords } from '../../../src/ours/record-map.ts'
import { keepGroundRules } from '../../../src/ours/schedule/keep-schedule.ts'
import { readGroundRules } from '../../../src/ours/schedule/read-schedule.ts'
import { clockAt, day, emptyBook, merge, newYork, time, writerOf } from '../a-book.ts'

const clock = clockAt('2026-09-14T15:30')
const asMentor = writerOf('mentor', clock)
const asMentee = writerOf('mentee', clock, 2)

const aBook = () => {
  const book = emptyBook()
  const { roots } = book
  writePerson(roots, 'mentor', { name: 'Dana', workplace: 'Oak School' })
  writePerson(roots, 'mentee', { name: 'Lee', jobFamily: 'food' })
  addGoal(roots, asMentee, { term: 'short', text: 'Know every bus stop', why: 'mentee', timeFrame: '' })
  for (const owner of ['mentor', 'mentee', 'both'] as const) addStep(roots, asMentor, { situation: '', action: owner, owner, due: undefined })
  keepGroundRules(roots, asMentor, { reach: 'mentor', cancel: '', informal: undefined, informalNote: '' })
  keepCommonGround(roots, asMentor, 'Both sing')
  keepMentorWords(roots, asMentor, { why: 'Dana said why', brings: 'Twelve years' })
  markStep(roots, asMentee, 'goals', 'talked')
  markStep(roots, asMentor, 'volunteering', 'done')
  return book
}

test('names, work and authorship change over; words, terms and what belongs to both do not', () => {
  const { roots } = aBook()
  swapRolesInBook(roots)
  expect(readPeople(roots)).toEqual({ mentor: { name: 'Lee', jobFamily: 'food' }, mentee: { name: 'Dana', workplace: 'Oak School' } })
  expect(readRecords(roots, 'goals', goalKind).rows).toMatchObject([{ by: 'mentor', why: 'mentee', term: 'short' }])
  const steps = readRecords(roots, 'steps', stepKind).rows
  expect(Object.fromEntries(steps.map(({ action, owner }) => [action, owner]))).toEqual({ mentor: 'mentee', mentee: 'mentor', both: 'both' })
  expect(steps.every(({ by }) => by === 'mentee')).toBe(true)
  expect(readGroundRules(roots)).toMatchObject({ by: 'mentee', reach: 'mentor' })
  expect(readFirstMeeting(roots)).toMatchObject({ commonGroundBy: 'mentee', goals: { state: 'talked', by: 'mentor' } })
})

test('why the mentor volunteered is kept aside with the person who said it, and is asked anew', () => {
  const { roots } = aBook()
  swapRolesInBook(roots)
  expect(readFirstMeeting(roots)).toMatchObject({ whyMentor: '', mentorBrings: '', whyFormerMentor: 'Dana said why', formerMentorBrought: 'Twelve years' })
  expect(readFirstMeetingSteps(roots).find(({ step }) => step === 'volunteering')).toEqual({ step: 'volunteering', state: 'open', mark: undefined })
  keepMentorWords(roots, asMentor, { why: 'Lee says why', brings: '' })
  swapRolesInBook(roots)
  expect(readFirstMeeting(roots)).toMatchObject({ whyMentor: 'Dana said why', mentorBrings: 'Twelve years', whyFormerMentor: 'Lee says why', formerMentorBrought: '' })
})

test('what was useful to each stays with the person who said it; the aims of a meeting stay with the role', () => {
  const { roots } = aBook()
  const at = { day: day('2026-09-17'), time: time('12:10'), zone: newYork }
  const id = addMeeting(roots, asMentor, at, { minutes: 20, form: 'inPerson', place: '', topic: '' })
  sayUseful(roots, 'mentor', id, 'Dana heard about recess')
  setAim(roots, 'mentee', id, 'The bus line')
  swapRolesInBook(roots)
  const meeting = readMeetings(roots)[0]
  expect(meeting).toMatchObject({ usefulMentee: 'Dana heard about recess', focus: 'The bus line' })
  expect(Object.keys(meeting ?? {})).not.toContain('usefulMentor')
})

test('swapped twice, everybody is where they were', () => {
  const { roots } = aBook()
  const plain = () => JSON.stringify(rawBook(roots).filter(({ root }) => root !== 'book' && root !== 'firstMeeting'))
  const before = plain()
  swapRolesInBook(roots)
  expect(plain()).not.toBe(before)
  swapRolesInBook(roots)
  expect(JSON.parse(plain())).toEqual(JSON.parse(before))
  expect(readRoleSwaps(roots)).toBe(2)
})

test('a signature is left word for word', () => {
  const { roots } = aBook()
  const signature = v.parse(Signature, {
    id: 'signature_00000000000000000000',
    role: 'mentor',
    name: 'Dana',
    words: '{"signer":{"role":"mentor"}}',
    wordsHash: 'a'.repeat(64),
    publicKey: 'a'.repeat(43),
    signature: 'a'.repeat(86),
    how: 'own-phone',
    signedAt: clock.now(),
  })
  addSignature(roots, signature)
  swapRolesInBook(roots)
  expect(rawBook(roots).find(({ root }) => root === 'signatures')?.record).toEqual(signature)
})

test('swapped on both phones at once, it is one swap', () => {
  const one = aBook()
  const other = emptyBook()
  merge(one.doc, other.doc)
  swapRolesInBook(one.roots)
  swapRolesInBook(other.roots)
  merge(one.doc, other.doc)
  for (const { roots } of [one, other]) {
    expect(readPeople(roots).mentor.name).toBe('Lee')
    expect(readRoleSwaps(roots)).toBe(1)
    expect(readRecords(roots, 'goals', goalKind).rows[0]?.by).toBe('mentor')
  }
})
