// What the inviting phone does on its disk: begins the pair's keys, lets the guest's phone in once the words were the same, and
// takes in the guest's first slots.
import { concatBytes } from '../../foundation/bytes.ts'
import { err, ok, type Result } from '../../foundation/result.ts'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import { type Comparing, sealGrant } from '../../pairing/handshake.ts'
import { acceptBytes } from '../../sync/accepting.ts'
import { deviceIdOf } from '../../sync/device.ts'
import { admitDevice, bytesToCard, foundPair } from '../../sync/founding.ts'
import { prepareSlots } from '../../sync/sending.ts'
import { readLedger, type LedgerFailure, type SendFailure } from '../../sync/world.ts'
import type { Refusal } from '../../sync/refusal.ts'
import type { OpenSyncWorld } from '../together/open-sync-world.ts'
import { refusalAmong } from './refusal-among.ts'
import { writeWelcome } from './welcome.ts'

export type AdmitFailure = SendFailure | { readonly type: 'NotACard' }

/** Which of the two people this phone is of. The pair's keys are made where there are none yet. */
export const readyToInvite = async (sync: OpenSyncWorld): Promise<Result<0 | 1, SendFailure>> => {
  const founded = await foundPair(sync, sync.signKeyBytes)
  if (!founded.ok && founded.error.type !== 'AlreadyPaired') return err(founded.error)
  const ledger = await readLedger(sync)
  if (!ledger.ok) return ledger
  const { apart, me } = ledger.value
  return apart === undefined ? ok(me.card.person) : err({ type: 'Apart', apart })
}

/** Only after both said that the words are the same. What it gives is for the guest's phone alone. */
export const welcomeGuest = async (sync: OpenSyncWorld, pair: PairRecord, comparing: Comparing): Promise<Result<Uint8Array, AdmitFailure>> => {
  const card = bytesToCard(comparing.card)
  if (card === undefined) return err({ type: 'NotACard' })
  const grant = await admitDevice(sync, card)
  if (!grant.ok) return grant
  const outgoing = await prepareSlots(sync, [deviceIdOf(card)])
  if (!outgoing.ok) return outgoing
  const { role, myName, partnerName } = pair
  const welcome = writeWelcome({ grant: grant.value, role, myName, partnerName, slots: concatBytes(...outgoing.value.slots) })
  return ok(sealGrant(comparing, welcome, sync.randomness))
}

/** The guest's first slots: undefined when all of them are in, else why one is not. */
export const takeThanks = async (sync: OpenSyncWorld, thanks: Uint8Array): Promise<Result<Refusal | undefined, LedgerFailure>> => {
  const outcomes = await acceptBytes(sync, thanks)
  if (!outcomes.ok) return outcomes
  return ok(refusalAmong(outcomes.value))
}
