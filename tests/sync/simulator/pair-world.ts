// One simulated pair: two people, up to three phones each, everything that was ever let out, and what must be true of it.
import * as Y from 'yjs'
import type { Instant } from '../../../src/foundation/day.ts'
import { bytesToHex } from '../../../src/crypto/encodings.ts'
import { sha256OfBytes } from '../../../src/crypto/hash.ts'
import type { DeviceId, PersonNumber } from '../../../src/sync/device.ts'
import type { Ledger } from '../../../src/sync/ledger.ts'
import { readHeader, splitSlots } from '../../../src/sync/slot-header.ts'
import { bookRootsOf } from '../../../src/ours/book-roots.ts'
import type { RemovedRecords } from '../../../src/ours/removed.ts'
import { Crash, Phone, seeded } from '../a-pair.ts'

class Broken extends Error {}

export const mustBe = (isSo: boolean, what: string): void => {
  if (!isSo) throw new Broken(what)
}

/** A phone as it was at some time, to be put back. */
interface Copy {
  readonly ledgers: readonly (readonly [string, Ledger])[]
  readonly disk: readonly Uint8Array[]
}

export interface SimPhone {
  readonly name: string
  readonly person: PersonNumber
  phone: Phone
  /** In somebody else's hands. */
  isLost: boolean
  /** Went back to an older copy of itself since it last joined. */
  wentBack: boolean
  copy: Copy | undefined
  /** Records its disk has held, and that nobody has deleted. */
  readonly held: Set<string>
  /** What it deleted and could put back. */
  readonly removed: RemovedRecords[]
  /** The shape its app writes. */
  schema: number
}

export interface Carried {
  readonly bytes: Uint8Array
  readonly from: SimPhone
}

export interface PairWorld {
  readonly random: ReturnType<typeof seeded>
  readonly phones: SimPhone[]
  /** Everything that was let out, oldest first. */
  readonly wire: Carried[]
  /** Slots of another pair, and bytes of nobody's. */
  readonly foreign: Uint8Array[]
  /** Records somebody deleted, on whatever phone. */
  readonly deleted: Set<string>
  /** Who ever deleted a record, and who put it back alone: it must be there as long as that phone is what it was. */
  readonly deleters: Map<string, Set<SimPhone>>
  readonly putBackBy: Map<string, SimPhone>
  /** Devices that went back to an older copy: what they once confirmed they may not have any more. */
  readonly wentBack: Set<DeviceId>
  /** Turn of a device → the one slot it was used for. */
  readonly turns: Map<string, string>
  readonly counts: Record<string, number>
  clock: number
  phonesMade: number
}

export const count = (world: PairWorld, what: string): void => {
  world.counts[what] = (world.counts[what] ?? 0) + 1
}

export const newestApp = 3

/** The shape an app of this make writes; the newest can be read by itself alone, once it has written. */
export const wearSchema = (sim: SimPhone, schema: number): void => {
  sim.schema = schema
  for (const { exchange } of sim.phone.books.values()) Object.assign(exchange, { schema })
}

export const addPhone = (world: PairWorld, person: PersonNumber, schema: number): SimPhone => {
  world.phonesMade += 1
  const phone = new Phone({ seed: world.random.below(2 ** 31), now: () => world.clock as Instant })
  const sim: SimPhone = { name: `phone ${world.phonesMade}`, person, phone, isLost: false, wentBack: false, copy: undefined, held: new Set(), removed: [], schema }
  world.phones.push(sim)
  return sim
}

export const createPairWorld = async (seed: number): Promise<PairWorld> => {
  const world: PairWorld = {
    random: seeded(seed),
    phones: [],
    wire: [],
    foreign: [],
    deleted: new Set(),
    deleters: new Map(),
    putBackBy: new Map(),
    wentBack: new Set(),
    turns: new Map(),
    counts: {},
    clock: 1_000,
    phonesMade: 0,
  }
  const stranger = new Phone({ seed: seed + 1 })
  await stranger.found()
  await stranger.admit(new Phone({ seed: seed + 2 }), 1)
  world.foreign.push((await stranger.send()).bytes, new Uint8Array(), Uint8Array.of(0x50, 0x42, 0x53, 0x4c), world.random(700))
  const first = addPhone(world, 0, 1)
  await first.phone.found()
  wearSchema(first, 1)
  const second = addPhone(world, 1, 1)
  await first.phone.admit(second.phone, 1)
  wearSchema(second, 1)
  return world
}

/** Phones that are in their owners' hands and take part. */
export const inHand = (world: PairWorld): SimPhone[] => world.phones.filter((sim) => !sim.isLost && sim.phone.ledger.apart === undefined)

export const pick = <Item>(world: PairWorld, items: readonly Item[]): Item | undefined => items[world.random.below(Math.max(1, items.length))]

/** Who can let a phone of this person in: a phone of their own, and the partner's only where they have none. */
export const hostFor = (world: PairWorld, person: PersonNumber): SimPhone | undefined => {
  const hosts = inHand(world)
  const own = hosts.filter((sim) => sim.person === person)
  return pick(world, own.length > 0 ? own : hosts)
}

/** Runs an act of one phone that may end it half-way; a phone that ended is started again. */
export const mayCrash = async (world: PairWorld, sim: SimPhone, act: () => Promise<void>): Promise<void> => {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    count(world, 'crashes')
  }
  sim.phone.faults.calm()
}

export const startAgain = (world: PairWorld, sim: SimPhone): void => {
  sim.phone.restart()
  wearSchema(sim, sim.schema)
  noteHeld(world, sim)
}

/** What reached the disk must stay there for ever, unless somebody deletes it. */
export const noteHeld = (world: PairWorld, sim: SimPhone): void => {
  if (!sim.phone.book.isStored) return
  const roots = bookRootsOf(sim.phone.book.doc)
  for (const id of roots.records('contacts').keys()) sim.held.add(id)
  for (const id of world.deleted) sim.held.delete(id)
}

/** A slot leaves: no turn of a device may ever be used for two. */
export const letOut = (world: PairWorld, sim: SimPhone, bytes: Uint8Array): void => {
  const { phone } = sim
  for (const slot of splitSlots(bytes).slots) {
    const hash = bytesToHex(sha256OfBytes(slot))
    const header = readHeader(slot)
    if (header.ok && header.value.kind === 'epoch') continue
    const sent = phone.ledger.sent.find((each) => bytesToHex(each.hash) === hash)
    mustBe(sent !== undefined, `${sim.name} let out a slot that its ledger does not know`)
    if (sent === undefined || sim.wentBack) continue
    const turn = `${phone.id} ${sent.seq}`
    const before = world.turns.get(turn)
    mustBe(before === undefined || before === hash, `turn ${sent.seq} of ${sim.name} was used twice`)
    world.turns.set(turn, hash)
  }
  world.wire.push({ bytes, from: sim })
  if (world.wire.length > 400) world.wire.splice(0, 100)
}

/** What this phone alone put back may be gone with it, and count as deleted once more. */
export const forgetPutBack = (world: PairWorld, sim: SimPhone): void => {
  sim.removed.length = 0
  for (const [id, by] of world.putBackBy) {
    if (by !== sim) continue
    world.deleted.add(id)
    for (const each of world.phones) each.held.delete(id)
  }
}

export const copyOf = (sim: SimPhone): Copy => ({ ledgers: [...sim.phone.ledgers], disk: [...sim.phone.book.disk] })

export const putBack = (world: PairWorld, sim: SimPhone, copy: Copy): void => {
  sim.phone.ledgers.clear()
  for (const [pairId, ledger] of copy.ledgers) sim.phone.ledgers.set(pairId, ledger)
  sim.phone.book.disk.splice(0, sim.phone.book.disk.length, ...copy.disk)
  sim.held.clear()
  sim.wentBack = true
  world.wentBack.add(sim.phone.id)
  forgetPutBack(world, sim)
  startAgain(world, sim)
}

/** The same phone joins again, with its book and new keys: another device for the others. */
export const joinAgain = async (world: PairWorld, sim: SimPhone, host: SimPhone): Promise<DeviceId> => {
  const old = sim.phone
  const phone = new Phone({ seed: world.random.below(2 ** 31), now: () => world.clock as Instant })
  const doc = Y.encodeStateAsUpdate(old.book.onDisk())
  phone.book.disk.push(doc)
  phone.book.restart()
  await host.phone.admit(phone, sim.person)
  sim.phone = phone
  sim.wentBack = false
  sim.copy = undefined
  wearSchema(sim, sim.schema)
  return old.id
}
