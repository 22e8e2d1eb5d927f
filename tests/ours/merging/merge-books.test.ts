import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createId } from '../../../src/foundation/id.ts'
import { addContact, readContacts } from '../../../src/ours/mosaic/keep-contact.ts'
import { firstMeetingKind } from '../../../src/ours/first-meeting/first-meeting.ts'
import { letterKind } from '../../../src/ours/letter/letter.ts'
import { readPeople, writePerson } from '../../../src/ours/people/person.ts'
import { readSingle, writeSingle } from '../../../src/ours/record-map.ts'
import { findDoubles, mergeIn, readBookWords } from '../../../src/ours/merging/merge-books.ts'
import { scheduleKind } from '../../../src/ours/schedule/schedule.ts'
import { clockAt, emptyBook, writerOf } from '../a-book.ts'

const clock = clockAt('2026-09-01T10:00')
const contact = (name: string) => ({ name, area: 'other', helpsWith: '', phone: '', mail: '', where: '', note: '' })

/** Pat is the mentor, Dana the mentee; each began alone. */
const twoBooks = () => {
  const [pats, danas] = [emptyBook(), emptyBook()]
  writePerson(pats.roots, 'mentor', { name: 'Pat Lee', workplace: 'Main office' })
  writePerson(pats.roots, 'mentee', { name: 'Dana' })
  writePerson(danas.roots, 'mentee', { name: 'Dana Ruiz', workplace: 'Kitchen' })
  writePerson(danas.roots, 'mentor', { name: 'Mx. Lee', workplace: 'Downtown' })
  addContact(pats.roots, writerOf('mentor', clock, 1), contact('Ana'))
  addContact(danas.roots, writerOf('mentee', clock, 2), contact('Bo'))
  writeSingle(pats.roots, 'letter', letterKind, { timeNote: 'Thursdays' })
  writeSingle(danas.roots, 'letter', letterKind, { timeNote: 'Fridays, if we can' })
  writeSingle(danas.roots, 'schedule', scheduleKind, { place: 'Library' })
  return { pats, danas }
}

test('both sides’ records stand side by side, each person is as they wrote themselves, and only doubles are asked about', () => {
  const { pats, danas } = twoBooks()
  const before = JSON.stringify(danas.doc.toJSON())
  const brought = readBookWords(danas.doc, 'mentee', 'mentee')
  expect(findDoubles(pats.roots, brought).map(({ root }) => root)).toEqual(['letter'])
  const [double] = findDoubles(pats.roots, brought)
  expect([double?.here.texts['timeNote'], double?.brought.texts['timeNote']]).toEqual(['Thursdays', 'Fridays, if we can'])
  pats.doc.transact(() => mergeIn(pats.roots, brought, 'mentee', {}))
  expect(readContacts(pats.roots).map(({ name }) => name)).toEqual(['Ana', 'Bo'])
  expect(readPeople(pats.roots)).toMatchObject({ mentor: { name: 'Pat Lee', workplace: 'Main office' }, mentee: { name: 'Dana Ruiz', workplace: 'Kitchen' } })
  // What nobody wrote here is taken; what was is left until somebody chooses.
  expect(readSingle(pats.roots, 'schedule', scheduleKind).place).toBe('Library')
  expect(readSingle(pats.roots, 'letter', letterKind).timeNote).toBe('Thursdays')
  expect(JSON.stringify(danas.doc.toJSON())).toBe(before)
})

test('two who chose the same, each at another time, are not asked; who differ in one thing are', () => {
  const { pats, danas } = twoBooks()
  const weekly = { rhythm: { type: 'weekly' as const, weekday: 4 }, place: 'Library' }
  writeSingle(pats.roots, 'schedule', scheduleKind, { ...weekly, by: 'mentor', at: clock.now() })
  writeSingle(danas.roots, 'schedule', scheduleKind, { ...weekly, by: 'mentee', at: clockAt('2026-09-02T10:00').now() })
  const talked = (at: string) => ({ common: { state: 'talked' as const, by: 'mentor' as const, at: clockAt(at).now() } })
  writeSingle(pats.roots, 'firstMeeting', firstMeetingKind, talked('2026-09-01T10:00'))
  writeSingle(danas.roots, 'firstMeeting', firstMeetingKind, talked('2026-09-03T10:00'))
  const doubles = () => findDoubles(pats.roots, readBookWords(danas.doc, 'mentee', 'mentee')).map(({ root }) => root)
  expect(doubles()).toEqual(['letter'])
  writeSingle(danas.roots, 'schedule', scheduleKind, { rhythm: { type: 'weekly', weekday: 5 } })
  expect(doubles()).toEqual(['letter', 'schedule'])
})

test('the other words are taken where they were chosen, and merging again changes nothing', () => {
  const { pats, danas } = twoBooks()
  const brought = readBookWords(danas.doc, 'mentee', 'mentee')
  mergeIn(pats.roots, brought, 'mentee', { letter: 'brought' })
  expect(readSingle(pats.roots, 'letter', letterKind).timeNote).toBe('Fridays, if we can')
  const before = Y.encodeStateVector(pats.doc)
  mergeIn(pats.roots, brought, 'mentee', {})
  expect(Y.encodeStateVector(pats.doc)).toEqual(before)
})

test('somebody who had the roles the other way round has them turned over, in a copy', () => {
  const { pats, danas } = twoBooks()
  const brought = readBookWords(pats.doc, 'mentor', 'mentee')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(danas.doc))
  expect(brought.singles.find(({ root }) => root === 'mentee')?.values['name']).toBe('Pat Lee')
  expect(readPeople(pats.roots).mentor.name).toBe('Pat Lee')
})

test('signatures stay with the book they were made for, and are counted', () => {
  const { danas } = twoBooks()
  const id = createId('signature', writerOf('mentee', clock, 3).randomness)
  danas.roots.records('signatures').set(id, new Y.Map([['id', id]]))
  const brought = readBookWords(danas.doc, 'mentee', 'mentee')
  expect(brought.leftBehind.signatures).toBe(1)
  expect(brought.records.records.some(({ root }) => root === 'signatures')).toBe(false)
})
