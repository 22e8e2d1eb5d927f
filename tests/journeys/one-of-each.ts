// One of every kind of record: a row for each root of the shared book, made by the app's own acts. The compiler asks for
// a row when a root is added, so that nothing can be written which is not taken along.
import 'temporal-polyfill/global'
import * as Y from 'yjs'
import type { Clock, Day, Instant, LocalTime, ZoneName } from '../../src/foundation/day.ts'
import { writeHandover } from '../../src/ours/handovers/handover.ts'
import { writeSignedStatement } from '../../src/ours/statements/signed-statement.ts'
import { createId, type GoalId, type MeetingId, type QuestionId } from '../../src/foundation/id.ts'
import { type Role, roles } from '../../src/foundation/role.ts'
import { addAgendaItem } from '../../src/ours/agenda/keep-agenda.ts'
import { parkQuestion, replyTo } from '../../src/ours/board/keep-question.ts'
import { bookRootsOf, type BookRoots, type RecordRoot, type SingleRoot } from '../../src/ours/book-roots.ts'
import { addBreak, addEarlyDay } from '../../src/ours/breaks/keep-break.ts'
import { celebrate } from '../../src/ours/celebrations/keep-celebration.ts'
import { endPair, sayYesToReopening } from '../../src/ours/ending/keep-ending.ts'
import { addLesson } from '../../src/ours/ending/lesson.ts'
import { writeThanks } from '../../src/ours/ending/thanks.ts'
import { keepCommonGround } from '../../src/ours/first-meeting/keep-first-meeting.ts'
import { addGoal, checkIn } from '../../src/ours/goals/keep-goal.ts'
import { addStep } from '../../src/ours/goals/keep-step.ts'
import { addOwnPledge, addSignature, changeTimeNote } from '../../src/ours/letter/keep-letter.ts'
import { correctAttendance, recordMet } from '../../src/ours/meetings/keep-attendance.ts'
import { addContact } from '../../src/ours/mosaic/keep-contact.ts'
import { beginPause } from '../../src/ours/pauses/keep-pause.ts'
import { writePerson } from '../../src/ours/people/person.ts'
import { writeRecord, writeSingle } from '../../src/ours/record-map.ts'
import { writeShared } from '../../src/ours/reflections/keep-shared.ts'
import { logFieldKind, logSettingsKind } from '../../src/ours/reflections/shared-entry.ts'
import { addResource } from '../../src/ours/resources/keep-resource.ts'
import { beginRound, openSeal, putSeal } from '../../src/ours/rounds/keep-round.ts'
import { wordsOf } from '../../src/ours/rounds/round.ts'
import { addDaysOff, keepGroundRules, keepSchedule, keepSeason } from '../../src/ours/schedule/keep-schedule.ts'
import { earlierSeasonKind } from '../../src/ours/seasons/earlier-season.ts'
import type { Writer } from '../../src/ours/writer.ts'

/** A word that stands in this root and in no other. */
export const wordOf = (kind: string): string => `a word in ${kind}`

interface Made {
  readonly goal: GoalId
  readonly meeting: MeetingId
  readonly question: QuestionId
}

const zone = 'America/New_York' as ZoneName
const now = 1_795_000_000_000 as Instant
const day = '2026-11-17' as Day
const time = '12:10' as LocalTime

type Act = (roots: BookRoots, writer: Writer, made: Made) => unknown

/** What writes something into each root, with `wordOf` its name in it where the root holds words. */
const acts: Readonly<Record<RecordRoot | SingleRoot, Act>> = {
  // The schema's stamp and the names are written when the book is begun.
  book: () => undefined,
  mentor: (roots) => writePerson(roots, 'mentor', { workplace: wordOf('mentor') }),
  mentee: (roots) => writePerson(roots, 'mentee', { workplace: wordOf('mentee') }),
  letter: (roots) => changeTimeNote(roots, wordOf('letter')),
  schedule: (roots, writer) => keepSchedule(roots, writer, { rhythm: { type: 'picked' }, from: day, time, minutes: 20, form: 'phone', place: wordOf('schedule'), zone }),
  season: (roots, writer) => keepSeason(roots, writer, { start: '2026-09-01' as Day, end: '2027-06-30' as Day }),
  groundRules: (roots, writer) => keepGroundRules(roots, writer, { reach: wordOf('groundRules'), cancel: '', informal: undefined, informalNote: '' }),
  logSettings: (roots) => writeSingle(roots, 'logSettings', logSettingsKind, { hidden: ['mentee.questions'] }),
  firstMeeting: (roots, writer) => keepCommonGround(roots, writer, wordOf('firstMeeting')),
  // The rows below are written while `made` is put together.
  goals: () => undefined,
  meetings: () => undefined,
  questions: () => undefined,
  corrections: (roots, writer, { meeting }) => correctAttendance(roots, writer, meeting, { day, time, zone, minutes: 25, form: 'phone', place: '', topic: wordOf('meetings'), next: undefined }),
  goalEvents: (roots, writer, { goal }) => checkIn(roots, writer, goal, { standing: 'started', note: wordOf('goalEvents'), day }),
  steps: (roots, writer, { goal }) => addStep(roots, writer, { situation: '', action: wordOf('steps'), owner: 'both', due: undefined }, { goalId: goal }),
  reflections: (roots, writer) =>
    writeShared(roots, { kind: 'reflection', id: createId('entry', writer.randomness), author: writer.by, form: writer.by, day, createdAt: now, editedAt: now, sharedAt: now, answers: { goals: wordOf('reflections') } }),
  notes: (roots, writer) => writeShared(roots, { kind: 'note', id: createId('entry', writer.randomness), author: writer.by, day, createdAt: now, editedAt: now, sharedAt: now, text: wordOf('notes') }),
  signatures: (roots, writer) =>
    addSignature(roots, { id: createId('signature', writer.randomness), role: writer.by, name: wordOf('signatures'), how: 'own-phone', signedAt: now, words: '{}', wordsHash: 'a'.repeat(64), publicKey: 'A'.repeat(43), signature: 'A'.repeat(86) }),
  daysOff: (roots, writer) => addDaysOff(roots, writer, { start: day, end: day, label: wordOf('daysOff') }),
  pledges: (roots, writer) => addOwnPledge(roots, { id: createId('pledge', writer.randomness), under: 'letter', text: wordOf('pledges'), by: writer.by, at: now }),
  logFields: (roots, writer) => {
    const id = createId('field', writer.randomness)
    writeRecord(roots, 'logFields', logFieldKind, id, { id, form: writer.by, label: wordOf('logFields'), by: writer.by, at: now })
  },
  replies: (roots, writer, { question }) => replyTo(roots, writer, question, { text: wordOf('replies'), saidBy: 'mentor' }),
  celebrations: (roots, writer) => celebrate(roots, writer, { text: wordOf('celebrations') }),
  contacts: (roots, writer) => addContact(roots, writer, { name: wordOf('contacts'), area: 'safety', helpsWith: '', phone: '', mail: '', where: '', note: '' }),
  resources: (roots, writer) => addResource(roots, writer, { kind: 'link', name: '', link: 'https://example.org', note: wordOf('resources') }),
  breaks: (roots, writer) => addBreak(roots, writer, { owner: 'mentee', weekdays: [2], from: time, to: '12:40' as LocalTime, zone }),
  earlyDays: (roots, writer) => addEarlyDay(roots, writer, { owner: 'mentee', day, free: undefined, zone }),
  handovers: (roots, writer) =>
    writeHandover(roots, { id: createId('receipt', writer.randomness), kind: 'attendance', from: day, to: day, form: 'file', how: 'save', contentHash: 'a'.repeat(64), recordHash: 'b'.repeat(64), by: writer.by, at: now }),
  statements: (roots, writer) =>
    writeSignedStatement(roots, { id: createId('signature', writer.randomness), kind: 'hours', from: day, to: day, statementHash: 'a'.repeat(64), role: writer.by, name: wordOf('statements'), how: 'own-phone', signedAt: now, publicKey: 'A'.repeat(43), signature: 'A'.repeat(86) }),
  pauses: (roots, writer) => beginPause(roots, writer, undefined),
  // Ended, and opened again by both.
  endings: (roots, writer) => {
    endPair(roots, writer)
    for (const role of roles) sayYesToReopening(roots, writer, role)
  },
  lessons: (roots, writer) => addLesson(roots, writer, wordOf('lessons')),
  thanks: (roots, writer) => writeThanks(roots, { id: createId('entry', writer.randomness), text: wordOf('thanks'), by: writer.by, at: now }),
  earlierSeasons: (roots, writer) => {
    const id = createId('season', writer.randomness)
    writeRecord(roots, 'earlierSeasons', earlierSeasonKind, id, { id, hash: 'a'.repeat(64), at: now })
  },
  rounds: () => undefined,
  roundAnswers: (roots, writer) => {
    const roundId = beginRound(roots, writer, 'midyear')
    const id = createId('answers', writer.randomness)
    putSeal(roots, { id, roundId, by: writer.by, how: 'own-phone', seal: 'a'.repeat(64), sealedAt: now })
    const given = { topics: [{ piece: 'topic/start', title: 'Getting started', sure: 'someDays' }], question: 'How is it?', answer: wordOf('roundAnswers') }
    openSeal(roots, id, { salt: 'b'.repeat(64), words: wordsOf(given), openedAt: now })
  },
  agenda: (roots, writer, { meeting }) => addAgendaItem(roots, writer, meeting, { text: wordOf('agenda') }),
}

/** Kinds that hold no words of anybody's: only that something of them is there can be asked. */
export const wordless: ReadonlySet<string> = new Set(['book', 'corrections', 'season', 'logSettings', 'breaks', 'earlyDays', 'pauses', 'endings', 'earlierSeasons', 'rounds', 'handovers'])

export const kindsOfOurs = Object.keys(acts)

/** A Yjs update (V1) with something in every root; to be applied on top of a book just begun. */
export const oneOfEachOurs = (role: Role): readonly number[] => {
  const doc = new Y.Doc()
  const roots = bookRootsOf(doc)
  const clock: Clock = { now: () => now, zone: () => zone }
  const writer: Writer = { by: role, clock, randomness: (length) => crypto.getRandomValues(new Uint8Array(length)) }
  const made: Made = {
    goal: addGoal(roots, writer, { term: 'short', text: wordOf('goals'), why: '', timeFrame: '' }),
    meeting: recordMet(roots, writer, undefined, { day, time, zone, minutes: 20, form: 'phone', place: '', topic: wordOf('meetings'), next: undefined }),
    question: parkQuestion(roots, writer, wordOf('questions')),
  }
  for (const act of Object.values(acts)) act(roots, writer, made)
  return [...Y.encodeStateAsUpdate(doc)]
}
