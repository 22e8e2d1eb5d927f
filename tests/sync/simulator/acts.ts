// What people, phones and carriers do, one act a step, each chosen by the seed.
import * as Y from 'yjs'
import { createId } from '../../../src/foundation/id.ts'
import type { Instant } from '../../../src/foundation/day.ts'
import { concatBytes } from '../../../src/foundation/bytes.ts'
import { letterKind } from '../../../src/ours/letter/letter.ts'
import { contactKind } from '../../../src/ours/mosaic/contact.ts'
import { readSingle, writeRecord, writeSingle } from '../../../src/ours/record-map.ts'
import { copyRecords, putBackRecords, removeRecords } from '../../../src/ours/removed.ts'
import { removeDevices, renewRoot } from '../../../src/sync/epochs.ts'
import { otherDevices } from '../../../src/sync/ledger.ts'
import { noteDevicesSeen } from '../../../src/sync/leaving.ts'
import { meet, PhoneBook } from '../a-pair.ts'
import {
  addPhone, copyOf, count, forgetPutBack, hostFor, inHand, joinAgain, letOut, mayCrash, mustBe, newestApp, noteHeld, type PairWorld, pick, putBack, type SimPhone, startAgain, wearSchema,
} from './pair-world.ts'

type Act = (world: PairWorld) => Promise<void>

const somebody = (world: PairWorld): SimPhone | undefined => pick(world, inHand(world))
const contactsOf = ({ phone }: SimPhone): string[] => [...phone.book.roots.records('contacts').keys()]

const addContact: Act = async (world) => {
  const sim = somebody(world)
  if (sim === undefined || contactsOf(sim).length > 30) return
  const id = createId('contact', world.random)
  writeRecord(sim.phone.book.roots, 'contacts', contactKind, id, { id, name: `somebody ${world.clock}`, by: sim.person === 0 ? 'mentor' : 'mentee', at: world.clock as Instant })
}

const changeContact: Act = async (world) => {
  const sim = somebody(world)
  const id = sim === undefined ? undefined : pick(world, contactsOf(sim))
  if (sim === undefined || id === undefined) return
  writeRecord(sim.phone.book.roots, 'contacts', contactKind, id, { name: `called ${world.clock}`, ...(world.random.below(2) === 0 ? { note: `note ${world.clock}` } : {}) })
}

const deleteContact: Act = async (world) => {
  const sim = somebody(world)
  const id = sim === undefined ? undefined : pick(world, contactsOf(sim))
  if (sim === undefined || id === undefined) return
  const removed = copyRecords(sim.phone.book.roots, [{ root: 'contacts', id }])
  removeRecords(sim.phone.book.roots, removed)
  sim.removed.push(removed)
  world.deleters.set(id, (world.deleters.get(id) ?? new Set()).add(sim))
  world.deleted.add(id)
  world.putBackBy.delete(id)
  for (const each of world.phones) each.held.delete(id)
}

/** Undo: the record comes back as it was, under its own id, and is on disk at once. */
const undo: Act = async (world) => {
  const sim = pick(world, inHand(world).filter(({ removed }) => removed.length > 0))
  const removed = sim?.removed.pop()
  if (sim === undefined || removed === undefined) return
  const { book } = sim.phone
  for (const { id } of removed.records) {
    if (book.roots.records('contacts').has(id)) continue
    putBackRecords(book.roots, removed)
    mustBe(book.roots.records('contacts').has(id), `${id} was put back and is not there`)
    count(world, 'put back in the book')
    // Where somebody else deleted it too, either may stand in the end.
    if (world.deleters.get(id)?.size !== 1) continue
    world.deleted.delete(id)
    world.putBackBy.set(id, sim)
  }
  await book.store()
  noteHeld(world, sim)
}

/** Both may type in this text at once. */
const typeText: Act = async (world) => {
  const sim = somebody(world)
  if (sim === undefined) return
  const { roots } = sim.phone.book
  const now = readSingle(roots, 'letter', letterKind).timeNote
  const at = world.random.below(now.length + 1)
  const cut = now.length > 200 ? 60 : world.random.below(4)
  writeSingle(roots, 'letter', letterKind, { timeNote: now.slice(0, at) + `${world.clock % 97} ` + now.slice(at + cut) })
}

/** What only an app of a later shape knows. */
const writeNewKind: Act = async (world) => {
  const sim = somebody(world)
  if (sim === undefined || sim.schema < 2) return
  const { doc } = sim.phone.book
  const stamps = doc.getMap<number>('book')
  doc.transact(() => {
    // None of these apps truly knows the root: all take it along.
    if (!stamps.has('schema9')) stamps.set('schema9', 9)
    if (sim.schema === newestApp && world.random.below(8) === 0) stamps.set(`oldestReader${newestApp}`, newestApp)
  })
  doc.getMap('laterThings').set(`thing ${world.random.below(5)}`, world.clock)
}

const keep: Act = async (world) => {
  const sim = somebody(world)
  if (sim === undefined) return
  if (world.random.below(8) === 0) sim.phone.faults.crashAfter(world.random.below(2))
  let isKept = false
  await mayCrash(world, sim, async () => {
    await sim.phone.book.store()
    isKept = true
  })
  if (!isKept) startAgain(world, sim)
  noteHeld(world, sim)
}

/** Another tab of the same phone writes, stores, and the first one hears of it. */
const secondTab: Act = async (world) => {
  const sim = somebody(world)
  if (sim === undefined) return
  const { phone } = sim
  const tab = new PhoneBook(phone.book.name, phone.faults, phone.randomness)
  tab.disk.push(...phone.book.disk)
  tab.restart()
  Object.assign(tab.exchange, { schema: sim.schema })
  tab.doc.getMap('groundRules').set('reach', `tab ${world.clock}`)
  await tab.store()
  if (world.random.below(3) > 0) await exchangeIn(world, sim, tab)
  const row = Y.encodeStateAsUpdate(tab.doc, Y.encodeStateVector(phone.book.onDisk()))
  phone.book.disk.push(row)
  phone.book.hear([row])
  noteHeld(world, sim)
}

/** That tab sends, or takes something in, with its own copy of the book. */
const exchangeIn = async (world: PairWorld, sim: SimPhone, tab: PhoneBook): Promise<void> => {
  const { phone } = sim
  const before = phone.book
  phone.books.set(tab.name, tab)
  const carried = pick(world, world.wire.slice(-8))
  if (world.random.below(2) === 0 && otherDevices(phone.ledger).length > 0) {
    letOut(world, sim, (await phone.send()).bytes)
    count(world, 'sent in the second tab')
  } else if (carried !== undefined) {
    await phone.take(carried.bytes)
    count(world, 'taken in in the second tab')
  }
  phone.books.set(tab.name, before)
}

const send: Act = async (world) => {
  const sim = pick(world, world.phones.filter(({ phone }) => phone.ledger.apart === undefined && otherDevices(phone.ledger).length > 0))
  if (sim === undefined) return
  if (world.random.below(6) === 0) sim.phone.faults.crashAfter(world.random.below(9))
  await mayCrash(world, sim, async () => {
    const { bytes } = await sim.phone.send()
    letOut(world, sim, bytes)
    count(world, 'sent')
  })
  if (world.random.below(6) === 0) startAgain(world, sim)
  noteHeld(world, sim)
}

/** What a carrier may do to bytes. */
const mangled = (world: PairWorld, bytes: Uint8Array): Uint8Array => {
  const { random } = world
  switch (random.below(12)) {
    case 0:
      return bytes.slice(0, random.below(bytes.length + 1))
    case 1: {
      const flipped = bytes.slice()
      const at = random.below(Math.max(1, bytes.length))
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
      return flipped
    }
    case 2:
      return concatBytes(bytes, bytes)
    case 3:
      return pick(world, world.foreign) ?? bytes
    case 4:
      return concatBytes(bytes, pick(world, world.foreign) ?? bytes)
    default:
      return bytes
  }
}

const receive: Act = async (world) => {
  const sim = pick(world, world.phones.filter(({ isLost }) => !isLost))
  // Mostly what is new; now and then anything that ever was. Nothing is ever used up: the carrier may bring it again.
  const recent = world.random.below(4) === 0 ? world.wire : world.wire.slice(-8)
  const carried = pick(world, recent)
  if (sim === undefined || carried === undefined) return
  if (world.random.below(6) === 0) sim.phone.faults.crashAfter(world.random.below(12))
  let isDone = false
  await mayCrash(world, sim, async () => {
    for (const outcome of await sim.phone.take(mangled(world, carried.bytes))) {
      count(world, outcome.type === 'refused' ? `refused: ${outcome.refusal.type}` : outcome.type)
      mustBe(outcome.type !== 'refused' || !['NotAnUpdate', 'TooMuch', 'WrongShape', 'WritesAsMe', 'Malformed', 'WrongSignature'].includes(outcome.refusal.type), `an honest slot was refused: ${JSON.stringify(outcome)}`)
    }
    isDone = true
  })
  if (!isDone) startAgain(world, sim)
  noteHeld(world, sim)
}

/** Two phones side by side until neither has anything to say. */
const sideBySide: Act = async (world) => {
  const [one, other] = [somebody(world), somebody(world)]
  if (one === undefined || other === undefined || one === other) return
  try {
    await meet(one.phone, other.phone)
    count(world, 'met')
  } catch {
    // One of the two learned that it is out, or both wait for a third.
    count(world, 'met without end')
  }
  noteHeld(world, one)
  noteHeld(world, other)
}

const reload: Act = async (world) => {
  const sim = somebody(world)
  if (sim !== undefined) startAgain(world, sim)
}

const offline: Act = async (world) => {
  world.clock += world.random.below(100_000)
}

const join: Act = async (world) => {
  const person = world.random.below(2) === 0 ? 0 : 1
  const host = hostFor(world, person)
  if (host === undefined) return
  if (world.phones.filter((sim) => sim.person === person && !sim.isLost).length >= 3 || world.phones.length >= 12) return
  const sim = addPhone(world, person, host.schema)
  await host.phone.admit(sim.phone, person)
  wearSchema(sim, host.schema)
  count(world, 'joined')
}

const lose: Act = async (world) => {
  const sim = somebody(world)
  if (sim === undefined || inHand(world).length < 2) return
  sim.isLost = true
  forgetPutBack(world, sim)
  count(world, 'lost')
}

const remove: Act = async (world) => {
  const by = somebody(world)
  const lost = pick(world, world.phones.filter(({ isLost }) => isLost))
  if (by === undefined || lost === undefined) return
  await removeDevices(by.phone.world, [lost.phone.id])
  count(world, 'removed')
}

const renew: Act = async (world) => {
  const by = somebody(world)
  if (by !== undefined && world.random.below(3) === 0) await renewRoot(by.phone.world)
}

const copyOrPutBack: Act = async (world) => {
  const sim = somebody(world)
  if (sim === undefined) return
  if (sim.copy === undefined || sim.wentBack || world.random.below(4) > 0) {
    sim.copy = copyOf(sim)
    return
  }
  putBack(world, sim, sim.copy)
  count(world, 'put back')
}

const rejoin: Act = async (world) => {
  const sim = world.phones.find(({ isLost, phone }) => !isLost && phone.ledger.apart?.type === 'older-copy')
  const host = sim === undefined ? undefined : hostFor(world, sim.person)
  if (sim === undefined || host === undefined) return
  const old = await joinAgain(world, sim, host)
  await removeDevices(host.phone.world, [old])
  noteHeld(world, sim)
  count(world, 'joined again')
}

const upgrade: Act = async (world) => {
  const sim = somebody(world)
  if (sim !== undefined && sim.schema < 3 && world.random.below(3) === 0) wearSchema(sim, sim.schema + 1)
}

const lookAtNews: Act = async (world) => {
  const sim = somebody(world)
  if (sim !== undefined) await noteDevicesSeen(sim.phone.world, sim.phone.ledger.devices.map(({ id }) => id))
}

/** How often each act comes up, in comparison. */
const weights: readonly (readonly [number, Act])[] = [
  [14, addContact], [12, changeContact], [7, deleteContact], [4, undo], [12, typeText], [2, writeNewKind], [10, keep], [3, secondTab],
  [60, send], [90, receive], [5, sideBySide], [5, reload], [4, offline],
  [2, join], [1, lose], [2, remove], [1, renew], [3, copyOrPutBack], [2, rejoin], [1, upgrade], [1, lookAtNews],
]
const whole = weights.reduce((sum, [weight]) => sum + weight, 0)

export const doSomething = async (world: PairWorld): Promise<void> => {
  world.clock += 1
  let left = world.random.below(whole)
  for (const [weight, act] of weights) {
    left -= weight
    if (left < 0) {
      await act(world)
      return
    }
  }
}
