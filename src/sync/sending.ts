// Making the slot that leaves: what the others lack, what was accepted of them, and whom this device has heard of. The
// ledger knows the slot's turn before the slot leaves, so a crash can make a gap and never a second slot in one turn.
import { sha256OfBytes } from '../crypto/hash.ts'
import type { Sealed } from '../crypto/seal.ts'
import { createWriter, isSameBytes } from '../foundation/bytes.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import type { Book, DiskFailure, Mark } from './book.ts'
import type { DeviceId } from './device.ts'
import { bridgesFor } from './epoch-bridge.ts'
import { currentLink, type KnownDevice, type Ledger, myIdOf, otherDevices, peerOf, type SentSlot } from './ledger.ts'
import { epochKeysOf, sealSlot } from './sealing.ts'
import { type Section, signSlot, type Slot } from './slot.ts'
import { changeLedger, type SendFailure, type SyncWorld } from './world.ts'

export interface Outgoing {
  /** In the order they should be taken in: epochs first, the slot last. */
  readonly slots: readonly Sealed[]
  /** Devices that lack something of this, or wait for an answer. Empty: there is no need to carry it anywhere. */
  readonly neededBy: readonly DeviceId[]
  /** Bytes of changes of books, before they were packed. */
  readonly changedBytes: number
}

/** Which devices the slot is for; all others of the pair unless said. */
export type Audience = readonly DeviceId[] | undefined

/** Waiting slots whose marks are remembered; of older ones only the hash is. */
const marksKept = 12
const hashesKept = 256

export const contentHashOf = (book: Book): Uint8Array => {
  const { words, mark } = book.content()
  return sha256OfBytes(createWriter().text(words).bytes(mark).done())
}

const zeros = new Uint8Array(32)

interface Part {
  readonly book: Book
  readonly mark: Mark
  /** What each of the audience holds; undefined where one of them holds nothing that is known. */
  readonly base: Mark | undefined
}

/**
 * Whom the slot itself is for. A phone that was let in, and of which nobody has heard since, may never have come, and everything
 * would be sent whole for its sake for ever. It got the book with its grant; should it come after all, it is written for once it
 * has spoken. Where nobody is known to be there yet, the slot is for all.
 */
const listenersOf = (ledger: Ledger, audience: readonly KnownDevice[]): readonly KnownDevice[] => {
  const there = audience.filter(({ id }) => {
    const { accepted, isThere } = peerOf(ledger, id)
    return accepted.length > 0 || isThere === true
  })
  return there.length === 0 ? audience : there
}

const baseOf = (book: Book, ledger: Ledger, audience: readonly KnownDevice[]): Mark | undefined => {
  let base: Mark | undefined
  for (const { id } of audience) {
    const held = peerOf(ledger, id).has[book.name]
    if (held === undefined) return undefined
    base = base === undefined ? held : book.meet(base, held)
  }
  return base
}

const sectionOf = ({ book, base }: Part): Section => {
  const { update, isEmpty } = book.changesSince(base)
  return {
    book: book.name,
    isWhole: base === undefined,
    contentHash: contentHashOf(book),
    schema: book.schema,
    ...book.writtenBy(),
    clients: [book.ownClient()],
    update: isEmpty ? new Uint8Array() : update,
  }
}

/** Statements one of these devices has not confirmed. */
const openStatements = (ledger: Ledger, among: readonly KnownDevice[]): Ledger['statements'] =>
  ledger.statements.filter(({ sinceSeq }) => sinceSeq === undefined || among.some(({ id }) => peerOf(ledger, id).acked < sinceSeq))

const isLacking = (ledger: Ledger, parts: readonly Part[], device: KnownDevice): boolean =>
  openStatements(ledger, [device]).length > 0 || lacksChanges(ledger, parts, device)

const isBehind = (ledger: Ledger, id: DeviceId): boolean => peerOf(ledger, id).epoch !== currentLink(ledger).epoch

const lacksChanges = (ledger: Ledger, parts: readonly Part[], { id }: KnownDevice): boolean =>
  isBehind(ledger, id) || parts.some(({ book, mark }) => !book.covers(peerOf(ledger, id).has[book.name], mark))

/** Two slots of one fingerprint bring the same, so the one that was made is handed out again. */
const fingerprintOf = (ledger: Ledger, parts: readonly Part[], listeners: readonly KnownDevice[]): Uint8Array => {
  const writer = createWriter().fixed(currentLink(ledger).hash).byte(ledger.wantsWhole ? 1 : 0)
  // Who is believed to have missed the epoch is asked for an answer, which a slot that was made before may not do.
  writer.list(listeners, ({ id }) => writer.text(id).byte(isBehind(ledger, id) ? 1 : 0))
  writer.list(openStatements(ledger, listeners), ({ bytes }) => writer.bytes(bytes))
  writer.list(parts, ({ book, mark, base }) => writer.text(book.name).bytes(mark).byte(base === undefined ? 1 : 0))
  return sha256OfBytes(writer.done())
}

/** Epoch slots that one of the audience may not have taken in. */
const epochSlotsFor = (ledger: Ledger, audience: readonly KnownDevice[]): readonly Sealed[] => {
  const least = Math.min(...audience.map(({ id }) => peerOf(ledger, id).epoch))
  return ledger.chain.flatMap(({ epoch, slot }) => (slot !== undefined && epoch > least ? [slot] : []))
}

const keptSent = (sent: readonly SentSlot[]): readonly SentSlot[] => {
  const recent = sent.slice(-hashesKept)
  return recent.map((each, index) => {
    if (index >= recent.length - marksKept || each.marks === undefined) return each
    const { seq, hash } = each
    return { seq, hash }
  })
}

interface SealedNext {
  readonly slot: Slot
  readonly sealed: Sealed
  readonly changedBytes: number
}

const withSent = (ledger: Ledger, { slot, sealed, changedBytes }: SealedNext, parts: readonly Part[], fingerprint: Uint8Array): Ledger => {
  const { seq } = slot
  const marks = Object.fromEntries(parts.map(({ book, mark }) => [book.name, mark]))
  return {
    ...ledger,
    lastSeq: seq,
    sent: keptSent([...ledger.sent, { seq, hash: sha256OfBytes(sealed), marks }]),
    statements: ledger.statements.map((each) => (each.sinceSeq === undefined ? { ...each, sinceSeq: seq } : each)),
    latest: { slot: sealed, fingerprint, seen: Object.fromEntries(slot.seen.map((each) => [each.device, each.seq])), changedBytes },
  }
}

/** The answer is on its way. Should it be lost, the device sends its slot once more, and is owed again. */
const withoutDebts = (ledger: Ledger, audience: readonly KnownDevice[]): Ledger => {
  const peers = { ...ledger.peers }
  for (const { id } of audience) {
    const peer = peers[id]
    if (peer?.isOwed === true) peers[id] = { ...peer, isOwed: false }
  }
  return { ...ledger, peers }
}

const lastAccepted = (ledger: Ledger, id: DeviceId): number => peerOf(ledger, id).accepted.at(-1)?.seq ?? 0

const sealNext = async (
  world: SyncWorld,
  ledger: Ledger,
  parts: readonly Part[],
  listeners: readonly KnownDevice[],
): Promise<Result<SealedNext, { readonly type: 'TooLarge' }>> => {
  const sections = parts.map(sectionOf)
  const slot: Slot = {
    device: myIdOf(ledger),
    seq: ledger.lastSeq + 1,
    previousHash: ledger.sent.at(-1)?.hash ?? zeros,
    seen: otherDevices(ledger).flatMap(({ id }) => {
      const last = peerOf(ledger, id).accepted.at(-1)
      return last === undefined ? [] : [{ device: id, ...last }]
    }),
    audience: listeners.map((device) => ({ device: device.id, isLacking: isLacking(ledger, parts, device) })),
    wantsWhole: ledger.wantsWhole,
    statements: openStatements(ledger, listeners).map(({ bytes }) => bytes),
    sections,
  }
  const link = currentLink(ledger)
  const keys = epochKeysOf(link.epoch, link.rootBytes)
  const kind = sections.some(({ isWhole, update }) => isWhole && update.length > 0) ? 'base' : 'outbox'
  const sealed = await sealSlot({ kind, content: signSlot(slot, kind, keys, world.signSecretBytes) }, keys, world.randomness)
  return sealed.ok ? ok({ slot, sealed: sealed.value, changedBytes: sections.reduce((sum, { update }) => sum + update.length, 0) }) : sealed
}

const isSameMarks = (books: readonly Book[], marks: readonly Mark[]): boolean =>
  books.every((book, index) => isSameBytes(book.mark(), marks[index] ?? zeros))

/** What the books held at a moment, all of which is on disk by now. */
const settledMarks = async (books: readonly Book[]): Promise<Result<readonly Mark[], DiskFailure>> => {
  for (;;) {
    const marks = books.map((book) => book.mark())
    for (const book of books) {
      const settled = await book.settled()
      if (!settled.ok) return settled
    }
    if (isSameMarks(books, marks)) return ok(marks)
  }
}

/**
 * The slots to hand to any transport. Asked again while nothing changed, it gives the same bytes. Everything in them is on
 * this device's disk, and their turn is in the ledger, before this settles.
 */
export const prepareSlots = (world: SyncWorld, audienceIds?: Audience): Promise<Result<Outgoing, SendFailure>> =>
  world.inTurn(async () => {
    const books = await world.shelf.books()
    return changeLedger<Outgoing, SendFailure>(world, async (ledger) => {
      if (ledger.apart !== undefined) return err({ type: 'Apart', apart: ledger.apart })
      const others = otherDevices(ledger)
      const audience = audienceIds === undefined ? others : others.filter(({ id }) => audienceIds.includes(id))
      if (audience.length === 0) return err({ type: 'NotPaired' })
      for (;;) {
        const settled = await settledMarks(books)
        if (!settled.ok) return settled
        if (isSameMarks(books, settled.value)) break
      }
      // From here until the sections are written nothing is awaited, so no edit comes in between.
      const listeners = listenersOf(ledger, audience)
      const parts = books.map((book): Part => ({ book, mark: book.mark(), base: baseOf(book, ledger, listeners) }))
      const fingerprint = fingerprintOf(ledger, parts, listeners)
      const owed = audience.filter(({ id }) => peerOf(ledger, id).isOwed)
      const neededBy = audience.flatMap((device) => (ledger.wantsWhole || owed.includes(device) || isLacking(ledger, parts, device) ? [device.id] : []))
      const epochSlots = epochSlotsFor(ledger, audience)
      const { latest } = ledger
      const isAnswered = owed.every(({ id }) => latest?.seen[id] === lastAccepted(ledger, id))
      if (latest !== undefined && isAnswered && isSameBytes(latest.fingerprint, fingerprint)) {
        const bridges = await bridgesFor(world, ledger, audience)
        const value = { slots: [...epochSlots, ...bridges, latest.slot], neededBy, changedBytes: latest.changedBytes }
        return ok(owed.length === 0 ? { value } : { ledger: withoutDebts(ledger, audience), value })
      }
      const next = await sealNext(world, ledger, parts, listeners)
      if (!next.ok) return next
      const bridges = await bridgesFor(world, ledger, audience)
      return ok({
        ledger: withoutDebts(withSent(ledger, next.value, parts, fingerprint), audience),
        value: { slots: [...epochSlots, ...bridges, next.value.sealed], neededBy, changedBytes: next.value.changedBytes },
      })
    })
  })
