// The one way in, whatever carried the bytes: size → magic and version → open → signature of a device of the pair → epoch and
// turn → looked over on a copy → kept in the book → remembered as seen. What is refused has changed nothing; it is remembered
// by its hash, with a reason a person can be told.
import { sha256OfBytes } from '../crypto/hash.ts'
import type { Sealed } from '../crypto/seal.ts'
import { isSameBytes } from '../foundation/bytes.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import type { DeviceId } from './device.ts'
import { crossBridge, isBridge } from './epoch-bridge.ts'
import { followEpoch, settleEpoch } from './epochs.ts'
import { currentLink, type EpochLink, isRemoved, type Ledger, myIdOf } from './ledger.ts'
import { acknowledgedBy, noteAccepted, noteBehind, noteCameBack, noteRefused, noteThere, type Turn, turnOf } from './noting.ts'
import { isFinal, type Refusal } from './refusal.ts'
import { takeStatements } from './roster.ts'
import { type EpochKeys, epochKeysOf, openSlot } from './sealing.ts'
import { readHeader, slotLimit, splitSlots } from './slot-header.ts'
import { readSignedSlot, type Section, type SignedSlot, type Slot } from './slot.ts'
import { changeLedger, type LedgerFailure, type SyncWorld } from './world.ts'

export type SlotOutcome =
  | {
      readonly type: 'accepted'
      readonly from: DeviceId
      /** Bytes of changes it brought, before they were packed; 0 for a mere acknowledgement. */
      readonly changedBytes: number
    }
  /** Phones were taken out or the root was renewed: this phone follows. */
  | { readonly type: 'new-epoch' }
  /** This phone was taken out of the pair. */
  | { readonly type: 'removed' }
  /** Harmless: it was here before, something newer of that device is here already, or this phone wrote it itself. */
  | { readonly type: 'nothing-new'; readonly why: 'already' | 'older' | 'own'; /** The other device that wrote it. */ readonly from?: DeviceId }
  | { readonly type: 'refused'; readonly refusal: Refusal }

type Decided = Result<{ readonly ledger?: Ledger; readonly value: SlotOutcome }, never>

const refused = (world: SyncWorld, ledger: Ledger, hash: Uint8Array, refusal: Refusal): Decided =>
  ok({ ledger: noteRefused(ledger, hash, refusal, world.now()), value: { type: 'refused', refusal } })

const keysOf = ({ epoch, rootBytes }: EpochLink): EpochKeys => epochKeysOf(epoch, rootBytes)

/** The bytes of one slot, exactly. */
const acceptSlot = (world: SyncWorld, bytes: Uint8Array): Promise<Result<SlotOutcome, LedgerFailure>> =>
  world.inTurn(() =>
    changeLedger<SlotOutcome, never>(world, async (ledger) => {
      if (bytes.length > slotLimit) return ok({ value: { type: 'refused', refusal: { type: 'TooLarge' } } })
      const header = readHeader(bytes)
      if (!header.ok) return ok({ value: { type: 'refused', refusal: header.error } })
      if (header.value.length !== bytes.length) return ok({ value: { type: 'refused', refusal: { type: 'NotASlot' } } })
      const hash = sha256OfBytes(bytes)
      const before = ledger.refused.find((each) => isSameBytes(each.hash, hash))
      if (before !== undefined && isFinal(before.refusal)) return ok({ value: { type: 'refused', refusal: before.refusal } })

      const isOf = (each: EpochLink): boolean => each.epoch === header.value.epoch && isSameBytes(keysOf(each).pairTag, header.value.pairTag)
      const link = ledger.chain.find(isOf) ?? ledger.abandoned.find(isOf)
      if (link === undefined) return refused(world, ledger, hash, { type: 'NotThisPair' })
      const opened = await openSlot(bytes, keysOf(link))
      if (opened === undefined) return refused(world, ledger, hash, { type: 'Damaged' })
      // Who builds a bridge for this device knows only the epoch it was let in with, which it may have left since.
      const isAbandoned = !ledger.chain.includes(link)
      if (isAbandoned && (opened.kind !== 'epoch' || !isBridge(opened.content))) return refused(world, ledger, hash, { type: 'NotThisPair' })
      // It has been opened just now: this is where received bytes are known to be sealed ones.
      if (opened.kind === 'epoch') return acceptEpoch(world, ledger, hash, link, opened.content, bytes as Sealed)
      const signed = readSignedSlot(opened.content, opened.kind, keysOf(link))
      if (signed === undefined) return refused(world, ledger, hash, { type: 'Malformed' })
      return acceptOpened(world, ledger, hash, link, signed)
    }),
  )

const acceptEpoch = async (world: SyncWorld, ledger: Ledger, hash: Uint8Array, link: EpochLink, content: Uint8Array, slot: Sealed): Promise<Decided> => {
  if (isBridge(content)) {
    const crossed = crossBridge(ledger, content, world.now())
    if (!crossed.ok) return refused(world, ledger, hash, crossed.error)
    return ok(crossed.value === ledger ? { value: { type: 'nothing-new', why: 'already' } } : { ledger: await settleEpoch(world, crossed.value), value: { type: 'new-epoch' } })
  }
  const followed = await followEpoch(world, ledger, link, content, slot)
  if (!followed.ok) return refused(world, ledger, hash, followed.error)
  const { outcome } = followed.value
  if (outcome === 'known') return ok({ value: { type: 'nothing-new', why: 'already' } })
  return ok({ ledger: followed.value.ledger, value: { type: outcome === 'removed' ? 'removed' : 'new-epoch' } })
}

const acceptOpened = async (world: SyncWorld, before: Ledger, hash: Uint8Array, link: EpochLink, signed: SignedSlot): Promise<Decided> => {
  const { slot } = signed
  // A device may bring along what vouches for it.
  const ledger = takeStatements(before, slot.statements, world.now())
  const device = ledger.devices.find(({ id }) => id === slot.device)
  if (device === undefined) return refused(world, before, hash, { type: 'UnknownDevice' })
  if (!signed.isSignedBy(device.card.signKeyBytes)) return refused(world, before, hash, { type: 'WrongSignature' })
  if (slot.device === myIdOf(ledger)) return ok({ ledger: noteCameBack(before, slot.seq, hash), value: { type: 'nothing-new', why: 'own' } })
  if (isRemoved(ledger, slot.device)) return refused(world, before, hash, { type: 'RemovedDevice' })
  // Also one that was here before: a phone that went back to an older copy of itself sends it again, and has to hear of the epoch.
  if (link !== currentLink(ledger)) return refused(world, noteBehind(before, slot.device, link.epoch), hash, { type: 'OldEpoch' })
  const turn = turnOf(ledger, slot, hash)
  if (turn === 'two-voices') return refused(world, before, hash, { type: 'TwoVoices' })
  if (turn !== 'next') return acceptAgain(before, slot, turn)
  if (acknowledgedBy(ledger, slot) === 'later-than-known') return ok({ ledger: { ...before, apart: { type: 'older-copy' } }, value: { type: 'nothing-new', why: 'own' } })
  return acceptSections(world, ledger, before, hash, slot)
}

/** A slot that was here before: its sender may not know, so it is owed an answer once more. */
const acceptAgain = (ledger: Ledger, slot: Slot, turn: Exclude<Turn, 'next' | 'two-voices'>): Decided => {
  const value: SlotOutcome = { type: 'nothing-new', why: turn, from: slot.device }
  const peer = ledger.peers[slot.device]
  const isWaiting = turn === 'already' && peer !== undefined && !peer.isOwed && wantsAnswer(slot, ledger)
  return ok(isWaiting ? { ledger: { ...ledger, peers: { ...ledger.peers, [slot.device]: { ...peer, isOwed: true } } }, value } : { value })
}

const listenerIn = ({ audience }: Slot, ledger: Ledger): Slot['audience'][number] | undefined => {
  const me = myIdOf(ledger)
  return audience.find(({ device }) => device === me)
}

/** Its sender waits to hear that it arrived, or does not know that this phone is there. An answer alone needs no answer. */
const wantsAnswer = (slot: Slot, ledger: Ledger): boolean => slot.wantsWhole || listenerIn(slot, ledger)?.isLacking !== false

const afterRefusal = (ledger: Ledger, before: Ledger, slot: Slot, { type }: Refusal): Ledger => {
  if (type === 'Gap') return { ...before, wantsWhole: true }
  // It does not know that this phone takes part: the next slot from here is for it, and tells.
  return type === 'NotForThisDevice' ? noteThere(ledger, [slot.device]) : before
}

const acceptSections = async (world: SyncWorld, ledger: Ledger, before: Ledger, hash: Uint8Array, slot: Slot): Promise<Decided> => {
  const taken = await examineSections(world, ledger, slot)
  if (!taken.ok) {
    return ok({ ledger: noteRefused(afterRefusal(ledger, before, slot, taken.error), hash, taken.error, world.now()), value: { type: 'refused', refusal: taken.error } })
  }
  for (const { book, section } of taken.value) {
    const kept = section.update.length === 0 ? ok(null) : await book.commit(section.update)
    // What is in the book already may stay: the same slot brings it again, and it is acknowledged only then.
    if (!kept.ok) return refused(world, before, hash, { type: 'NotKept' })
  }
  const accepted = noteAccepted(ledger, slot, hash, taken.value, wantsAnswer(slot, ledger), world.now())
  const changedBytes = slot.sections.reduce((sum, { update }) => sum + update.length, 0)
  return ok({ ledger: await settleEpoch(world, accepted), value: { type: 'accepted', from: slot.device, changedBytes } })
}

type Taken = Parameters<typeof noteAccepted>[3]

const examineSections = async ({ shelf }: SyncWorld, ledger: Ledger, slot: Slot): Promise<Result<Taken, Refusal>> => {
  const isForMe = listenerIn(slot, ledger) !== undefined
  const taken: Taken[number][] = []
  for (const section of slot.sections) {
    const isEmpty = section.update.length === 0
    const book = await shelf.book(section.book)
    if (book === undefined) return err({ type: 'UnknownBook' })
    if (section.oldestReader > book.schema) return err({ type: 'NewerVersion' })
    // Built on the progress of others: here something before it may be missing without a trace.
    if (!isForMe && !section.isWhole) return err({ type: 'NotForThisDevice' })
    if (!isEmpty) {
      const examined = await book.examine(section.update, { fromNewerApp: section.newestSchema > book.schema, schema: book.schema })
      if (!examined.ok) return examined
    }
    taken.push({ book, section } satisfies { readonly book: typeof book; readonly section: Section })
  }
  return ok(taken)
}

/** Whatever came in one piece: slots one after another, and an outcome for each; what is no slot is refused once. */
export const acceptBytes = async (world: SyncWorld, bytes: Uint8Array): Promise<Result<readonly SlotOutcome[], LedgerFailure>> => {
  const { slots, rest } = splitSlots(bytes)
  const outcomes: SlotOutcome[] = []
  for (const slot of slots) {
    const outcome = await acceptSlot(world, slot)
    if (!outcome.ok) return outcome
    outcomes.push(outcome.value)
  }
  if (rest.length > 0 || slots.length === 0) {
    const header = readHeader(rest)
    outcomes.push({ type: 'refused', refusal: header.ok ? { type: 'NotASlot' } : header.error })
  }
  return ok(outcomes)
}
