// A Mine and a book with a word of its own in every text field, written by the app's own acts: what leaves for the program
// may hold those of its form and no other.
import { createId } from '../../../src/foundation/id.ts'
import { type Role, roles } from '../../../src/foundation/role.ts'
import { signLetter } from '../../../src/crossings/sign-letter.ts'
import { startPair } from '../../../src/crossings/start-pair.ts'
import { keepDraft } from '../../../src/mine/drafts/keep-draft.ts'
import { keepNote, putEntry } from '../../../src/mine/journal/keep-entry.ts'
import { keepReservation } from '../../../src/mine/journal/reservation.ts'
import { keepSetting } from '../../../src/mine/settings/keep-setting.ts'
import { keepTrash } from '../../../src/mine/trash/keep-trash.ts'
import type { PairRecord } from '../../../src/mine/pairs/pair.ts'
import type { MineStore } from '../../../src/mine/store.ts'
import { addAgendaItem } from '../../../src/ours/agenda/keep-agenda.ts'
import { parkQuestion, replyTo } from '../../../src/ours/board/keep-question.ts'
import { celebrate } from '../../../src/ours/celebrations/keep-celebration.ts'
import { keepCommonGround, keepMentorWords } from '../../../src/ours/first-meeting/keep-first-meeting.ts'
import { addGoal, checkIn } from '../../../src/ours/goals/keep-goal.ts'
import { addStep } from '../../../src/ours/goals/keep-step.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { addOwnPledge, changeTimeNote } from '../../../src/ours/letter/keep-letter.ts'
import { readLetterFacts } from '../../../src/ours/letter/letter-facts.ts'
import { sayUseful, setAim } from '../../../src/ours/meetings/aims.ts'
import { correctAttendance, recordMet } from '../../../src/ours/meetings/keep-attendance.ts'
import { addContact } from '../../../src/ours/mosaic/keep-contact.ts'
import { writePerson } from '../../../src/ours/people/person.ts'
import { writeRecord } from '../../../src/ours/record-map.ts'
import { keepSharedNote, writeShared } from '../../../src/ours/reflections/keep-shared.ts'
import { logFieldKind } from '../../../src/ours/reflections/shared-entry.ts'
import { addResource } from '../../../src/ours/resources/keep-resource.ts'
import { addDaysOff, keepGroundRules, keepSchedule } from '../../../src/ours/schedule/keep-schedule.ts'
import type { OursBook } from '../../../src/ours/store.ts'
import { day, newYork, time } from '../../ours/a-book.ts'
import { openFreshMine } from '../mine/a-mine.ts'

/** A fresh Mine whose ids (and key) no other has, as on a phone of its own. */
export const ownMine = async (): Promise<MineStore> => ({ ...(await openFreshMine()), randomness: (length) => crypto.getRandomValues(new Uint8Array(length)) })

/** Gives the word of a field, the same each time. */
export type Canary = (field: string) => string

export interface CanaryBook {
  readonly pair: PairRecord
  readonly book: OursBook
}

const must = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: { readonly type: string } }): Value => {
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

/** Fields whose word is a name of one of the two, a place of a meeting, or the mentor's workplace. */
export const ofForms = { mentor: 'name of the mentor', mentee: 'name of the mentee', place: 'place of a meeting', workplace: 'workplace of the mentor' } as const

/** The question a program pack added to each of the forms below. */
export const askedQuestion = 'Is there more?'

const boxesOf = (form: string, boxes: readonly string[], canary: Canary): Readonly<Record<string, string>> =>
  Object.fromEntries([...boxes, `asked.${askedQuestion}`].map((box) => [box, canary(`${form}: ${box}`)]))

/** The boxes of an application, each with a word of its own, which the draft keeps in Mine. */
export const applicationBoxes = (as: Role, canary: Canary): Readonly<Record<string, string>> => {
  const common = ['name', 'workplace', 'job', 'address', 'homePhone', 'workPhone', 'mobile', 'fax', 'mail', 'why', 'available']
  const own =
    as === 'mentor'
      ? ['jobs.0.job', 'jobs.0.years', 'association.0.job', 'association.0.years', 'expertise', 'heard', 'offer', ...[0, 1].flatMap((at) => ['name', 'reach', 'letter'].map((box) => `reference.${String(at)}.${box}`))]
      : ['newToOther', 'goals', 'expect']
  return boxesOf(`application ${as}`, [...common, ...own], canary)
}

/** Those of a mentor's exit form. */
export const exitBoxes = (canary: Canary): Readonly<Record<string, string>> =>
  boxesOf('exit', ['mentor', 'mentee', 'workplace', 'stay', 'comment.moved', 'comment.feedback', 'comment.successful', 'recommendations', 'signed'], canary)

export const fillWithCanaries = async (mine: MineStore, canary: Canary): Promise<CanaryBook> => {
  const { pair, book } = must(
    await startPair(mine, openBook, { myName: canary(ofForms.mentor), role: 'mentor', partnerName: canary(ofForms.mentee), jobFamily: undefined, workplace: canary(ofForms.workplace) }),
  )
  const writer = { by: pair.role, clock: mine.clock, randomness: mine.randomness }
  const at = mine.clock.now()
  const common = { pairId: pair.id, day: day('2026-11-05'), createdAt: at, editedAt: at }
  await keepNote(mine, { pairId: pair.id, text: canary('private note'), topic: canary('topic of a private note') })
  await putEntry(mine, { ...common, id: createId('entry', mine.randomness), kind: 'reflection', form: 'mentor', place: canary('place of a reflection'), answers: { goals: canary('private reflection') } })
  await keepReservation(mine, { pairId: pair.id, text: canary('reservation'), topic: canary('topic of a reservation') })
  await keepDraft(mine, { form: 'jot', tab: 'tab', pairId: pair.id, values: { text: canary('draft') } })
  await keepDraft(mine, { form: 'exit', tab: 'tab', pairId: pair.id, values: exitBoxes(canary) })
  for (const as of roles) await keepDraft(mine, { form: `application ${as}`, tab: 'tab', pairId: undefined, values: applicationBoxes(as, canary) })
  await keepTrash(mine, { pairId: pair.id, ring: 'ours', kind: 'goal', record: { text: canary('deleted goal') } })
  await keepSetting(mine, 'studentNames', [canary('student name')])
  await keepSetting(mine, 'knownSigners', [{ publicKey: 'A'.repeat(43), name: canary('known signer') }])
  await keepSharedNote(book, writer, { text: canary('shared note') })
  book.change((roots) => {
    writePerson(roots, 'mentee', { workplace: canary('workplace of the mentee') })
    keepSchedule(roots, writer, { rhythm: { type: 'picked' }, from: day('2026-09-10'), time: time('12:10'), minutes: 20, form: 'inPerson', place: canary('place of the schedule'), zone: newYork })
    addDaysOff(roots, writer, { start: day('2026-12-21'), end: day('2026-12-31'), label: canary('day off') })
    keepGroundRules(roots, writer, { reach: canary('how to reach'), cancel: canary('when to cancel'), informal: 'yes', informalNote: canary('informal contact') })
    keepCommonGround(roots, writer, canary('common ground'))
    keepMentorWords(roots, writer, { why: canary('why a mentor'), brings: canary('what the mentor brings') })
    changeTimeNote(roots, canary('time note'))
    addOwnPledge(roots, { id: createId('pledge', mine.randomness), under: 'letter', text: canary('own pledge'), by: pair.role, at })
    const row = { day: day('2026-11-05'), time: time('12:10'), zone: newYork, minutes: 20, form: 'inPerson' as const, topic: canary('topic of a meeting'), next: undefined }
    const met = recordMet(roots, writer, undefined, { ...row, place: canary('place before a correction') })
    correctAttendance(roots, writer, met, { ...row, place: canary(ofForms.place) })
    setAim(roots, 'mentee', met, canary('focus'))
    setAim(roots, 'mentor', met, canary('objective'))
    sayUseful(roots, 'mentor', met, canary('useful to the mentor'))
    sayUseful(roots, 'mentee', met, canary('useful to the mentee'))
    addAgendaItem(roots, writer, met, { text: canary('agenda') })
    const goal = addGoal(roots, writer, { term: 'short', text: canary('goal'), why: canary('why of a goal'), timeFrame: canary('time frame') })
    checkIn(roots, writer, goal, { standing: 'started', note: canary('check-in'), day: day('2026-11-05') })
    addStep(roots, writer, { situation: canary('if'), action: canary('then'), owner: 'both', due: undefined }, { goalId: goal })
    replyTo(roots, writer, parkQuestion(roots, writer, canary('question')), { text: canary('answer'), saidBy: 'mentee' })
    celebrate(roots, writer, { text: canary('celebration') })
    addContact(roots, writer, { name: canary('helper'), area: 'safety', helpsWith: canary('helps with'), phone: canary('phone'), mail: canary('mail'), where: canary('where'), note: canary('note on a helper') })
    addResource(roots, writer, { kind: 'link', name: canary('resource'), link: canary('link'), note: canary('note on a resource') })
    writeShared(roots, { kind: 'reflection', id: createId('entry', mine.randomness), author: 'mentee', form: 'mentee', day: day('2026-11-05'), createdAt: at, editedAt: at, sharedAt: at, place: canary('place of a shared reflection'), answers: { going: canary('shared reflection') } })
    const field = createId('field', mine.randomness)
    writeRecord(roots, 'logFields', logFieldKind, field, { id: field, form: 'mentor', label: canary('own log field'), by: 'mentor', at })
  })
  must(await signLetter(mine, book, { pairId: book.pairId, role: 'mentor', name: canary('name under the letter'), strokes: [], how: 'own-phone', shown: { facts: book.read(readLetterFacts), wording: { language: 'en', papers: [] } } }))
  await book.whenStored()
  return { pair, book }
}
