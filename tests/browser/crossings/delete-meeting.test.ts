// Meetings in a real book: planned once and there after reopening; a deleted one stays deleted when the schedule is
// planned again, and comes back whole.
import { expect, test } from 'vitest'
import { putBackInBook } from '../../../src/crossings/delete-from-book.ts'
import { deleteDaysOff, deleteMeeting } from '../../../src/crossings/delete-meeting.ts'
import { createId } from '../../../src/foundation/id.ts'
import { listTrash } from '../../../src/mine/trash/keep-trash.ts'
import { readAgendas } from '../../../src/ours/agenda/agenda-view.ts'
import { addAgendaItem, tickAgendaItem } from '../../../src/ours/agenda/keep-agenda.ts'
import { deleteAgendaItem } from '../../../src/crossings/delete-agenda-item.ts'
import { readSteps } from '../../../src/ours/goals/goals-view.ts'
import { addStep } from '../../../src/ours/goals/keep-step.ts'
import { readCorrections } from '../../../src/ours/meetings/attendance.ts'
import { type AttendanceWords, correctAttendance, recordMet } from '../../../src/ours/meetings/keep-attendance.ts'
import { readMeetings } from '../../../src/ours/meetings/meetings-view.ts'
import { planMeetings } from '../../../src/ours/meetings/plan-meetings.ts'
import { addDaysOff, keepSchedule, keepSeason } from '../../../src/ours/schedule/keep-schedule.ts'
import type { OursBook } from '../../../src/ours/store.ts'
import { clockAt, day, newYork, time } from '../../ours/a-book.ts'
import { freshMineName, openFreshMine } from '../mine/a-mine.ts'
import { closeAll, freshPlace, mustOpen } from '../ours/book-world.ts'

const clock = clockAt('2026-11-22T09:00')
const randomness = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))
const writer = { by: 'mentor', clock, randomness } as const

const plan = (book: OursBook) =>
  book.change((roots) => {
    keepSeason(roots, writer, { start: day('2026-09-01'), end: day('2026-12-31') })
    keepSchedule(roots, writer, {
      rhythm: { type: 'weekly', weekday: 4 },
      from: day('2026-11-22'),
      time: time('12:10'),
      minutes: 20,
      form: 'inPerson',
      place: 'Room 14 🚌 غرفة',
      zone: newYork,
    })
  })

const days = (book: OursBook) => book.read(readMeetings).map((meeting) => meeting.day)
const row: AttendanceWords = {
  day: day('2026-11-20'),
  time: time('12:10'),
  zone: newYork,
  minutes: 20,
  form: 'phone',
  place: '',
  topic: '<script>alert(1)</script>',
  next: undefined,
}

test('planned meetings are there after the book was closed and opened again', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  plan(book)
  expect((await book.whenStored()).ok).toBe(true)
  const before = book.read(readMeetings)
  expect(before).toHaveLength(6)
  await closeAll()
  expect((await mustOpen(place, 'known')).read(readMeetings)).toEqual(before)
})

test('a meeting of the rhythm that was deleted is not planned again, and comes back as it was', async () => {
  const book = await mustOpen(freshPlace(), 'new')
  const mine = await openFreshMine(freshMineName(), clock)
  plan(book)
  const [first] = book.read(readMeetings)
  if (first === undefined) throw new Error('nothing planned')
  const deleted = await deleteMeeting(mine, book, first.id)
  if (!deleted.ok) throw new Error(deleted.error.type)
  book.change((roots) => planMeetings(roots, writer))
  expect(days(book)).toEqual(['2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24', '2026-12-31'])
  expect((await putBackInBook(mine, book, deleted.value)).ok).toBe(true)
  book.change((roots) => planMeetings(roots, writer))
  expect(book.read(readMeetings)[0]).toEqual(first)
  expect(days(book)).toHaveLength(6)
})

test('a meeting held goes with its corrections and promises, and comes back with them; a goal’s step stays', async () => {
  const book = await mustOpen(freshPlace(), 'new')
  const mine = await openFreshMine(freshMineName(), clock)
  const id = book.change((roots) => {
    const meetingId = recordMet(roots, writer, undefined, row)
    correctAttendance(roots, writer, meetingId, { ...row, minutes: 45 })
    const promise = { situation: 'it rings', action: 'I stand at the door', owner: 'mentee', due: undefined } as const
    addStep(roots, writer, promise, { meetingId })
    addStep(roots, writer, { ...promise, action: 'of a goal' }, { meetingId, goalId: createId('goal', randomness) })
    return meetingId
  })
  const before = [book.read(readMeetings), book.read(readCorrections), book.read(readSteps).length]
  const deleted = await deleteMeeting(mine, book, id)
  if (!deleted.ok) throw new Error(deleted.error.type)
  expect(book.read(readMeetings)).toEqual([])
  expect(book.read(readCorrections)).toEqual([])
  expect(book.read(readSteps).map(({ action }) => action)).toEqual(['of a goal'])
  expect(await listTrash(mine, book.pairId)).toMatchObject([{ ring: 'ours', kind: 'meeting' }])
  expect((await putBackInBook(mine, book, deleted.value)).ok).toBe(true)
  expect([book.read(readMeetings), book.read(readCorrections), book.read(readSteps).length]).toEqual(before)
})

test('deleting days off brings their meetings back', async () => {
  const book = await mustOpen(freshPlace(), 'new')
  const mine = await openFreshMine(freshMineName(), clock)
  plan(book)
  const id = book.change((roots) => addDaysOff(roots, writer, { start: day('2026-11-26'), end: day('2026-12-10'), label: '' }))
  expect(days(book)).toEqual(['2026-12-17', '2026-12-24', '2026-12-31'])
  const deleted = await deleteDaysOff(mine, book, writer, id)
  expect(deleted.ok).toBe(true)
  expect(days(book)).toHaveLength(6)
})

test('what was talked about goes with its meeting and comes back; what was left open stays, to be offered again', async () => {
  const book = await mustOpen(freshPlace(), 'new')
  const mine = await openFreshMine(freshMineName(), clock)
  const id = book.change((roots) => {
    const meetingId = recordMet(roots, writer, undefined, row)
    tickAgendaItem(roots, writer, addAgendaItem(roots, writer, meetingId, { text: 'talked about' }))
    addAgendaItem(roots, writer, meetingId, { text: 'left open' })
    return meetingId
  })
  const before = book.read(readAgendas).items
  const deleted = await deleteMeeting(mine, book, id)
  if (!deleted.ok) throw new Error(deleted.error.type)
  expect(book.read(readAgendas).items.map(({ text }) => text)).toEqual(['left open'])
  expect((await putBackInBook(mine, book, deleted.value)).ok).toBe(true)
  expect(book.read(readAgendas).items).toEqual(before)
})

test('one thing taken off the agenda is on the list of deleted things, and comes back to its place', async () => {
  const book = await mustOpen(freshPlace(), 'new')
  const mine = await openFreshMine(freshMineName(), clock)
  const ids = book.change((roots) => {
    const meetingId = recordMet(roots, writer, undefined, row)
    return ['one', 'two', 'three'].map((text) => addAgendaItem(roots, writer, meetingId, { text }))
  })
  const before = book.read(readAgendas).items
  const deleted = await deleteAgendaItem(mine, book, ids[1] ?? createId('agenda', randomness))
  if (!deleted.ok) throw new Error(deleted.error.type)
  expect(book.read(readAgendas).items.map(({ text }) => text)).toEqual(['one', 'three'])
  expect(await listTrash(mine, book.pairId)).toMatchObject([{ ring: 'ours', kind: 'agendaItem' }])
  expect((await putBackInBook(mine, book, deleted.value)).ok).toBe(true)
  expect(book.read(readAgendas).items).toEqual(before)
})
