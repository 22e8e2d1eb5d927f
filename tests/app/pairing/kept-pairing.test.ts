import { describe, expect, test } from 'vitest'
import { keptPairing, pairingToKeep } from '../../../src/app/pairing/kept-pairing.ts'
import { beginInviting, beginJoining, type Pairing, shownBy, stepOn, type Tools } from '../../../src/app/pairing/pairing-steps.ts'
import { publicKeyOf } from '../../../src/crypto/sign.ts'
import type { Instant } from '../../../src/foundation/day.ts'
import { seeded } from '../../sync/a-pair.ts'

const randomness = seeded(31)
const tools: Tools = { now: () => 1_000_000 as Instant, randomness, signKeyBytes: publicKeyOf(randomness(32)) }

const invited = stepOn(beginInviting, { type: 'invite', guest: 'partner', person: 1 }, tools)
const answered = stepOn(beginJoining, { type: 'heard', message: shownBy(invited)?.message ?? new Uint8Array() }, tools)
const reading = stepOn(invited, { type: 'onward' }, tools)
const revealing = stepOn(reading, { type: 'heard', message: shownBy(answered)?.message ?? new Uint8Array() }, tools)

/** As a database gives it back. */
const throughDisk = (pairing: Pairing): unknown => structuredClone(pairingToKeep(pairing))

describe('a pairing that waits for the other phone goes on after the page was closed', () => {
  test.each([['show-invitation', invited, beginInviting], ['read-answer', reading, beginInviting], ['show-reveal', revealing, beginInviting], ['show-answer', answered, beginJoining]] as const)(
    'at %s',
    (at, pairing, begin) => {
      expect(pairing.stage.at).toBe(at)
      expect(keptPairing(throughDisk(pairing), begin)).toEqual(pairing)
    },
  )

  test('and an answer given before is taken after', () => {
    const again = keptPairing(throughDisk(reading), beginInviting)
    if (again === undefined) throw new Error('nothing was kept')
    expect(stepOn(again, { type: 'heard', message: shownBy(answered)?.message ?? new Uint8Array() }, tools).stage).toEqual(revealing.stage)
  })
})

test('a grant that was cut off goes back to the words, so that a person says yes once more', () => {
  const comparing = stepOn(revealing, { type: 'onward' }, tools)
  const granting = stepOn(comparing, { type: 'words', match: true }, tools)
  expect(granting.stage.at).toBe('granting')
  expect(keptPairing(throughDisk(granting), beginInviting)?.stage.at).toBe('compare')
})

describe('nothing is kept', () => {
  test('of a pairing that has not begun, has ended, or is over', () => {
    const stopped: Pairing = { ...beginInviting, stage: { at: 'stopped', why: 'different' } }
    for (const pairing of [beginInviting, beginJoining, stopped, { ...beginJoining, stage: { at: 'done' } } as const]) expect(pairingToKeep(pairing)).toBeUndefined()
  })
  test('that this app did not write so, or for the other side', () => {
    for (const value of [undefined, null, 1, {}, { format: 2, pairing: invited }, { format: 1, pairing: null }]) expect(keptPairing(value, beginInviting)).toBeUndefined()
    expect(keptPairing(throughDisk(invited), beginJoining)).toBeUndefined()
  })
})
