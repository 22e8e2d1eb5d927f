// What slots weigh and cost, beside what plain y-protocols (state vector, then difference) would have moved for the same edits,
// in one run. Sizes hold anywhere; milliseconds are this machine's.
import * as Y from 'yjs'
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
  readonly sendMilliseconds: number
  readonly takeMilliseconds: number
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

const measure = async (what: string, from: Phone, to: Phone): Promise<Row> => {
  const plain = plainBytes(from.book.doc, to.book.doc)
  const began = performance.now()
  const { bytes } = await from.send()
  const sent = performance.now()
  await to.take(bytes)
  const taken = performance.now()
  await meet(from, to)
  return { what, slotBytes: bytes.length, plainBytes: plain, sendMilliseconds: sent - began, takeMilliseconds: taken - sent }
}

/** `pace` is told when what is measured begins and when three years are written, which need not be slow. */
export const measureSlots = async (pace: (as: 'measured' | 'written') => Promise<void> = async () => undefined): Promise<readonly Row[]> => {
  const rows: Row[] = []
  const { pat, dana } = await aPair(7)
  note(pat)
  await pace('measured')
  rows.push(await measure('the first slot of a new pair', pat, dana))
  await pace('written')
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
  await pace('measured')
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
