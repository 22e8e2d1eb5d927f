// Phones for tests of sync: each with a book in memory, a disk that survives a crash, a ledger, and a place where every wait
// can be made to fail. The engine is the real one; only disk, clock and randomness are stood in for.
import * as Y from 'yjs'
import { publicKeyOf } from '../../src/crypto/sign.ts'
import type { Instant } from '../../src/foundation/day.ts'
import type { Randomness } from '../../src/foundation/id.ts'
import { ok } from '../../src/foundation/result.ts'
import { type BookRoots, bookRootsOf } from '../../src/ours/book-roots.ts'
import { type BookExchange, exchangeOf } from '../../src/ours/exchange/exchange.ts'
import type { Shelf } from '../../src/sync/book.ts'
import { createDevice, admitDevice, foundPair, joinPair, readGrant } from '../../src/sync/founding.ts'
import { deviceIdOf, type DeviceId, type PersonNumber } from '../../src/sync/device.ts'
import type { Bookkeeping, Ledger } from '../../src/sync/ledger.ts'
import { concatBytes } from '../../src/foundation/bytes.ts'
import { acceptBytes, type SlotOutcome } from '../../src/sync/accepting.ts'
import { prepareSlots } from '../../src/sync/sending.ts'
import type { SyncWorld } from '../../src/sync/world.ts'

/** xorshift32: quick, and the same everywhere. Not for keys of anybody real. */
export const seeded = (seed: number): Randomness & { readonly below: (limit: number) => number } => {
  let state = (seed ^ 0x9e_37_79_b9) >>> 0 || 1
  const next = (): number => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
  for (let warm = 0; warm < 8; warm += 1) next()
  const randomness = (length: number): Uint8Array => Uint8Array.from({ length }, () => next() >>> 11)
  return Object.assign(randomness, { below: (limit: number) => next() % limit })
}

export class Crash extends Error {}

/** Counts the waits of one device, and ends it at the one asked for. */
export interface Faults {
  readonly wait: () => Promise<void>
  /** The next `count` waits go well, the one after ends the device. */
  readonly crashAfter: (count: number) => void
  readonly calm: () => void
  readonly waits: () => number
}

const createFaults = (): Faults => {
  let left = Number.POSITIVE_INFINITY
  let waits = 0
  return {
    wait: async () => {
      waits += 1
      if (left <= 0) throw new Crash('the device went out')
      left -= 1
    },
    crashAfter: (count) => {
      left = count
    },
    calm: () => {
      left = Number.POSITIVE_INFINITY
    },
    waits: () => waits,
  }
}

const memoryBookkeeping = (ledgers: Map<string, Ledger>, faults: Faults): Bookkeeping => ({
  read: async (pairId) => {
    await faults.wait()
    return ok(ledgers.get(pairId))
  },
  write: async (ledger, onto) => {
    await faults.wait()
    if ((ledgers.get(ledger.pairId)?.revision ?? 0) !== onto) return ok(false)
    // A ledger is never changed, only replaced.
    ledgers.set(ledger.pairId, ledger)
    await faults.wait()
    return ok(true)
  },
  forget: async (pairId) => {
    await faults.wait()
    ledgers.delete(pairId)
    return ok(null)
  },
})

const applyRows = (doc: Y.Doc, rows: readonly Uint8Array[]): void => {
  const applyEach = (): void => {
    for (const row of rows) Y.applyUpdate(doc, row)
  }
  Y.transact(doc, applyEach, 'disk', false)
}

/** One book on one device: what is in memory, and what is on disk. */
export class PhoneBook {
  doc = new Y.Doc()
  readonly disk: Uint8Array[] = []
  private waiting: Uint8Array[] = []
  exchange: BookExchange
  readonly name: string
  private readonly faults: Faults
  private readonly randomness: Randomness & { readonly below: (limit: number) => number }

  constructor(name: string, faults: Faults, randomness: Randomness & { readonly below: (limit: number) => number }) {
    this.name = name
    this.faults = faults
    this.randomness = randomness
    this.exchange = this.open()
  }

  private open(): BookExchange {
    this.doc = new Y.Doc({ guid: this.name })
    // As the real one does, but repeatable.
    this.doc.clientID = this.randomness.below(0x7f_ff_ff_ff)
    applyRows(this.doc, this.disk)
    this.waiting = []
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'disk') this.waiting.push(update)
    })
    this.exchange = exchangeOf(this.name, { doc: this.doc, whenStored: () => this.store() })
    return this.exchange
  }

  async store() {
    await this.faults.wait()
    this.disk.push(...this.waiting)
    this.waiting = []
    if (this.disk.length > 40) this.disk.splice(0, this.disk.length, Y.mergeUpdates(this.disk))
    await this.faults.wait()
    return ok(null)
  }

  /** Everything in memory is on disk. */
  get isStored(): boolean {
    return this.waiting.length === 0
  }

  /** Rows another tab has stored. */
  hear(rows: readonly Uint8Array[]): void {
    applyRows(this.doc, rows)
  }

  /** The page ends and opens again: what was not on disk is gone. */
  restart(): void {
    this.open()
  }

  get roots(): BookRoots {
    return bookRootsOf(this.doc)
  }

  private lastRead: { readonly doc: Y.Doc; rows: readonly Uint8Array[] } | undefined

  /** What the disk alone holds. Not to be changed: rows that were read before are not read again while they are there. */
  onDisk(): Y.Doc {
    const read = this.lastRead?.rows.every((row, index) => row === this.disk[index]) === true ? this.lastRead : { doc: new Y.Doc({ guid: this.name }), rows: [] }
    applyRows(read.doc, this.disk.slice(read.rows.length))
    this.lastRead = { doc: read.doc, rows: [...this.disk] }
    return read.doc
  }

  /** What the disk alone holds, as a mark. */
  markOnDisk(): Uint8Array {
    return exchangeOf(this.name, { doc: this.onDisk(), whenStored: async () => ok(null) }).mark()
  }
}

export interface PhoneOptions {
  readonly seed: number
  readonly now?: () => Instant
}

const thePair = 'pair_00000000000000000000'
export const theBook = 'season_00000000000000000000'

export class Phone {
  readonly faults = createFaults()
  readonly ledgers = new Map<string, Ledger>()
  readonly randomness: Randomness & { readonly below: (limit: number) => number }
  readonly books = new Map<string, PhoneBook>()
  readonly signSecretBytes: Uint8Array
  readonly now: () => Instant
  readonly seed: number
  /** Books this phone makes when the partner began them. */
  mayMake = (name: string): boolean => name.startsWith('season_')
  /** Every slot this phone let out: turn → hash in hex. */
  private turn: Promise<unknown> = Promise.resolve()

  constructor({ seed, now = () => 1_000 as Instant }: PhoneOptions) {
    this.seed = seed
    this.randomness = seeded(seed)
    this.signSecretBytes = this.randomness(32)
    this.now = now
  }

  get book(): PhoneBook {
    return this.bookNamed(theBook)
  }

  bookNamed(name: string): PhoneBook {
    const book = this.books.get(name) ?? new PhoneBook(name, this.faults, this.randomness)
    this.books.set(name, book)
    return book
  }

  private readonly shelf: Shelf = {
    books: async () => {
      await this.faults.wait()
      return [...this.books.values()].map(({ exchange }) => exchange)
    },
    book: async (name) => {
      await this.faults.wait()
      if (!this.books.has(name) && !this.mayMake(name)) return undefined
      return this.bookNamed(name).exchange
    },
  }

  get world(): SyncWorld {
    return {
      pairId: thePair,
      bookkeeping: memoryBookkeeping(this.ledgers, this.faults),
      shelf: this.shelf,
      signSecretBytes: this.signSecretBytes,
      now: this.now,
      randomness: this.randomness,
      inTurn: async (act) => {
        const turn = this.turn.then(act)
        this.turn = turn.catch(() => {})
        return turn
      },
    }
  }

  get ledger(): Ledger {
    const ledger = this.ledgers.get(thePair)
    if (ledger === undefined) throw new Error('not paired')
    return ledger
  }

  get id(): DeviceId {
    return deviceIdOf(this.ledger.me.card)
  }

  restart(): void {
    this.faults.calm()
    this.turn = Promise.resolve()
    for (const book of this.books.values()) book.restart()
  }

  async found(): Promise<void> {
    const founded = await foundPair(this.world, publicKeyOf(this.signSecretBytes))
    if (!founded.ok) throw new Error(founded.error.type)
    if (!this.books.has(theBook)) this.bookNamed(theBook)
  }

  /** Lets another phone in, as pairing does once the words were compared. */
  async admit(other: Phone, person: PersonNumber): Promise<void> {
    const device = createDevice(person, publicKeyOf(other.signSecretBytes), other.randomness)
    const granted = await admitDevice(this.world, device.card)
    if (!granted.ok) throw new Error(granted.error.type)
    const grant = readGrant(granted.value)
    if (grant === undefined) throw new Error('no grant')
    for (const name of grant.books) other.bookNamed(name)
    const joined = await joinPair(other.world, device, grant)
    if (!joined.ok) throw new Error(joined.error.type)
  }

  /** Everything this phone would hand to a transport, in one piece. */
  async send(audience?: readonly DeviceId[]): Promise<{ readonly bytes: Uint8Array; readonly neededBy: readonly DeviceId[] }> {
    const outgoing = await prepareSlots(this.world, audience)
    if (!outgoing.ok) throw new Error(JSON.stringify(outgoing.error))
    return { bytes: concatBytes(...outgoing.value.slots), neededBy: outgoing.value.neededBy }
  }

  async take(bytes: Uint8Array): Promise<readonly SlotOutcome[]> {
    const outcomes = await acceptBytes(this.world, bytes)
    if (!outcomes.ok) throw new Error(outcomes.error.type)
    return outcomes.value
  }
}

/** Back and forth until neither needs to say anything. Gives how many times something was carried. */
export const meet = async (one: Phone, other: Phone): Promise<number> => {
  let carried = 0
  for (let round = 0; round < 12; round += 1) {
    let quiet = true
    for (const [from, to] of [[one, other], [other, one]] as const) {
      const { bytes, neededBy } = await from.send()
      if (!neededBy.includes(to.id)) continue
      quiet = false
      carried += 1
      await to.take(bytes)
    }
    if (quiet) return carried
  }
  throw new Error('the two never came to rest')
}

export const aPair = async (seed = 1): Promise<{ readonly dana: Phone; readonly pat: Phone }> => {
  const pat = new Phone({ seed })
  const dana = new Phone({ seed: seed + 1000 })
  await pat.found()
  await pat.admit(dana, 1)
  return { dana, pat }
}
