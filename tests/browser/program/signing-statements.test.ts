// A signed statement: genuine on the pair's phones, changed when one letter differs, and unknown where the key is.
import { expect, onTestFinished, test } from 'vitest'
import { checkSignature, knownSigners } from '../../../src/crossings/check-statement.ts'
import { makeHandedOver } from '../../../src/crossings/hand-to-program.ts'
import { signStatement } from '../../../src/crossings/sign-statement.ts'
import { standingOf, statementFrom } from '../../../src/crossings/statement-from-book.ts'
import { startPair } from '../../../src/crossings/start-pair.ts'
import type { Role } from '../../../src/foundation/role.ts'
import { keepSetting } from '../../../src/mine/settings/keep-setting.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { recordMet } from '../../../src/ours/meetings/keep-attendance.ts'
import { readRecordFile } from '../../../src/program/record-file.ts'
import type { Statement, StatementSignature } from '../../../src/program/attendance/statement.ts'
import { day, newYork, time } from '../../ours/a-book.ts'
import { ownMine } from './canaries.ts'

const november = { from: day('2026-11-01'), to: day('2026-11-30') }
const row = { time: time('12:10'), zone: newYork, minutes: 20, form: 'inPerson', place: 'Room 14', topic: '', next: undefined } as const

const signedPair = async () => {
  const mine = await ownMine()
  const started = await startPair(mine, openBook, { myName: 'Lee Park', role: 'mentor', partnerName: 'Dana Ruiz', jobFamily: undefined, workplace: undefined })
  if (!started.ok) throw new Error(started.error.type)
  const { pair, book } = started.value
  onTestFinished(async () => book.close())
  const meet = (on: string) => book.keep((roots) => recordMet(roots, { by: pair.role, clock: mine.clock, randomness: mine.randomness }, undefined, { ...row, day: day(on) }))
  await meet('2026-11-05')
  const statement = () => book.read((roots) => statementFrom(roots, { kind: 'attendance', ...november }))
  const standing = () => book.read((roots) => standingOf(roots, statement()))
  const sign = async (role: Role, how: StatementSignature['how']) => {
    const signed = await signStatement(mine, book, { statement: statement(), role, name: `${role} Ñ 👩🏽‍🏫`, strokes: [[10, 20, 30, 40]], how })
    if (!signed.ok) throw new Error(signed.error.type)
  }
  const known = () => knownSigners(mine, { book, pair })
  return { mine, pair, book, meet, statement, standing, sign, known }
}

const only = (signatures: readonly StatementSignature[]): StatementSignature => {
  const [signed] = signatures
  if (signed === undefined) throw new Error('nobody signed')
  return signed
}

test('signed by both, on one phone, it is genuine there; on a strange phone the signer is unknown until remembered', async () => {
  const { statement, standing, sign, known } = await signedPair()
  await sign('mentor', 'own-phone')
  await sign('mentee', 'handed-over')
  const { signatures } = standing()
  expect(signatures.map(({ role }) => role)).toEqual(['mentor', 'mentee'])
  const here = await known()
  expect(signatures.map((signed) => checkSignature(statement(), signed, here).type)).toEqual(['genuine', 'genuine'])

  const stranger = await ownMine()
  expect(checkSignature(statement(), only(signatures), await knownSigners(stranger, undefined)).type).toBe('unknownSigner')
  await keepSetting(stranger, 'knownSigners', [{ publicKey: only(signatures).publicKey, name: 'Lee' }])
  expect(checkSignature(statement(), only(signatures), await knownSigners(stranger, undefined))).toEqual({ type: 'genuine', knownAs: 'Lee' })
})

test('the mentor’s phone cannot sign as the mentee’s own', async () => {
  const { statement, standing, sign, known } = await signedPair()
  await sign('mentee', 'own-phone')
  expect(checkSignature(statement(), only(standing().signatures), await known()).type).toBe('unknownSigner')
})

test('whatever is changed in the record, the signer or the drawing, it is changed', async () => {
  const { statement, standing, sign, known } = await signedPair()
  await sign('mentor', 'own-phone')
  const signed = only(standing().signatures)
  const here = await known()
  const record = statement()
  if (record.kind !== 'attendance') throw new Error('not an attendance record')
  const [first] = record.rows
  if (first === undefined) throw new Error('no row')
  const records: readonly Statement[] = [
    { ...record, mentor: 'Lee Parc' },
    { ...record, rows: [{ ...first, minutes: 25 }] },
    { ...record, rows: [] },
    { ...record, to: day('2026-12-31') },
  ]
  for (const other of records) expect(checkSignature(other, signed, here).type, `with ${JSON.stringify(other)}`).toBe('changed')
  const flipped = `${signed.signature.startsWith('A') ? 'B' : 'A'}${signed.signature.slice(1)}`
  const signers: readonly StatementSignature[] = [
    { ...signed, name: 'Somebody Else' },
    { ...signed, role: 'mentee' },
    { ...signed, how: 'handed-over' },
    { ...signed, strokes: [[10, 20, 30, 41]] },
    { ...signed, drawing: 'a'.repeat(64) },
    { ...signed, signature: flipped },
    { ...signed, publicKey: 'A'.repeat(43) },
  ]
  for (const other of signers) expect(checkSignature(record, other, here).type, `with ${JSON.stringify(other)}`).toBe('changed')
  // A code leaves the drawing out, and stays genuine.
  const { strokes: _strokes, ...without } = signed
  expect(checkSignature(record, without, here).type).toBe('genuine')
})

test('a meeting added since leaves the signature where it was, and says so', async () => {
  const { meet, standing, sign } = await signedPair()
  await sign('mentor', 'own-phone')
  expect(standing()).toMatchObject({ changedSince: [] })
  await meet('2026-11-12')
  expect(standing()).toMatchObject({ signatures: [], changedSince: ['mentor'] })
  await sign('mentor', 'own-phone')
  expect(standing()).toMatchObject({ changedSince: [] })
})

test('what was shown and is no longer so is not signed', async () => {
  const { mine, book, meet, statement, standing } = await signedPair()
  const shown = statement()
  await meet('2026-11-12')
  expect(await signStatement(mine, book, { statement: shown, role: 'mentor', name: 'Lee', strokes: [], how: 'own-phone' })).toEqual({ ok: false, error: { type: 'StatementChanged' } })
  expect(standing()).toEqual({ signatures: [], changedSince: [] })
})

test('the file of a signed statement, read back, is genuine', async () => {
  const { statement, standing, sign, known } = await signedPair()
  await sign('mentor', 'own-phone')
  const paper = { language: 'en', title: '', subtitle: '', parts: [], signatures: [], foot: [] } as const
  const handed = makeHandedOver(statement(), standing().signatures, () => ({ paper }))
  if (!handed.ok) throw new Error(handed.error.type)
  const read = readRecordFile(handed.value.leaving.file.text)
  if (!read.ok || read.value.record.kind !== 'attendance') throw new Error('not read')
  expect(checkSignature(read.value.record, only(read.value.signatures ?? []), await known()).type).toBe('genuine')
})
