// Handing a record over on the browser's real databases: what leaves holds its form's fields and nothing else, receipts are
// kept whole or not at all, and the partner's book is told of everything but an exit form.
import { Dexie } from 'dexie'
import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { handToProgram, type Laid, makeHandedOver, tellBook } from '../../../src/crossings/hand-to-program.ts'
import { monthOfMentor } from '../../../src/crossings/month-of-mentor.ts'
import { signStatement } from '../../../src/crossings/sign-statement.ts'
import { standingOf, statementFrom } from '../../../src/crossings/statement-from-book.ts'
import { textHashOf } from '../../../src/mine/keys/content-hash.ts'
import { startPair } from '../../../src/crossings/start-pair.ts'
import type { ZoneName } from '../../../src/foundation/day.ts'
import type { OursBook } from '../../../src/ours/store.ts'
import { readHandovers } from '../../../src/ours/handovers/handover.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import type { Statement, StatementSignature } from '../../../src/program/attendance/statement.ts'
import type { HandedOver } from '../../../src/program/handed-over.ts'
import type { MonthlyRecord } from '../../../src/program/monthly/monthly-record.ts'
import type { ProgramRecord } from '../../../src/program/program-record.ts'
import { beginHandover, dropBegun, finishBegun, type HandoverAct, listBegun, listHandovers, openProgram, readCopy } from '../../../src/program/store.ts'
import { applicationOf } from '../../../src/app/program/application-form.ts'
import { layApplication } from '../../../src/app/program/application-paper.ts'
import { exitFormOf } from '../../../src/app/program/exit-form.ts'
import { layExit } from '../../../src/app/program/exit-paper.ts'
import { layMonthly } from '../../../src/app/program/monthly-paper.ts'
import { layStatement } from '../../../src/app/program/statement-paper.ts'
import { words as apply } from '../../../src/words/en/apply.ts'
import { words as exit } from '../../../src/words/en/exit.ts'
import { words as meetings } from '../../../src/words/en/meetings.ts'
import { words as monthly } from '../../../src/words/en/monthly.ts'
import { words as program } from '../../../src/words/en/program.ts'
import { words as statements } from '../../../src/words/en/statements.ts'
import { readRecordFile } from '../../../src/program/record-file.ts'
import { testClock, testRandomness } from '../mine/a-mine.ts'
import { untilNothingFails } from '../mine/failing-calls.ts'
import { day } from '../../ours/a-book.ts'
import { roles } from '../../../src/foundation/role.ts'
import { checkOf } from '../../app/program/box-check.ts'
import { applicationBoxes, askedQuestion, type Canary, exitBoxes, fillWithCanaries, ofForms, ownMine } from './canaries.ts'
import { openFreshProgram } from './a-program.ts'

const statementWords = { language: 'en', zone: 'America/New_York' as ZoneName, statements: statements.paper, program: program.paper, meetings } as const
const lay = (record: Statement, signatures: readonly StatementSignature[]): Laid => layStatement(statementWords, record, signatures)

const must = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: { readonly type: string } }): Value => {
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

const november = { from: day('2026-11-01'), to: day('2026-11-30') }

/** Everything that could leave with a record: every form of it, names and types of files, and the code on its page. */
const everythingOf = (handed: HandedOver): string => JSON.stringify([handed.leaving, handed.paper, handed.recordHash])

const placeOf = ({ pairId, seasonId }: OursBook) => ({ pairId, seasonId })
const actOn = (book: OursBook, more: Partial<HandoverAct> = {}): HandoverAct => ({ form: 'file', how: 'save', pairs: [placeOf(book)], ...more })

const startedPair = async () => {
  const mine = await ownMine()
  const started = must(await startPair(mine, openBook, { myName: 'Lee Park', role: 'mentor', partnerName: 'Dana Ruiz', jobFamily: undefined, workplace: undefined }))
  onTestFinished(async () => started.book.close())
  return { mine, ...started }
}

const handedStatement = (book: OursBook): HandedOver<Statement> =>
  must(makeHandedOver(book.read((roots) => statementFrom(roots, { kind: 'attendance', ...november })), [], lay))

test('of all the words in Mine and Ours none but its own form’s stands in anything that leaves', async () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'b c d f g h j k l m n p q r s t v w x y z á é ñ ü = , " <'.split(' ')), minLength: 6, maxLength: 12 }), { minLength: 1, maxLength: 1 })
  let runs = 0
  await fc.assert(
    fc.asyncProperty(words, async ([salt = '']) => {
      runs += 1
      const given = new Map<string, string>()
      const canary: Canary = (field) => {
        const word = given.get(field) ?? `${salt}Q${String(given.size).padStart(3, '0')}Q`
        given.set(field, word)
        return word
      }
      const mine = await ownMine()
      const { pair, book } = await fillWithCanaries(mine, canary)
      const found = (text: string, allowed: readonly string[]) =>
        [...given].filter(([field, word]) => !allowed.includes(field) && (text.includes(word) || text.includes(JSON.stringify(word).slice(1, -1)))).map(([field]) => field)

      for (const kind of ['attendance', 'hours'] as const) {
        const statement = book.read((roots) => statementFrom(roots, { kind, ...november }))
        must(await signStatement(mine, book, { statement, role: 'mentor', name: canary('typed name'), strokes: [[1, 2, 3, 4]], how: 'own-phone' }))
        const { signatures } = book.read((roots) => standingOf(roots, statement))
        expect(signatures).toHaveLength(1)
        const handed = must(makeHandedOver(statement, signatures, lay))
        const allowed = [ofForms.mentor, ofForms.mentee, 'typed name', ...(kind === 'attendance' ? [ofForms.place] : [])]
        expect(found(everythingOf(handed), allowed), `in ${kind}`).toEqual([])
        // The test would notice: what may stand there does.
        expect(handed.leaving.file.text).toContain(JSON.stringify(canary(allowed[0] ?? '')).slice(1, -1))
        expect(found(Object.values(handed.leaving).map((leaving) => `${leaving?.name ?? ''} ${leaving?.type ?? ''}`).join(' '), []), 'names of files').toEqual([])
      }

      const facts = await monthOfMentor(openBook, book, [pair], '2026-11', mine.clock.now)
      expect(found(JSON.stringify(facts), [ofForms.mentee]), 'what fills in the monthly record').toEqual([])
      const record: MonthlyRecord = {
        kind: 'monthly', month: '2026-11', mentor: pair.myName, workplace: pair.workplace ?? '', mentees: facts.mentees.map(({ name }) => ({ name, position: '' })),
        when: [], whenOther: '', support: [], supportWords: '', usedMaterial: false, materialUseful: '', metCoordinator: false, contactWays: [], comments: '',
      }
      const handed = must(makeHandedOver(record, [], (copy) => layMonthly({ language: 'en', monthly }, copy)))
      expect(found(everythingOf(handed), [ofForms.mentor, ofForms.mentee, ofForms.workplace]), 'monthly').toEqual([])

      // What was typed into an application or an exit form leaves with that form, whole, and with no other.
      const forms = [
        ...roles.map((as) => {
          const boxes = applicationBoxes(as, canary)
          const application = applicationOf(checkOf(boxes).check, boxes, as, apply, [askedQuestion], day('2026-11-20'))
          return { name: `application ${as}`, boxes, handed: must(makeHandedOver(application, [], (copy) => layApplication({ language: 'en', apply }, copy))) as HandedOver }
        }),
        {
          name: 'exit',
          boxes: exitBoxes(canary),
          handed: must(makeHandedOver(exitFormOf(checkOf(exitBoxes(canary)).check, exitBoxes(canary), 'mentor', exit, [askedQuestion], day('2026-11-20')), [], (copy) => layExit({ language: 'en', exit }, copy))) as HandedOver,
        },
      ]
      for (const { name, boxes, handed: form } of forms) {
        const own = Object.keys(boxes).map((box) => `${name}: ${box}`)
        expect(found(everythingOf(form), own), `in ${name}`).toEqual([])
        expect(found(form.leaving.page.text, []).toSorted(), `on the page of ${name}`).toEqual(own.toSorted())
        expect(found(form.leaving.file.text, []).toSorted(), `in the file of ${name}`).toEqual(own.toSorted())
        expect(found(Object.values(form.leaving).map((leaving) => `${leaving?.name ?? ''} ${leaving?.type ?? ''}`).join(' '), []), `names of files of ${name}`).toEqual([])
      }
      await book.close()
      mine.database.close()
      await Dexie.delete(mine.database.name)
    }),
    { numRuns: 12 },
  )
  expect(runs).toBeGreaterThanOrEqual(12)
}, 120_000)

test('a field that is not on the form makes it no record, whichever form it is', async () => {
  const { book } = await startedPair()
  const statement = book.read((roots) => statementFrom(roots, { kind: 'attendance', ...november }))
  const wrong: readonly object[] = [
    { ...statement, topic: 'what they talked about' },
    { ...statement, rows: [{ day: '2026-11-05', time: '12:10', minutes: 20, form: 'inPerson', place: '', topic: 'x' }] },
    { kind: 'goal', text: 'A calm recess' },
    { kind: 'reflection', from: '2026-11-01', to: '2026-11-30' },
    {},
  ]
  for (const record of wrong) expect(makeHandedOver(record as ProgramRecord, [], () => ({ paper: {} as never })), `with ${JSON.stringify(record)}`).toEqual({ ok: false, error: { type: 'NotARecord' } })
})

test('the receipt is of exactly what left, the copy is kept, and the book is told once', async () => {
  const { book, pair } = await startedPair()
  const store = await openFreshProgram()
  const handed = handedStatement(book)
  const { receipt, told } = must(await handToProgram(store, handed, actOn(book), [{ book, role: pair.role }]))
  expect(told).toBe(true)
  expect(receipt).toMatchObject({ kind: 'attendance', from: '2026-11-01', to: '2026-11-30', form: 'file', how: 'save', contentHash: textHashOf(handed.leaving.file.text), recordHash: handed.recordHash })
  expect(await readCopy(store, receipt.id)).toEqual({ id: receipt.id, name: 'pairbook-attendance-2026-11-01-to-2026-11-30.json', text: handed.leaving.file.text })
  expect(readRecordFile(handed.leaving.file.text)).toMatchObject({ ok: true, value: { record: handed.record } })
  await tellBook(store, { book, role: pair.role })
  const { pairs: _pairs, ...same } = receipt
  expect(book.read(readHandovers)).toEqual([{ ...same, by: 'mentor' }])
})

test('a book that could not be told hears of it when it opens next; another pair’s and another season’s never', async () => {
  const { book, pair } = await startedPair()
  const other = await startedPair()
  const store = await openFreshProgram()
  must(await handToProgram(store, handedStatement(book), actOn(book), []))
  expect(book.read(readHandovers)).toEqual([])
  await tellBook(store, { book: other.book, role: 'mentor' })
  expect(other.book.read(readHandovers)).toEqual([])
  await tellBook(store, { book, role: pair.role })
  expect(book.read(readHandovers)).toHaveLength(1)
})

test('of an exit form no book is ever told, whatever is asked for', async () => {
  const { book, pair } = await startedPair()
  const store = await openFreshProgram()
  const statement = handedStatement(book)
  // The type forbids it; this is what stands behind the type.
  const exit = { ...statement, record: { ...statement.record, kind: 'exit' } } as unknown as HandedOver
  must(await handToProgram(store, exit, actOn(book), [{ book, role: pair.role }]))
  await tellBook(store, { book, role: pair.role })
  expect(book.read(readHandovers)).toEqual([])
  expect(await listHandovers(store)).toMatchObject([{ kind: 'exit' }])
})

test('whichever storage call fails, receipt and copy are both there or neither is', async () => {
  const { book } = await startedPair()
  const handed = handedStatement(book)
  const runs = await untilNothingFails(true, async (broken) => {
    const store = await openFreshProgram()
    const { mend } = broken()
    const begun = await beginHandover(store, handed, actOn(book))
    const done = await handToProgram(store, handed, actOn(book, { begun: begun.ok ? begun.value : undefined }), [])
    mend()
    const counts = [await store.database.receipts.count(), await store.database.copies.count(), await store.database.begun.count()]
    expect(counts).toEqual(done.ok ? [1, 1, 0] : [0, 0, begun.ok ? 1 : 0])
  })
  expect(runs).toBeGreaterThan(2)
})

test('what was begun is there after a crash, and is a receipt only when the person says that it left', async () => {
  const { book, pair } = await startedPair()
  const store = await openFreshProgram()
  const handed = handedStatement(book)
  const act = actOn(book, { how: 'share', asText: true })
  const id = must(await beginHandover(store, handed, act))
  const other = must(await beginHandover(store, handed, actOn(book, { form: 'page', how: 'print' })))
  expect(await listHandovers(store)).toEqual([])
  expect((await listBegun(store)).map((row) => row.id).toSorted()).toEqual([id, other].toSorted())
  must(await dropBegun(store, other))
  const [row] = await listBegun(store)
  if (row === undefined) throw new Error('nothing begun')
  must(await finishBegun(store, row))
  expect(await listBegun(store)).toEqual([])
  expect(await listHandovers(store)).toMatchObject([{ id, how: 'share', contentHash: textHashOf(handed.leaving.file.text) }])
  expect(await readCopy(store, id)).toEqual({ id, name: 'pairbook-attendance-2026-11-01-to-2026-11-30.json.txt', text: handed.leaving.file.text })
  expect(await tellBook(store, { book, role: pair.role })).toBe(true)
  expect(book.read(readHandovers)).toHaveLength(1)
})

test('a handover that was begun and kept is one receipt, and nothing is asked about it', async () => {
  const { book } = await startedPair()
  const store = await openFreshProgram()
  const handed = handedStatement(book)
  const begun = must(await beginHandover(store, handed, actOn(book)))
  const { receipt } = must(await handToProgram(store, handed, actOn(book, { begun }), []))
  expect(receipt.id).toBe(begun)
  expect(await listBegun(store)).toEqual([])
  expect(await listHandovers(store)).toHaveLength(1)
})

test('a store that a newer Pairbook wrote is not opened', async () => {
  const name = `program-newer-${crypto.randomUUID()}`
  const newer = new Dexie(name)
  newer.version(4).stores({ receipts: 'id, at', copies: 'id', packs: '++number', begun: 'id', later: 'id' })
  await newer.open()
  newer.close()
  expect(await openProgram(testClock(), testRandomness(), name)).toEqual({ ok: false, error: { type: 'NewerSchema' } })
  await Dexie.delete(name)
})
