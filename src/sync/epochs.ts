// Beginning an epoch, and following one that another device began. Two devices may begin one at the same time: which of
// the two stands is said in rival-epochs.ts, and whoever lost begins the next one with what it wanted.
import { sha256OfBytes } from '../crypto/hash.ts'
import { bytesToHex } from '../crypto/encodings.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import type { DeviceId } from './device.ts'
import { takeStatements } from './roster.ts'
import { createEpochChange, epochHashOf, readEpochChange, rootFor } from './epoch-change.ts'
import { activeDevices, currentLink, type EpochLink, isRemoved, type Ledger, myIdOf, peerOf } from './ledger.ts'
import type { Refusal } from './refusal.ts'
import { standsOver, takesOut } from './rival-epochs.ts'
import { epochKeysOf, sealSlot } from './sealing.ts'
import { changeLedger, type LedgerFailure, type SendFailure, type SyncWorld } from './world.ts'

/** An epoch more, without the devices in `removed`. Peers learn of it by the link's slot. */
const withNextEpoch = async (world: SyncWorld, ledger: Ledger, removed: readonly DeviceId[]): Promise<Ledger> => {
  const before = currentLink(ledger)
  const epoch = before.epoch + 1
  const remaining = activeDevices(ledger).filter(({ id }) => !removed.includes(id))
  const cutOff = removed.map((device) => {
    const { seq, hash } = peerOf(ledger, device).accepted.at(-1) ?? { seq: 0, hash: new Uint8Array(32) }
    return { device, seq, hash }
  })
  const { content, rootBytes } = createEpochChange({
    pairId: ledger.pairId,
    epoch,
    by: myIdOf(ledger),
    previousHash: before.hash,
    removed: cutOff,
    remaining: remaining.map(({ card }) => card),
    oldRootBytes: before.rootBytes,
    statements: ledger.statements.map(({ bytes }) => bytes),
    signSecretBytes: world.signSecretBytes,
    randomness: world.randomness,
  })
  const sealed = await sealSlot({ kind: 'epoch', content }, epochKeysOf(before.epoch, before.rootBytes), world.randomness)
  if (!sealed.ok) throw new Error('a handful of keys fits any slot')
  const link: EpochLink = { epoch, rootBytes, by: myIdOf(ledger), hash: epochHashOf(content), removed: cutOff, members: remaining.map(({ id }) => id), slot: sealed.value }
  return { ...ledger, chain: [...ledger.chain, link] }
}

/** Begins an epoch where one is due: a device should be out and is in. */
export const settleEpoch = async (world: SyncWorld, ledger: Ledger): Promise<Ledger> => {
  const out = ledger.removals.filter((id) => !isRemoved(ledger, id))
  return out.length > 0 ? withNextEpoch(world, ledger, out) : ledger
}

/** Takes devices out for good: later slots of them are refused everywhere the news reaches. Their earlier words stay. */
export const removeDevices = (world: SyncWorld, ids: readonly DeviceId[]): Promise<Result<null, SendFailure>> =>
  world.inTurn(() =>
    changeLedger<null, SendFailure>(world, async (ledger) => {
      if (ledger.apart !== undefined) return err({ type: 'Apart', apart: ledger.apart })
      const me = myIdOf(ledger)
      const removals = [...new Set([...ledger.removals, ...ids.filter((id) => id !== me && ledger.devices.some((known) => known.id === id))])]
      return ok({ ledger: await settleEpoch(world, { ...ledger, removals }), value: null })
    }),
  )

/** A fresh root for the same devices: when a season begins, or two phones stand side by side. */
export const renewRoot = (world: SyncWorld): Promise<Result<null, LedgerFailure>> =>
  world.inTurn(() => changeLedger(world, async (ledger) => ok({ ledger: await withNextEpoch(world, ledger, []), value: null })))

/** How far back two lines of epochs may part. */
const forksWithin = 8

export type EpochOutcome = 'followed' | 'known' | 'removed'

/** Follows the epoch that `content` begins after `link`, an epoch of this ledger whose key opened it. */
export const followEpoch = async (
  world: SyncWorld,
  before: Ledger,
  link: EpochLink,
  content: Uint8Array,
  slot: EpochLink['slot'],
): Promise<Result<{ readonly ledger: Ledger; readonly outcome: EpochOutcome }, Refusal>> => {
  const read = readEpochChange(before.pairId, content)
  if (read === undefined) return err({ type: 'Malformed' })
  const { change } = read
  const ledger = takeStatements(before, change.statements, world.now())
  if (change.epoch !== link.epoch + 1 || bytesToHex(change.previousHash) !== bytesToHex(link.hash)) return err({ type: 'Malformed' })
  const hash = sha256OfBytes(content)
  const at = ledger.chain.indexOf(link)
  const rival = ledger.chain[at + 1]
  if (rival !== undefined && bytesToHex(rival.hash) === bytesToHex(hash)) return ok({ ledger: before, outcome: 'known' })

  const signer = ledger.devices.find(({ id }) => id === change.by)
  if (signer === undefined) return err({ type: 'UnknownDevice' })
  // Also whom only the rival epoch removed: a device that was taken out cannot go back and take the others out.
  if (isRemoved({ chain: ledger.chain.slice(0, at + 2) }, signer.id)) return err({ type: 'RemovedDevice' })
  if (!read.isSignedBy(signer.card.signKeyBytes)) return err({ type: 'WrongSignature' })
  if (rival !== undefined) {
    const beginning = { by: change.by, hash, removed: change.removed }
    const isTooOld = ledger.chain.length - 1 - at > forksWithin && !takesOut(beginning, rival)
    if (isTooOld || !standsOver(beginning, rival)) return ok({ ledger: before, outcome: 'known' })
  }

  const me = myIdOf(ledger)
  if (change.removed.some(({ device }) => device === me)) return ok({ ledger: { ...ledger, apart: { type: 'removed', by: signer.id } }, outcome: 'removed' })
  const rootBytes = rootFor(ledger.pairId, change, me, ledger.me.exchangeSecretBytes)
  // Not wrapped for this device, of which the other did not know yet: it waits for a bridge.
  if (rootBytes === undefined) return err({ type: 'NotThisPair' })
  const next: EpochLink = { epoch: change.epoch, rootBytes, by: change.by, hash, removed: change.removed, members: change.wraps.map(({ device }) => device), ...(slot === undefined ? {} : { slot }) }
  const peers = Object.fromEntries(Object.entries(ledger.peers).map(([id, peer]) => [id, { ...peer, epoch: Math.min(peer.epoch, link.epoch) }]))
  const abandoned = [...ledger.abandoned, ...ledger.chain.slice(at + 1)].slice(-forksWithin)
  const followed: Ledger = { ...ledger, chain: [...ledger.chain.slice(0, at + 1), next], abandoned, peers }
  return ok({ ledger: await settleEpoch(world, followed), outcome: 'followed' })
}
