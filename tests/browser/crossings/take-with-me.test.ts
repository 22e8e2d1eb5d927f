// Everything written is in the copy and names its ring; a copy of one pair holds nothing of another. Real databases.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { copyToOutline } from '../../../src/app/take/copy-to-outline.ts'
import { escapeHtml, outlineToHtml } from '../../../src/app/take/outline-to-html.ts'
import { startPair } from '../../../src/crossings/start-pair.ts'
import { deleteRound } from '../../../src/crossings/delete-round.ts'
import { sealAnswers } from '../../../src/crossings/reveal-answers.ts'
import { copyToJson, makeCopy, partnersAnswers } from '../../../src/crossings/take-with-me.ts'
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
import { keepSetting } from '../../../src/mine/settings/keep-setting.ts'
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
import { answersDraft } from '../../../src/mine/rounds/sealed-answers.ts'
import { beginRound } from '../../../src/ours/rounds/keep-round.ts'
import { addResource } from '../../../src/ours/resources/keep-resource.ts'
import { rawBook } from '../../../src/ours/raw-book.ts'
import { bookDatabaseName, type OpenBook, type OursBook } from '../../../src/ours/store.ts'
import { words as frame } from '../../../src/words/en/frame.ts'
import { words as take } from '../../../src/words/en/take.ts'
import { day, newYork, time } from '../../ours/a-book.ts'
import { openFreshMine } from '../mine/a-mine.ts'

interface Told {
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

const fields = ['note', 'shared', 'draft', 'deleted', 'topic', 'promise', 'question', 'reply', 'celebration', 'contact', 'resource', 'given', 'common', 'reservation', 'agenda', 'focus', 'useful', 'prepared', 'sealed', 'opened'] as const
const plain = (who = ''): Told => Object.fromEntries(fields.map((field) => [field, `${who}${field}`])) as unknown as Told
const ringOf = { note: 'mine', draft: 'mine', deleted: 'mine', shared: 'ours', topic: 'ours', promise: 'ours', question: 'ours', reply: 'ours', celebration: 'ours', contact: 'ours', resource: 'ours', given: 'mine', common: 'ours', reservation: 'mine', agenda: 'ours', focus: 'ours', useful: 'ours', prepared: 'mine', sealed: 'mine', opened: 'ours' } as const

const tell = async (mine: MineStore, partner: string, told: Told): Promise<{ pair: PairRecord; book: OursBook }> => {
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

/** Writes rows into a book's database as anybody could. */
const layRows = (name: string, rows: readonly unknown[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('success', () => {
      const transaction = request.result.transaction('updates', 'readwrite')
      for (const row of rows) transaction.objectStore('updates').add(row)
      transaction.addEventListener('complete', () => {
        request.result.close()
        resolve()
      })
    })
    request.addEventListener('error', () => reject(new Error('did not open')))
  })

const copied = async (...given: Parameters<typeof makeCopy>) => {
  const copy = await makeCopy(...given)
  if (!copy.ok) throw new Error(copy.error.type)
  return copy.value
}

const page = (copy: Awaited<ReturnType<typeof copied>>) => outlineToHtml(copyToOutline(copy, { take, frame, forms: [], language: 'en' }), 'en', 'copy')

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
/** The answers of a round are JSON within the record. */
const holds = (record: unknown, words: string): boolean => {
  const written = JSON.stringify(record)
  return written.includes(inJson(words)) || written.includes(inJson(inJson(words)))
}

/** Words as a form lets them in: tidied, trimmed, with something in them that no other field holds. */
const someWords = (field: string) =>
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => tidyText(`${field}: ${text} <${field}> “&”`).trim())
const someTold = (who: string): fc.Arbitrary<Told> =>
  fc.record(Object.fromEntries(fields.map((field) => [field, someWords(`${who} ${field}`)])) as Record<keyof Told, fc.Arbitrary<string>>)

describe('a copy', () => {
  test('holds breaks, days that are different and a busy season under Ours, to be read', async () => {
    const mine = await openFreshMine()
    const { book } = await tell(mine, 'Dana', plain())
    const copy = await copied(mine, openBook, book, 'all-pairs')
    const items = (kind: string) => copy.items.filter((item) => item.kind === kind).map(({ ring, readable }) => ({ ring, readable }))
    expect(['breaks', 'earlyDays', 'pauses', 'givenToCalendar'].map(items)).toEqual([
      [{ ring: 'ours', readable: true }], [{ ring: 'ours', readable: true }], [{ ring: 'ours', readable: true }], [{ ring: 'mine', readable: true }],
    ])
    const html = page(copy).replaceAll('\u202f', ' ')
    for (const words of ['Shared breaks', 'Tuesday', '10:20 AM', 'Days with other breaks', 'Busy seasons', 'Monday, January 11, 2027', 'Help after a silence, in weeks']) expect(html).toContain(words)
    await book.close()
  })

  test('holds everything written in every pair, each under its ring, in both files', async () => {
    await fc.assert(
      fc.asyncProperty(someTold('first'), someTold('second'), async (first, second) => {
        const mine = await openFreshMine()
        const one = await tell(mine, 'Dana', first)
        const other = await tell(mine, 'Sam', second)
        await one.book.close()
        const copy = await copied(mine, openBook, other.book, 'all-pairs')
        const readBack = JSON.parse(copyToJson(copy)) as typeof copy
        const html = page(copy)
        for (const [told, { pair }] of [[first, one], [second, other]] as const) {
          for (const field of fields) {
            const holders = readBack.items.filter(({ record }) => holds(record, told[field]))
            expect(holders.map(({ ring, pairId }) => ({ ring, pairId }))).toEqual([{ ring: ringOf[field], pairId: pair.id }])
            expect(html).toContain(escapeHtml(told[field]))
          }
        }
        expect(readBack.items.every(({ ring, readable }) => ['mine', 'ours'].includes(ring) && readable)).toBe(true)
        expect(readBack).toMatchObject({ format: 'pairbook-export', version: 1, sealed: false, scope: 'all-pairs', booksNotOpened: [] })
        await other.book.close()
        mine.database.close()
      }),
      { numRuns: 8 },
    )
  })

  test('of one pair holds nothing of another, not even its name or id', async () => {
    const mine = await openFreshMine()
    const dana = await tell(mine, 'Dana', plain('dana-'))
    const sam = await tell(mine, 'Sam', plain('sam-'))
    await keepSetting(mine, 'currentPair', sam.pair.id)
    await keepSetting(mine, 'theme', 'dark')
    await keepDraft(mine, { form: 'start', tab: 'tab', pairId: undefined, values: { partnerName: 'Somebody Else' } })
    const copy = await copied(mine, openBook, dana.book, dana.pair.id)
    for (const written of [copyToJson(copy), page(copy)]) {
      for (const field of fields) expect(written).toContain(`dana-${field}`)
      expect(written).toContain('dark')
      expect(written).not.toMatch(/sam-|Sam|Somebody Else/)
      expect(written).not.toContain(sam.pair.id)
    }
    await dana.book.close()
    await sam.book.close()
  })

  test('leaves out what the partner wrote on this phone for a round that is not open, and says so', async () => {
    const mine = await openFreshMine()
    const { pair, book } = await tell(mine, 'Dana', plain())
    const roundId = book.change((roots) => beginRound(roots, { by: 'mentor', clock: mine.clock, randomness: mine.randomness }, 'yearEnd'))
    expect((await copied(mine, openBook, book, 'all-pairs')).leftOut).not.toContain(partnersAnswers)
    await keepDraft(mine, { form: `${pair.id} ${answersDraft(roundId, 'partner')}`, tab: 'tab', pairId: pair.id, values: { answer: 'half-hidden' }, base: { values: { answer: 'half-hidden' } } })
    await sealAnswers(mine, book, 'mentor', { roundId, whose: 'partner', given: { topics: [], question: 'How is it?', answer: 'all-hidden' } })
    const copy = await copied(mine, openBook, book, 'all-pairs')
    expect(copy.leftOut).toContain(partnersAnswers)
    expect(page(copy)).toContain(take.partnersAnswersLeftOut)
    await deleteRound(mine, book, roundId)
    for (const each of [copy, await copied(mine, openBook, book, 'all-pairs')]) {
      for (const written of [copyToJson(each), page(each)]) expect(written).not.toMatch(/half-hidden|all-hidden/)
      expect(each.items.every(({ readable }) => readable)).toBe(true)
    }
    await book.close()
  })

  test('never holds the secret key', async () => {
    const mine = await openFreshMine()
    const secretKeyBytes = new Uint8Array(32).fill(171)
    await mine.database.transaction('rw', mine.database.keys, () =>
      mine.database.keys.put({ id: 'device', secretKeyBytes, publicKeyBytes: new Uint8Array(32).fill(1) }),
    )
    const { book } = await tell(mine, 'Dana', plain())
    const copy = await copied(mine, openBook, book, 'all-pairs')
    expect(copy.items.filter(({ kind }) => kind === 'keys')).toEqual([])
    expect(copyToJson(copy)).not.toMatch(/secretKey|171,\s*171/)
    expect(copy.leftOut.join(' ')).toContain('key')
    await book.close()
  })

  test('takes along what it does not understand, as it is, and says so', async () => {
    const mine = await openFreshMine()
    const { pair, book } = await tell(mine, 'Dana', plain())
    await mine.database.transaction('rw', mine.database.entries, () =>
      mine.database.entries.put({ id: 'entry_strange', pairId: pair.id, kind: 'hologram', text: 'from a newer app' } as never),
    )
    book.change((roots) => {
      roots.records('goals').set('goal_strange', 'not even a map')
    })
    const copy = await copied(mine, openBook, book, pair.id)
    expect(copy.items.filter(({ readable }) => !readable)).toMatchObject([
      { ring: 'mine', kind: 'entries', id: 'entry_strange', record: { kind: 'hologram', text: 'from a newer app' } },
      { ring: 'ours', kind: 'goals', id: 'goal_strange', record: 'not even a map' },
    ])
    expect(page(copy)).toContain('from a newer app')
    expect(page(copy)).toContain('not even a map')
    await book.close()
  })

  test('takes along roots of a newer app, whatever their type, and damaged rows byte for byte', async () => {
    const mine = await openFreshMine()
    const { pair, book } = await tell(mine, 'Dana', plain())
    await book.close()
    const newer = new Y.Doc()
    newer.getMap('dreams').set('dream_1', new Y.Map([['text', 'a dream from a newer app']]))
    newer.getText('motto').insert(0, 'a motto from a newer app')
    newer.getArray('tallies').push([1, 'a tally from a newer app'])
    const name = bookDatabaseName(book.pairId, book.seasonId)
    await layRows(name, [Y.encodeStateAsUpdate(newer), Uint8Array.from([255, 0, 7]), 'not bytes'])
    const again = await openBook({ pairId: book.pairId, seasonId: book.seasonId, expect: 'known', now: mine.clock.now })
    if (!again.ok) throw new Error(again.error.type)
    const copy = await copied(mine, openBook, again.value, pair.id)
    expect(copy.items.filter(({ kind }) => ['dreams', 'motto', 'tallies'].includes(kind))).toMatchObject([
      { ring: 'ours', readable: false, record: { dream_1: { text: 'a dream from a newer app' } } },
      { ring: 'ours', readable: false, record: 'a motto from a newer app' },
      { ring: 'ours', readable: false, record: [1, 'a tally from a newer app'] },
    ])
    for (const thing of ['dream', 'motto', 'tally']) expect(page(copy)).toContain(`a ${thing} from a newer app`)
    expect(copy.damagedRows).toBe(2)
    expect(copy.setAside).toMatchObject([
      { pairId: pair.id, reason: 'not-an-update', base64: '/wAH' },
      { pairId: pair.id, reason: 'not-an-update', value: 'not bytes' },
    ])
    expect(page(copy)).toContain(take.damaged(2))
    // Looking changed nothing: the newer app finds its own again.
    again.value.change((roots) => roots.single('groundRules').set('reach', 'text me'))
    await again.value.close()
    const third = await openBook({ pairId: book.pairId, seasonId: book.seasonId, expect: 'known', now: mine.clock.now })
    expect(third.ok && JSON.stringify(third.value.read(rawBook))).toContain('a dream from a newer app')
    if (third.ok) await third.value.close()
  })

  test('says which book did not open, and still takes the rest', async () => {
    const mine = await openFreshMine()
    const dana = await tell(mine, 'Dana', plain())
    const sam = await tell(mine, 'Sam', { ...plain(), note: 'sam’s note' })
    const shut: OpenBook = async () => ({ ok: false, error: { type: 'TooSlow' } })
    const copy = await copied(mine, shut, dana.book, 'all-pairs')
    expect(copy.booksNotOpened).toMatchObject([{ pairId: sam.pair.id, reason: 'TooSlow' }])
    expect(copyToJson(copy)).toContain('sam’s note')
    await dana.book.close()
    await sam.book.close()
  })
})
