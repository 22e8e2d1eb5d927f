// What slots weigh and cost, beside what plain y-protocols (state vector, then difference) would have moved for the same edits,
// in one run. Sizes hold anywhere; milliseconds are this machine's.
import * as Y from 'yjs'
import { deviceIdOf } from '../../../src/sync/device.ts'
import { currentLink } from '../../../src/sync/ledger.ts'
import { epochKeysOf, openSlot, sealSlot } from '../../../src/sync/sealing.ts'
import { splitSlots } from '../../../src/sync/slot-header.ts'
import { readSignedSlot, signSlot } from '../../../src/sync/slot.ts'
import { createId } from '../../../src/foundation/id.ts'
import type { Instant } from '../../../src/foundation/day.ts'
import { sealBytes } from '../../../src/crypto/seal.ts'
import { addContact } from '../../../src/ours/mosaic/keep-contact.ts'
import { writeRecord } from '../../../src/ours/record-map.ts'
import { contactKind } from '../../../src/ours/mosaic/contact.ts'
import { aPair, meet, Phone } from '../../sync/a-pair.ts'
import { makePicker, sentence } from '../seed/made-up.ts'

export interface Row {
  readonly what: string
  readonly slotBytes: number
  /** State vector and difference, each way once, unsealed. */
  readonly plainBytes: number
  /** Medians, in milliseconds. Sending is all of it: what the other lacks, its seal, the ledger. */
  readonly sending: number
  /** Signing, packing and sealing alone. */
  readonly sealing: number
  /** Opening, unpacking and looking at the signature alone. */
  readonly opening: number
  /** All of accepting: opening, looking over, keeping, the ledger; with a disk in memory. */
  readonly accepting: number
  /** The same with a real disk, looked over in the worker; where there is one. */
  readonly acceptingOnDisk: number | undefined
}

/** Takes the bytes in on a copy of the phone that stands on a real disk, and gives the milliseconds. `ready` is awaited in between. */
export type TakeOnDisk = (phone: Phone, bytes: Uint8Array, ready: () => Promise<void>) => Promise<number>

/** Told when what is measured begins, and when something is written, which need not be slow. */
export type PaceOf = (as: 'measured' | 'written') => Promise<void>

const repeats = 5
const middleOf = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
const repeated = async (act: () => Promise<number>): Promise<number> => {
  const times: number[] = []
  for (let time = 0; time < repeats; time += 1) times.push(await act())
  return middleOf(times)
}
const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await act()
  return performance.now() - began
}

const pick = makePicker(450)
const clock = { now: () => 1 as Instant, zone: () => 'America/New_York' as never }
const note = (phone: Phone): void => {
  const words = { name: sentence(pick).slice(0, 60), area: 'other', helpsWith: Array.from({ length: 6 }, () => sentence(pick)).join(' '), phone: '', mail: '', where: '', note: '' }
  addContact(phone.book.roots, { by: 'mentor', clock, randomness: phone.randomness }, words)
}

const plainBytes = (from: Y.Doc, to: Y.Doc): number => {
  const vector = Y.encodeStateVector(to)
  return vector.length + Y.encodeStateAsUpdate(from, vector).length
}

/** A phone just like it, so that the same can be done once more. */
const copyOf = (phone: Phone): Phone => {
  const copy = new Phone({ seed: phone.seed })
  copy.ledgers.set(phone.ledger.pairId, phone.ledger)
  copy.book.disk.push(Y.encodeStateAsUpdate(phone.book.doc))
  copy.restart()
  return copy
}

/** The seal by itself, of the last slot in the bytes: opened and sealed again. */
const measureSeal = async (from: Phone, bytes: Uint8Array): Promise<{ readonly sealing: number; readonly opening: number }> => {
  const slot = splitSlots(bytes).slots.at(-1) ?? bytes
  const { epoch, rootBytes } = currentLink(from.ledger)
  const keys = epochKeysOf(epoch, rootBytes)
  const open = async () => {
    const opened = await openSlot(slot, keys)
    const signed = opened === undefined ? undefined : readSignedSlot(opened.content, opened.kind, keys)
    if (opened === undefined || signed?.isSignedBy(from.ledger.me.card.signKeyBytes) !== true) throw new Error(`a slot of ${deviceIdOf(from.ledger.me.card)} does not open`)
    return { kind: opened.kind, words: signed.slot }
  }
  const { kind, words } = await open()
  const seal = async () => {
    const sealed = await sealSlot({ kind, content: signSlot(words, kind, keys, from.signSecretBytes) }, keys, from.randomness)
    if (!sealed.ok || sealed.value.length !== slot.length) throw new Error('sealed again it is another slot')
  }
  return { sealing: await repeated(() => timed(seal)), opening: await repeated(() => timed(open)) }
}

const measureWith = (pace: PaceOf, takeOnDisk: TakeOnDisk | undefined) => async (what: string, from: Phone, to: Phone): Promise<Row> => {
  const plain = plainBytes(from.book.doc, to.book.doc)
  await from.book.store()
  await pace('measured')
  const sending = await repeated(async () => {
    const copy = copyOf(from)
    return timed(() => copy.send([to.id]))
  })
  // To that phone alone: one that was just let in is written for only so.
  const { bytes } = await from.send([to.id])
  const { sealing, opening } = await measureSeal(from, bytes)
  const accepting = await repeated(async () => {
    const copy = copyOf(to)
    return timed(() => copy.take(bytes))
  })
  const onDisk = async (): Promise<number> => {
    await pace('written')
    return takeOnDisk === undefined ? Number.NaN : takeOnDisk(to, bytes, () => pace('measured'))
  }
  const acceptingOnDisk = takeOnDisk === undefined ? undefined : await repeated(onDisk)
  await pace('written')
  const outcomes = await to.take(bytes)
  if (outcomes.some(({ type }) => type !== 'accepted')) throw new Error(`not taken in: ${JSON.stringify(outcomes)}`)
  await meet(from, to)
  return { what, slotBytes: bytes.length, plainBytes: plain, sending, sealing, opening, accepting, acceptingOnDisk }
}

export const measureSlots = async (pace: PaceOf = async () => undefined, takeOnDisk?: TakeOnDisk): Promise<readonly Row[]> => {
  const measure = measureWith(pace, takeOnDisk)
  const rows: Row[] = []
  const { pat, dana } = await aPair(7)
  note(pat)
  rows.push(await measure('the first slot of a new pair', pat, dana))
  // Three years: 450 records, changed now and then, in 600 openings of the book.
  for (let opening = 0; opening < 600; opening += 1) {
    const phone = opening % 2 === 0 ? pat : dana
    if (opening % 4 < 3) note(phone)
    const ids = [...phone.book.roots.records('contacts').keys()]
    const id = ids[pick(ids.length)]
    if (id !== undefined) writeRecord(phone.book.roots, 'contacts', contactKind, id, { note: sentence(pick) })
    await phone.book.store()
    if (opening % 5 === 4) await meet(pat, dana)
    phone.restart()
  }
  await meet(pat, dana)
  const [first = ''] = [...pat.book.roots.records('contacts').keys()]
  const change = (): void => writeRecord(pat.book.roots, 'contacts', contactKind, first, { note: sentence(pick) })
  change()
  rows.push(await measure('one field changed, after three years', pat, dana))
  pat.book.doc.getMap('groundRules').set(`seen ${createId('entry', pat.randomness).slice(-4)}`, 1)
  rows.push(await measure('one small value added, after three years', pat, dana))
  for (let edit = 0; edit < 10; edit += 1) note(pat)
  rows.push(await measure('ten records written, after three years', pat, dana))
  const desk = new Phone({ seed: 99 })
  await pat.admit(desk, 0)
  rows.push(await measure('the whole three-year book, for a new phone', pat, desk))
  return rows
}

/** How many of the nonces of `count` seals were used before: none. */
export const repeatedNonces = (count: number, randomness: (length: number) => Uint8Array): number => {
  const seen = new Set<string>()
  const key = randomness(32)
  const nothing = new Uint8Array()
  for (let seal = 0; seal < count; seal += 1) seen.add(Buffer.from(sealBytes(nothing, nothing, key, randomness).subarray(0, 24)).toString('latin1'))
  return count - seen.size
}
