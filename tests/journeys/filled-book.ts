// A pair's book with something of everything in it, for looking at every screen. Written by the app's own acts in
// memory, then laid into the databases of a phone on which the pair was just started.
import 'temporal-polyfill/global'
import type { Page } from 'playwright-core'
import * as Y from 'yjs'
import { addresses } from '../../src/app/addresses.ts'
import { type Clock, type Day, type Instant, instantOf, type LocalTime, type ZoneName } from '../../src/foundation/day.ts'
import { createId, type EntryId, type GoalId, isId, type MeetingId, type PairId, type Randomness, type SignatureId } from '../../src/foundation/id.ts'
import { otherRole, type Role } from '../../src/foundation/role.ts'
import type { PrivateEntry } from '../../src/mine/journal/entry.ts'
import type { Receipt } from '../../src/mine/receipts/receipt.ts'
import type { TrashRow } from '../../src/mine/trash/trash.ts'
import { bookRootsOf } from '../../src/ours/book-roots.ts'
import { addAgendaItem, tickAgendaItem } from '../../src/ours/agenda/keep-agenda.ts'
import { keepCommonGround, keepMentorWords, markStep } from '../../src/ours/first-meeting/keep-first-meeting.ts'
import { addGoal, celebrateGoal, changeGoal, checkIn, letGoOfGoal, reachGoal } from '../../src/ours/goals/keep-goal.ts'
import { addStep, finishStep } from '../../src/ours/goals/keep-step.ts'
import { addOwnPledge, changeTimeNote, chooseSupportAreas } from '../../src/ours/letter/keep-letter.ts'
import { sayUseful, setAim } from '../../src/ours/meetings/aims.ts'
import { correctAttendance, recordMet } from '../../src/ours/meetings/keep-attendance.ts'
import { readMeetings } from '../../src/ours/meetings/meetings-view.ts'
import { moveMeeting, skipMeeting } from '../../src/ours/meetings/keep-meeting.ts'
import { writeShared } from '../../src/ours/reflections/keep-shared.ts'
import { addBreak, addEarlyDay } from '../../src/ours/breaks/keep-break.ts'
import { addDaysOff, chooseSilence, keepGroundRules, keepSchedule } from '../../src/ours/schedule/keep-schedule.ts'
import { copyRecords } from '../../src/ours/removed.ts'
import type { Writer } from '../../src/ours/writer.ts'
import { type BetweenIds, fillBetween } from './filled-between.ts'
import { fillRounds, type RoundIds } from './filled-rounds.ts'

const zone = 'America/New_York' as ZoneName
const instantAt = (day: string, time: string): Instant => instantOf({ day: day as Day, time: time as LocalTime, zone })

/** The moment at which everything is looked at: a Tuesday at lunch. */
export const lookedAt = instantAt('2026-11-17', '12:10')

export interface Pairing {
  readonly pairId: PairId
  readonly role: Role
}

export interface FilledIds extends BetweenIds, RoundIds {
  readonly goal: GoalId
  readonly reachedGoal: GoalId
  readonly letGoGoal: GoalId
  readonly nextMeeting: MeetingId
  readonly heldMeeting: MeetingId
  readonly skippedMeeting: MeetingId
  readonly privateEntry: EntryId
  readonly privateNote: EntryId
  readonly sharedEntry: EntryId
  readonly partnersEntry: EntryId
  readonly signature: SignatureId
}

interface FilledBook {
  /** Yjs update, V1. */
  readonly update: readonly number[]
  /** Rows of Mine by table. */
  readonly rows: { readonly entries: readonly PrivateEntry[]; readonly receipts: readonly Receipt[]; readonly trash: readonly TrashRow[] }
  readonly ids: Omit<FilledIds, 'signature'>
}

const long =
  'I waited at the door until all of them stood in line, and only then said the two directions. It took longer than I wanted, but nobody ran, and Mr. Ortega could start his lesson on time.'

/** Randomness that gives the same ids each time, so that pictures differ only where the app does. */
const sameRandomness = (): Randomness => {
  let state = 20_261_117
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    })
}

const fillBook = ({ pairId, role }: Pairing): FilledBook => {
  const randomness = sameRandomness()
  let now = instantAt('2026-09-08', '12:10')
  const clock: Clock = { now: () => now, zone: () => zone }
  const me: Writer = { by: role, clock, randomness }
  const partner: Writer = { ...me, by: otherRole(role) }
  const doc = new Y.Doc()
  const roots = bookRootsOf(doc)
  const at = (day: string, time = '12:40'): void => {
    now = instantAt(day, time)
  }
  const thursday = { time: '12:10' as LocalTime, minutes: 20, form: 'inPerson', place: 'Room 14', zone } as const

  keepSchedule(roots, me, { ...thursday, rhythm: { type: 'weekly', weekday: 4 }, from: '2026-09-10' as Day })
  addDaysOff(roots, me, { start: '2026-11-26' as Day, end: '2026-11-27' as Day, label: 'Thanksgiving' })
  addBreak(roots, me, { owner: role, weekdays: [1, 2, 3, 4, 5], from: '10:00' as LocalTime, to: '10:20' as LocalTime, zone })
  addBreak(roots, me, { owner: otherRole(role), weekdays: [3, 5], from: '10:05' as LocalTime, to: '10:45' as LocalTime, zone })
  addEarlyDay(roots, me, { owner: 'both', day: '2026-11-25' as Day, free: { from: '12:30' as LocalTime, to: '12:50' as LocalTime }, zone })
  chooseSilence(roots, 4)
  keepGroundRules(roots, me, { reach: 'Text first, then call.', cancel: 'By nine that morning.', informal: 'sometimes', informalNote: 'Not after six.' })
  keepCommonGround(roots, me, 'Both of us sing, and both of us were new here once.')
  keepMentorWords(roots, partner, { why: 'Somebody showed me the way when I was new.', brings: long })
  markStep(roots, me, 'common', 'done')
  markStep(roots, partner, 'volunteering', 'talked')
  markStep(roots, me, 'reservations', 'leftOut')
  changeTimeNote(roots, 'If there is a fire drill we meet on Friday.')
  chooseSupportAreas(roots, ['work', 'routines'])
  addOwnPledge(roots, { id: createId('pledge', randomness), under: 'letter', text: 'We bring one good thing to every meeting.', by: role, at: now })

  const goal = addGoal(roots, me, { term: 'short', text: 'Run a calm transition from recess', why: 'The children settle faster, and so do I.', timeFrame: 'by winter break' })
  const reachedGoal = addGoal(roots, partner, { term: 'short', text: 'Know whom to call for what', why: '', timeFrame: 'first month' })
  const letGoGoal = addGoal(roots, me, { term: 'long', text: 'Learn the old copier', why: '', timeFrame: '' })
  addGoal(roots, me, { term: 'long', text: 'Pass the paraeducator assessment', why: long, timeFrame: 'by June' })
  const step = { situation: 'they line up', action: 'I stand at the door first', owner: role, due: '2026-11-20' as Day } as const
  at('2026-09-17')
  checkIn(roots, me, goal, { standing: 'notYet', note: '', day: '2026-09-17' as Day })
  addStep(roots, me, step, { goalId: goal })
  addStep(roots, me, { ...step, situation: '', action: 'Try two-step directions with the lunch line', owner: otherRole(role), due: '2026-11-12' as Day }, { goalId: goal })
  finishStep(roots, me, addStep(roots, me, { ...step, situation: '', action: 'Show the sub folder', owner: 'both', due: undefined }, { goalId: goal }))
  at('2026-10-15')
  changeGoal(roots, me, goal, { term: 'short', text: 'Run a calm transition from recess without calling for help', why: 'The children settle faster, and so do I.', timeFrame: 'by winter break' })
  checkIn(roots, partner, goal, { standing: 'started', note: 'Two calm days.', day: '2026-10-15' as Day })
  reachGoal(roots, me, reachedGoal, 'The list on the office door did it.')
  celebrateGoal(roots, partner, reachedGoal, 'Well done, all of it in three weeks!')
  letGoOfGoal(roots, me, letGoGoal, 'There is a new copier.')

  const held: MeetingId[] = []
  for (const meeting of readMeetings(roots)) {
    if (meeting.day >= '2026-11-12') break
    at(meeting.day)
    if (meeting.day === '2026-10-08') skipMeeting(roots, meeting.id)
    else held.push(recordMet(roots, me, meeting.id, { ...thursday, day: meeting.day, topic: 'Role clarification', next: undefined }))
  }
  const heldMeeting = held.at(-1)
  const upcoming = readMeetings(roots).filter(({ day }) => day > '2026-11-17')
  const nextMeeting = upcoming[0]
  const skippedMeeting = readMeetings(roots).find(({ status }) => status === 'skipped')
  const later = upcoming[2]
  if (heldMeeting === undefined || nextMeeting === undefined || skippedMeeting === undefined) throw new Error('the rhythm planned no meetings')
  correctAttendance(roots, partner, heldMeeting, { ...thursday, day: '2026-11-05' as Day, minutes: 25, topic: 'Role clarification', next: undefined })
  if (later !== undefined) moveMeeting(roots, later.id, { day: later.day, time: '13:30' as LocalTime })
  addStep(roots, me, { ...step, situation: 'it is Wednesday recess', action: 'I ask for the crisis plan' }, { meetingId: heldMeeting })

  const between = { ...fillBetween(roots, me, partner, at), ...fillRounds(roots, me, partner, at) }
  at('2026-11-16')
  setAim(roots, 'mentee', nextMeeting.id, 'The two minutes before the bell, and how to get twenty of them into a line.')
  setAim(roots, 'mentor', nextMeeting.id, 'Let Lee find the words for it.')
  addAgendaItem(roots, me, nextMeeting.id, { text: 'Run a calm transition from recess', goalId: goal })
  addAgendaItem(roots, partner, nextMeeting.id, { text: long })
  addAgendaItem(roots, partner, nextMeeting.id, { text: 'Communication', piece: 'topic/communication' })
  tickAgendaItem(roots, me, addAgendaItem(roots, me, nextMeeting.id, { text: 'Who has the key of the supply room?' }))
  tickAgendaItem(roots, me, addAgendaItem(roots, me, heldMeeting, { text: 'The new bell times' }))
  addAgendaItem(roots, partner, heldMeeting, { text: 'How to ask for a second radio' })
  sayUseful(roots, otherRole(role), heldMeeting, 'To hear how recess looks from the door.')

  const entryId = (): EntryId => createId('entry', randomness)
  const dated = (day: string) => ({ day: day as Day, createdAt: instantAt(day, '12:45'), editedAt: instantAt(day, '12:50') })
  const answers = (form: Role): Record<string, string> =>
    form === 'mentee'
      ? { goals: 'A calm transition', going: long, questions: 'Who walks my group at a fire drill?', suggestions: 'Two-step directions.', nextSteps: 'If they line up, then I stand at the door first.' }
      : { goals: 'A calm transition', observations: long, issues: 'Time', nextSteps: 'Watch one lunch line together.' }
  const sharedEntry = entryId()
  const partnersEntry = entryId()
  writeShared(roots, { kind: 'reflection', id: sharedEntry, author: role, form: role, ...dated('2026-11-05'), sharedAt: instantAt('2026-11-05', '13:00'), meetingId: heldMeeting, topic: 'Role clarification', place: 'Room 14', answers: answers(role) })
  writeShared(roots, { kind: 'note', id: partnersEntry, author: otherRole(role), ...dated('2026-11-06'), sharedAt: instantAt('2026-11-06', '13:00'), text: 'You handled the bell so well today.' })

  const privateEntry = entryId()
  const privateNote = entryId()
  const entries: readonly PrivateEntry[] = [
    { kind: 'reflection', id: privateEntry, pairId, form: role, ...dated('2026-11-12'), topic: 'Communication', meetingId: heldMeeting, answers: { ...answers(role), what: 'The line broke.', soWhat: 'I was late.', nowWhat: 'Two minutes earlier.' } },
    { kind: 'note', id: privateNote, pairId, ...dated('2026-11-13'), text: 'Fire drill: who walks my group if I am at the bus?' },
    { kind: 'note', id: entryId(), pairId, ...dated('2026-11-16'), text: long },
    { kind: 'note', id: entryId(), pairId, ...dated('2026-11-16'), text: 'Ask about the bus line first, then the rest.', meetingId: nextMeeting.id, about: 'preparation' },
    { kind: 'note', id: entryId(), pairId, ...dated('2026-09-10'), about: 'reservation', saidAt: instantAt('2026-09-11', '12:45'), topic: 'What gives me pause', text: 'Will there be time, with two lunch duties?' },
  ]
  const shredded = addStep(roots, me, { ...step, action: 'A step somebody deleted' })
  const removed = copyRecords(roots, [{ root: 'steps', id: shredded }])
  roots.records('steps').delete(shredded)
  const deletedNote = { kind: 'note', id: entryId(), pairId, ...dated('2026-11-14'), text: 'A note somebody deleted' } satisfies PrivateEntry
  const deletedAt = instantAt('2026-11-15', '15:00')
  return {
    update: [...Y.encodeStateAsUpdate(doc)],
    rows: {
      entries,
      receipts: [{ id: createId('receipt', randomness), pairId, act: 'shared-with-partner', subject: sharedEntry, contentHash: 'a'.repeat(64), at: instantAt('2026-11-05', '13:00') }],
      trash: [
        { id: createId('trash', randomness), pairId, ring: 'ours', kind: 'step', record: removed, deletedAt },
        { id: createId('trash', randomness), pairId, ring: 'mine', kind: 'entry', record: deletedNote, deletedAt },
      ],
    },
    ids: { ...between, goal, reachedGoal, letGoGoal, nextMeeting: nextMeeting.id, heldMeeting, skippedMeeting: skippedMeeting.id, privateEntry, privateNote, sharedEntry, partnersEntry },
  }
}

/** The pair on this phone, straight from its database. */
export const readPairing = (page: Page): Promise<Pairing & { readonly bookName: string }> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('pairbook-mine')
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error('pairbook-mine does not open')))
    })
    const pairs = await new Promise<{ id: string; role: string; seasonIds: string[] }[]>((resolve) => {
      const request = database.transaction('pairs').objectStore('pairs').getAll()
      request.addEventListener('success', () => resolve(request.result as { id: string; role: string; seasonIds: string[] }[]))
    })
    database.close()
    const pair = pairs[0]
    return { pairId: pair?.id ?? '', role: pair?.role ?? '', bookName: `pairbook-ours-${pair?.id ?? ''}-${pair?.seasonIds.at(-1) ?? ''}` }
  }) as Promise<Pairing & { readonly bookName: string }>

/** Signing needs the key of the phone, so it is done by hand. Gives the signature's id, from the address of its page. */
const signLetter = async (page: Page, role: Role): Promise<SignatureId> => {
  await page.evaluate((address) => location.assign(address), addresses.signAs(role))
  await page.locator('form [name=name]').fill('Lee Park')
  await page.locator('form button[type=submit]').click()
  const link = page.locator('main a[href*="/signed/"]').first()
  const id = (await link.getAttribute('href'))?.split('/').at(-1)
  if (!isId('signature', id)) throw new Error('the signed letter has no page')
  return id
}

/** Fills the book of the pair that was just started on this page's phone; the page reloads with it. */
export const layFilledBook = async (page: Page): Promise<FilledIds> => {
  const { bookName, ...pairing } = await readPairing(page)
  const { update, rows, ids } = fillBook(pairing)
  await page.evaluate(
    async ([name, bytes, tables]) => {
      const put = (databaseName: string, write: (transaction: IDBTransaction) => void, stores: readonly string[]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(databaseName)
          request.addEventListener('error', () => reject(new Error(`${databaseName} does not open`)))
          request.addEventListener('success', () => {
            const transaction = request.result.transaction([...stores], 'readwrite')
            write(transaction)
            transaction.addEventListener('complete', () => {
              request.result.close()
              resolve()
            })
            transaction.addEventListener('abort', () => reject(new Error(`${databaseName} refused the rows`)))
          })
        })
      await put(name, (transaction) => transaction.objectStore('updates').add(Uint8Array.from(bytes)), ['updates'])
      await put(
        'pairbook-mine',
        (transaction) => {
          for (const [table, all] of Object.entries(tables)) for (const row of all) transaction.objectStore(table).put(row)
        },
        Object.keys(tables),
      )
    },
    [bookName, update, rows] as const,
  )
  await page.reload()
  return { ...ids, signature: await signLetter(page, pairing.role) }
}

