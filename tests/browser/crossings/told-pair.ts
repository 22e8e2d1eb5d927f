// A pair with words of its own in every field somebody writes in, in Mine and in Ours.
import fc from 'fast-check'
import { startPair } from '../../../src/crossings/start-pair.ts'
import { sealAnswers } from '../../../src/crossings/reveal-answers.ts'
import { tidyText } from '../../../src/foundation/text.ts'
import { keepDraft } from '../../../src/mine/drafts/keep-draft.ts'
import { keepNote, putEntry } from '../../../src/mine/journal/keep-entry.ts'
import { keepReservation } from '../../../src/mine/journal/reservation.ts'
import type { PairRecord } from '../../../src/mine/pairs/pair.ts'
import { keepGiven } from '../../../src/mine/calendar/keep-given.ts'
import { createId } from '../../../src/foundation/id.ts'
import { addBreak, addEarlyDay } from '../../../src/ours/breaks/keep-break.ts'
import { beginPause } from '../../../src/ours/pauses/keep-pause.ts'
import { chooseSilence } from '../../../src/ours/schedule/keep-schedule.ts'
import type { MineStore } from '../../../src/mine/store.ts'
import { keepTrash } from '../../../src/mine/trash/keep-trash.ts'
import { parkQuestion, replyTo } from '../../../src/ours/board/keep-question.ts'
import { celebrate } from '../../../src/ours/celebrations/keep-celebration.ts'
import { keepCommonGround, markStep } from '../../../src/ours/first-meeting/keep-first-meeting.ts'
import { addAgendaItem } from '../../../src/ours/agenda/keep-agenda.ts'
import { addStep } from '../../../src/ours/goals/keep-step.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { sayUseful, setAim } from '../../../src/ours/meetings/aims.ts'
import { addMeeting } from '../../../src/ours/meetings/keep-meeting.ts'
import { addContact } from '../../../src/ours/mosaic/keep-contact.ts'
import { keepSharedNote } from '../../../src/ours/reflections/keep-shared.ts'
import { beginRound } from '../../../src/ours/rounds/keep-round.ts'
import { addResource } from '../../../src/ours/resources/keep-resource.ts'
import type { OursBook } from '../../../src/ours/store.ts'
import { day, newYork, time } from '../../ours/a-book.ts'

export interface Told {
  readonly note: string
  readonly shared: string
  readonly draft: string
  readonly deleted: string
  readonly topic: string
  readonly promise: string
  readonly question: string
  readonly reply: string
  readonly celebration: string
  readonly contact: string
  readonly resource: string
  readonly given: string
  readonly common: string
  readonly reservation: string
  readonly agenda: string
  readonly focus: string
  readonly useful: string
  readonly prepared: string
  readonly sealed: string
  readonly opened: string
}

/** Every field in which somebody writes. */
export const fields = ['note', 'shared', 'draft', 'deleted', 'topic', 'promise', 'question', 'reply', 'celebration', 'contact', 'resource', 'given', 'common', 'reservation', 'agenda', 'focus', 'useful', 'prepared', 'sealed', 'opened'] as const
export const plain = (who = ''): Told => Object.fromEntries(fields.map((field) => [field, `${who}${field}`])) as unknown as Told
export const ringOf = { note: 'mine', draft: 'mine', deleted: 'mine', shared: 'ours', topic: 'ours', promise: 'ours', question: 'ours', reply: 'ours', celebration: 'ours', contact: 'ours', resource: 'ours', given: 'mine', common: 'ours', reservation: 'mine', agenda: 'ours', focus: 'ours', useful: 'ours', prepared: 'mine', sealed: 'mine', opened: 'ours' } as const

/** A pair with each of the words in its field, kept by the app's own acts. */
export const tell = async (mine: MineStore, partner: string, told: Told): Promise<{ pair: PairRecord; book: OursBook }> => {
  const started = await startPair(mine, openBook, { myName: 'Lee', role: 'mentor', partnerName: partner, jobFamily: undefined, workplace: undefined })
  if (!started.ok) throw new Error(started.error.type)
  const { pair, book } = started.value
  const writer = { by: pair.role, clock: mine.clock, randomness: mine.randomness }
  await keepNote(mine, { pairId: pair.id, text: told.note })
  await keepReservation(mine, { pairId: pair.id, text: told.reservation, topic: 'What gives me pause' })
  const at = mine.clock.now()
  const prepared = { id: createId('entry', mine.randomness), pairId: pair.id, day: day('2026-11-25'), createdAt: at, editedAt: at }
  await putEntry(mine, { ...prepared, kind: 'note', text: told.prepared, meetingId: createId('meeting', mine.randomness), about: 'preparation' })
  await keepDraft(mine, { form: `${pair.id} jot`, tab: 'tab', pairId: pair.id, values: { text: told.draft } })
  await keepTrash(mine, { pairId: pair.id, ring: 'ours', kind: 'goal', record: { text: told.deleted } })
  await keepSharedNote(book, writer, { text: told.shared })
  book.change((roots) => {
    keepCommonGround(roots, writer, told.common)
    markStep(roots, writer, 'common', 'talked')
    const planned = addMeeting(roots, writer, { day: day('2026-11-26'), time: time('12:10'), zone: newYork }, { minutes: 20, form: 'phone', place: '', topic: told.topic })
    addAgendaItem(roots, writer, planned, { text: told.agenda })
    setAim(roots, 'mentee', planned, told.focus)
    sayUseful(roots, 'mentor', planned, told.useful)
    addStep(roots, writer, { situation: '', action: told.promise, owner: 'both', due: undefined })
    replyTo(roots, writer, parkQuestion(roots, writer, told.question), { text: told.reply, saidBy: 'mentee' })
    celebrate(roots, writer, { text: told.celebration })
    addContact(roots, writer, { name: 'Ms. Ortega', area: 'safety', helpsWith: told.contact, phone: '555-0123', mail: '', where: '', note: '' })
    addBreak(roots, writer, { owner: 'mentee', weekdays: [2, 4], from: time('10:00'), to: time('10:20'), zone: newYork })
    addEarlyDay(roots, writer, { owner: 'both', day: day('2026-11-25'), free: { from: time('09:00'), to: time('09:15') }, zone: newYork })
    beginPause(roots, writer, day('2027-01-11'))
    chooseSilence(roots, 3)
    addResource(roots, writer, { kind: 'link', name: '', link: 'https://example.org', note: told.resource })
  })
  await tellRounds(mine, book, told)
  await book.whenStored()
  const event = { title: 'Coffee', place: told.given, day: day('2026-11-26'), time: time('12:10'), zone: newYork, minutes: 20, alarm: 10, cancelled: false }
  const meetingId = createId('meeting', mine.randomness)
  await keepGiven(mine, [{ uid: `pairbook-${meetingId}`, pairId: pair.id, meetingId, sequence: 1, event, at: mine.clock.now() }])
  // What Today remembers of the book is a copy and must not come along a second time.
  await mine.database.glances.put({ pairId: pair.id, facts: { steps: [told.promise] } })
  return { pair, book }
}

/** A round that waits for the partner, and one that is open (this phone was handed across). */
const tellRounds = async (mine: MineStore, book: OursBook, told: Told): Promise<void> => {
  const writer = { by: 'mentor', clock: mine.clock, randomness: mine.randomness } as const
  const given = (answer: string) => ({ topics: [{ piece: 'topic/start', title: 'Getting started', sure: 'someDays' }], question: 'How is it?', answer })
  const closed = book.change((roots) => beginRound(roots, writer, 'midyear'))
  const open = book.change((roots) => beginRound(roots, writer, 'yearStart'))
  for (const answers of [
    { roundId: closed, whose: 'me', given: given(told.sealed) },
    { roundId: open, whose: 'me', given: given(told.opened) },
    { roundId: open, whose: 'partner', given: given('') },
  ] as const) {
    const sealed = await sealAnswers(mine, book, 'mentor', answers)
    if (!sealed.ok) throw new Error(sealed.error.type)
  }
}

/** Words as a form lets them in: tidied, trimmed, with something in them that no other field holds. */
const someWords = (field: string) =>
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => tidyText(`${field}: ${text} <${field}> “&”`).trim())
export const someTold = (who: string): fc.Arbitrary<Told> =>
  fc.record(Object.fromEntries(fields.map((field) => [field, someWords(`${who} ${field}`)])) as Record<keyof Told, fc.Arbitrary<string>>)
