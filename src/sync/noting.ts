// What the ledger remembers of a slot that came: whose turn it was, what its sender holds, what it has seen of this device.
import type { Instant } from '../foundation/day.ts'
import { isSameBytes } from '../foundation/bytes.ts'
import type { Book } from './book.ts'
import type { DeviceId } from './device.ts'
import { currentLink, type Ledger, type Marks, myIdOf, otherDevices, type Peer, peerOf } from './ledger.ts'
import type { Refusal } from './refusal.ts'
import { contentHashOf } from './sending.ts'
import type { Section, Slot } from './slot.ts'

const acceptedKept = 32
const arrivalsKept = 16
const refusedKept = 200

export type Turn = 'next' | 'already' | 'older' | 'two-voices'

/** Where the slot stands among those accepted of its device. */
export const turnOf = (ledger: Ledger, { device, seq, previousHash }: Slot, hash: Uint8Array): Turn => {
  const { accepted } = peerOf(ledger, device)
  const same = accepted.find((each) => each.seq === seq)
  if (same !== undefined) return isSameBytes(same.hash, hash) ? 'already' : 'two-voices'
  const last = accepted.at(-1)
  if (last === undefined || seq > last.seq + 1) return 'next'
  if (seq <= last.seq) return 'older'
  return isSameBytes(last.hash, previousHash) ? 'next' : 'two-voices'
}

export const noteRefused = (ledger: Ledger, hash: Uint8Array, refusal: Refusal, at: Instant): Ledger => ({
  ...ledger,
  refused: [...ledger.refused.filter((each) => !isSameBytes(each.hash, hash)), { hash, refusal, at }].slice(-refusedKept),
})

/** A slot that this device's key signed: one it never made, or made otherwise, is another copy's. */
export const noteCameBack = (ledger: Ledger, seq: number, hash: Uint8Array): Ledger => {
  const known = ledger.sent.find((each) => each.seq === seq)
  const isMine = seq <= ledger.lastSeq && (known === undefined || isSameBytes(known.hash, hash))
  return isMine || ledger.apart !== undefined ? ledger : { ...ledger, apart: { type: 'older-copy' } }
}

/** It speaks from an epoch that is over: perhaps it never heard of a later one, so it is told again. */
export const noteBehind = (ledger: Ledger, id: DeviceId, epoch: number): Ledger => {
  const peer = ledger.peers[id]
  return peer === undefined || peer.epoch <= epoch ? ledger : { ...ledger, peers: { ...ledger.peers, [id]: { ...peer, epoch } } }
}

/** Devices that take part, as far as a slot tells. */
export const noteThere = (ledger: Ledger, ids: readonly DeviceId[]): Ledger => {
  const peers = { ...ledger.peers }
  for (const { id } of otherDevices(ledger)) if (ids.includes(id)) peers[id] = { ...peerOf(ledger, id), isThere: true }
  return { ...ledger, peers }
}

const joinMarks = (one: Marks, other: Marks, books: ReadonlyMap<string, Book>): Marks => {
  const joined = { ...one }
  for (const [name, mark] of Object.entries(other)) {
    const book = books.get(name)
    if (book !== undefined) joined[name] = book.join(joined[name], mark)
  }
  return joined
}

/**
 * What the slot's sender says to have accepted of this device, where it is true: the hash must be that of the very slot. A slot
 * this device does not remember to have sent was sent by a later copy of it.
 */
export const acknowledgedBy = (ledger: Ledger, slot: Slot): { readonly seq: number; readonly marks: Marks } | 'later-than-known' | undefined => {
  const seen = slot.seen.find(({ device }) => device === myIdOf(ledger))
  if (seen === undefined) return undefined
  if (seen.seq > ledger.lastSeq) return 'later-than-known'
  const sent = ledger.sent.find(({ seq }) => seq === seen.seq)
  if (sent === undefined) return undefined
  if (!isSameBytes(sent.hash, seen.hash)) return 'later-than-known'
  // The marks of that turn, or of the last one before it that are still remembered.
  const marks = ledger.sent.findLast(({ seq, marks }) => seq <= seen.seq && marks !== undefined)?.marks
  return { seq: seen.seq, marks: marks ?? {} }
}

export interface TakenSection {
  readonly book: Book
  readonly section: Section
}

type Likeness = 'unknown' | 'same' | 'lacking' | 'split'

/**
 * Everything the sender holds is here, and everything here is there: then both must hold the same. If not, something did not
 * arrive; but where the sender's whole book came and has no other changes than this one, it is the changes that differ.
 */
const likenessOf = ({ book, section }: TakenSection, has: Marks, brought: Marks): Likeness => {
  const mark = book.mark()
  if (!book.covers(has[book.name], mark)) return 'unknown'
  if (isSameBytes(contentHashOf(book), section.contentHash)) return 'same'
  return section.isWhole && book.covers(brought[book.name], mark) ? 'split' : 'lacking'
}

const noteArrival = (peer: Peer, has: Marks, at: Instant, isProgress: boolean): readonly Peer['arrivals'][number][] => {
  if (!isProgress) return peer.arrivals
  const arrivals = [...peer.arrivals, { at, has }]
  // The first and the last ones; between them every other.
  return arrivals.length <= arrivalsKept ? arrivals : arrivals.filter((_, index) => index % 2 === 0 || index >= arrivals.length - 4)
}

/** After the books hold all of it, on disk. */
export const noteAccepted = (
  told: Ledger,
  slot: Slot,
  hash: Uint8Array,
  taken: readonly TakenSection[],
  isOwed: boolean,
  at: Instant,
): Ledger => {
  const ledger = noteThere(told, slot.seen.map(({ device }) => device))
  const books = new Map(taken.map(({ book }) => [book.name, book]))
  const before = peerOf(ledger, slot.device)
  const said = acknowledgedBy(ledger, slot)
  const acked = said === 'later-than-known' ? undefined : said
  const brought = Object.fromEntries(taken.flatMap(({ book, section }) => (section.update.length === 0 ? [] : [[book.name, book.markOf(section.update)] as const])))
  const has = joinMarks(joinMarks(before.has, acked?.marks ?? {}, books), brought, books)
  const likeness = taken.map((each) => likenessOf(each, has, brought))
  // Once known it stays so until both say the same: sending everything again and again would not help.
  const isSplit = likeness.includes('split') || (before.isSplit === true && !(likeness.length > 0 && likeness.every((each) => each === 'same')))
  const lacks = likeness.includes('lacking') && !isSplit
  const gotWhole = taken.length > 0 && taken.every(({ section }) => section.isWhole)
  const seq = Math.max(before.acked, acked?.seq ?? 0)
  const peer: Peer = {
    accepted: [...before.accepted, { seq: slot.seq, hash }].slice(-acceptedKept),
    acked: seq,
    // Who lacks something gets everything once more.
    has: slot.wantsWhole || lacks ? {} : has,
    arrivals: noteArrival(before, has, at, seq > before.acked),
    epoch: currentLink(ledger).epoch,
    isOwed: isOwed || before.isOwed,
    schema: Math.max(...taken.map(({ section }) => section.schema), before.schema),
    heardAt: at,
    ...(isSplit ? { isSplit } : {}),
  }
  const oldest = Math.min(...otherDevices(ledger).map(({ id }) => (id === slot.device ? seq : peerOf(ledger, id).acked)))
  return {
    ...ledger,
    peers: { ...ledger.peers, [slot.device]: peer },
    statements: ledger.statements.filter(({ sinceSeq }) => sinceSeq === undefined || sinceSeq > oldest),
    wantsWhole: lacks || (ledger.wantsWhole && !gotWhole),
    refused: ledger.refused.filter((each) => !isSameBytes(each.hash, hash)),
  }
}
