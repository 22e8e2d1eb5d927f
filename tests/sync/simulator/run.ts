// Runs simulated pairs from one seed, and says what happened. A pair lives some hundreds of steps; then everybody comes
// together, and what must be true is looked at.
import { bookRootsOf } from '../../../src/ours/book-roots.ts'
import { holdsRecord } from '../../../src/ours/exchange/record-standing.ts'
import type { DeviceId } from '../../../src/sync/device.ts'
import { removeDevices } from '../../../src/sync/epochs.ts'
import { otherDevices } from '../../../src/sync/ledger.ts'
import { isBookSplit, standingOf } from '../../../src/sync/standing.ts'
import { bytesToHex } from '../../../src/crypto/encodings.ts'
import { meet, theBook } from '../a-pair.ts'
import { doSomething } from './acts.ts'
import { count, createPairWorld, hostFor, inHand, joinAgain, mustBe, noteHeld, type PairWorld, type SimPhone, startAgain, wearSchema } from './pair-world.ts'

/** Every word that can be read, and all that was deleted. */
export const wholeContent = ({ phone }: Pick<SimPhone, 'phone'>): string => {
  const { words, mark } = phone.book.exchange.content()
  return `${words} ${bytesToHex(mark)}`
}

const stepsPerPair = 500

/** "Dana has it" is said only of what is on a disk of Dana's. */
const checkArrived = (world: PairWorld): void => {
  const sims = inHand(world)
  const sim = sims[world.random.below(sims.length)]
  if (sim === undefined) return
  const { phone } = sim
  const partners = world.phones.filter(({ person }) => person !== sim.person)
  // A phone that went back may have lost what it once confirmed.
  const peers = Object.fromEntries(Object.entries(phone.ledger.peers).filter(([id]) => ![...world.wentBack].some((each) => each === id)))
  const ledger = { ...phone.ledger, peers }
  const disks = partners.map(({ phone: partner }) => partner.book.markOnDisk())
  for (const id of phone.book.roots.records('contacts').keys()) {
    const standing = standingOf(ledger, theBook, (mark) => holdsRecord(phone.book.roots, mark, 'contacts', id))
    if (standing.type !== 'arrived') continue
    count(world, 'said to have arrived')
    mustBe(disks.some((mark) => holdsRecord(phone.book.roots, mark, 'contacts', id)), `${sim.name} says the partner has ${id}, and no phone of theirs does`)
  }
}

/** Somebody's phone is unknown to another: it was let in by one that was itself taken out before everybody heard of it. */
const areStrangers = (sims: readonly SimPhone[]): boolean =>
  sims.some((one) => sims.some((other) => one !== other && !one.phone.ledger.devices.some(({ id }) => id === other.phone.id)))

/** Only people can say who belongs: around one phone every other joins again, the partner's by one of their own once it is in. */
const pairAgain = async (world: PairWorld, sims: readonly SimPhone[]): Promise<void> => {
  const [host, ...others] = sims
  if (host === undefined) return
  const [partner, ...partners] = others.filter(({ person }) => person !== host.person)
  const joins = [
    ...(partner === undefined ? [] : [[partner, host] as const]),
    ...others.filter(({ person }) => person === host.person).map((own) => [own, host] as const),
    ...partners.map((own) => [own, partner ?? host] as const),
  ]
  const before: DeviceId[] = []
  for (const [sim, by] of joins) {
    before.push(await joinAgain(world, sim, by))
    wearSchema(sim, 3)
  }
  await removeDevices(host.phone.world, before)
  count(world, 'paired again')
}

const comeTogether = async (world: PairWorld): Promise<void> => {
  for (const sim of world.phones) if (!sim.isLost) startAgain(world, sim)
  for (const sim of inHand(world)) wearSchema(sim, 3)
  for (let round = 0; round < 20; round += 1) {
    const sims = inHand(world)
    const [host] = sims
    if (host === undefined) return
    let carried = 0
    for (const sim of world.phones) {
      if (sim.isLost || sim.phone.ledger.apart === undefined) continue
      const letIn = hostFor(world, sim.person) ?? host
      const old = await joinAgain(world, sim, letIn)
      wearSchema(sim, 3)
      await removeDevices(letIn.phone.world, [old])
      carried += 1
    }
    for (const lost of world.phones.filter(({ isLost }) => isLost)) {
      if (otherDevices(host.phone.ledger).some(({ id }) => id === lost.phone.id)) await removeDevices(host.phone.world, [lost.phone.id])
    }
    for (const one of sims) {
      for (const other of sims) {
        if (one === other) continue
        try {
          carried += await meet(one.phone, other.phone)
        } catch {
          carried += 1
        }
      }
    }
    if ((carried === 0 || round % 6 === 5) && areStrangers(sims)) {
      await pairAgain(world, sims)
      carried += 1
    }
    if (carried === 0) return
  }
  throw new Error('all together, they never came to rest')
}

const checkTogether = (world: PairWorld): void => {
  const sims = inHand(world)
  const [first, ...others] = sims
  if (first === undefined) return
  for (const other of others) mustBe(wholeContent(other) === wholeContent(first), `${other.name} and ${first.name} hold different books`)
  const content = bookRootsOf(first.phone.book.onDisk()).records('contacts')
  for (const sim of sims) {
    for (const id of sim.held) mustBe(world.deleted.has(id) || content.has(id), `${id} was on the disk of ${sim.name} and is nowhere`)
    mustBe(!isBookSplit(sim.phone.ledger), `${sim.name} says that a book cannot be merged`)
    noteHeld(world, sim)
  }
}

export interface SimulationOptions {
  readonly seed: number
  readonly steps: number
}

/** Throws at the first thing that is not so, with the seed of the pair in its message. */
export const simulate = async ({ seed, steps }: SimulationOptions): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (let done = 0, pair = 0; done < steps; pair += 1) {
    const world = await createPairWorld(seed + pair)
    const until = Math.min(stepsPerPair, steps - done)
    let step = 0
    try {
      for (; step < until; step += 1) {
        await doSomething(world)
        if (step % 5 === 0) checkArrived(world)
      }
      await comeTogether(world)
      checkTogether(world)
      checkArrived(world)
    } catch (error) {
      throw new Error(`pair of seed ${seed + pair}, step ${step}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
    done += until
    counts['pairs'] = (counts['pairs'] ?? 0) + 1
    for (const [what, times] of Object.entries(world.counts)) counts[what] = (counts[what] ?? 0) + times
  }
  return counts
}
