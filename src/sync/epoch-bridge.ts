// A bridge: the epochs a device missed, because it was let in while others, who did not know of it yet, went on, or because
// nobody who began them is there any more. It is sealed
// with the key of the epoch the device does know, wrapped for that device alone, and signed by whoever builds it.
import { isSignedBy, signBytes } from '../crypto/sign.ts'
import type { Sealed } from '../crypto/seal.ts'
import { unwrapSecret, wrapSecret } from '../crypto/wrap.ts'
import { bytesToHex } from '../crypto/encodings.ts'
import { concatBytes, createReader, createWriter, readBytes, textToBytes } from '../foundation/bytes.ts'
import type { Instant } from '../foundation/day.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { readLinks, writeLinks } from './chain-bytes.ts'
import { type DeviceId, readDeviceId } from './device.ts'
import { contentTypes } from './epoch-change.ts'
import { currentLink, type EpochLink, isRemoved, type KnownDevice, type Ledger, myIdOf, peerOf } from './ledger.ts'
import { takeStatements } from './roster.ts'
import type { Refusal } from './refusal.ts'
import { standsOver } from './rival-epochs.ts'
import { epochKeysOf, sealSlot } from './sealing.ts'
import { deviceIdToBytes } from './slot.ts'
import type { SyncWorld } from './world.ts'

const signatureLength = 64
const wrappedLimit = 16 * 1024

const contextOf = (pairId: string, device: DeviceId): Uint8Array =>
  createWriter().text('pairbook bridge 1').text(pairId).fixed(deviceIdToBytes(device)).done()

const covered = (pairId: string, words: Uint8Array): Uint8Array =>
  concatBytes(textToBytes('pairbook bridge 1'), createWriter().text(pairId).done(), words)

/** Where the device stands, when it cannot follow from there by the epochs' own slots. */
const standsAt = (ledger: Ledger, { id, joinedIn }: KnownDevice): EpochLink | undefined => {
  if (peerOf(ledger, id).epoch >= currentLink(ledger).epoch) return undefined
  const isIt = (link: EpochLink): boolean => bytesToHex(link.hash) === bytesToHex(joinedIn)
  const at = ledger.chain.findIndex(isIt)
  if (at === -1) return ledger.abandoned.find(isIt)
  // Only where each step is wrapped for it, and its slot at hand, can it walk by itself.
  const canWalk = ledger.chain.slice(at + 1).every(({ epoch, members, slot }) => members.includes(id) && (slot !== undefined || epoch <= peerOf(ledger, id).epoch))
  return canWalk ? undefined : ledger.chain[at]
}

/** Bridges that were built: to build one costs an exchange of keys, and the same bytes should leave again. */
const built = new Map<string, Sealed>()
const builtAtMost = 32

/** One slot for each device that needs one. */
export const bridgesFor = async (world: SyncWorld, ledger: Ledger, audience: readonly KnownDevice[]): Promise<readonly Sealed[]> => {
  const slots: Sealed[] = []
  for (const device of audience) {
    const link = standsAt(ledger, device)
    if (link === undefined) continue
    const name = `${ledger.pairId} ${myIdOf(ledger)} ${device.id} ${bytesToHex(currentLink(ledger).hash)} ${bytesToHex(link.hash)} ${ledger.statements.length}`
    const before = built.get(name)
    if (before !== undefined) {
      slots.push(before)
      continue
    }
    const wrapped = wrapSecret(writeLinks(ledger.chain), device.card.exchangeKeyBytes, contextOf(ledger.pairId, device.id), world.randomness)
    const statements = ledger.statements.map(({ bytes }) => bytes)
    const writer = createWriter()
    const words = writer.byte(contentTypes.bridge).fixed(deviceIdToBytes(myIdOf(ledger))).fixed(deviceIdToBytes(device.id)).bytes(wrapped).list(statements, (statement) => writer.bytes(statement)).done()
    const content = concatBytes(words, signBytes(covered(ledger.pairId, words), world.signSecretBytes))
    const sealed = await sealSlot({ kind: 'epoch', content }, epochKeysOf(link.epoch, link.rootBytes), world.randomness)
    if (!sealed.ok) continue
    slots.push(sealed.value)
    if (built.size >= builtAtMost) built.clear()
    built.set(name, sealed.value)
  }
  return slots
}

export const isBridge = (content: Uint8Array): boolean => content.length > signatureLength && createReader(content).byte() === contentTypes.bridge

/** Crosses a bridge, if it was built for this device and leads further than it is. */
export const crossBridge = (before: Ledger, content: Uint8Array, at: Instant): Result<Ledger, Refusal> => {
  const words = content.slice(0, -signatureLength)
  const read = readBytes(words, (reader) => {
    reader.byte()
    return { by: readDeviceId(reader), device: readDeviceId(reader), wrapped: reader.bytes(wrappedLimit), statements: reader.list(64, () => reader.bytes(1024)) }
  })
  if (read === undefined) return err({ type: 'Malformed' })
  const ledger = takeStatements(before, read.statements, at)
  if (read.device !== myIdOf(ledger)) return err({ type: 'NotForThisDevice' })
  const builder = ledger.devices.find(({ id }) => id === read.by)
  if (builder === undefined) return err({ type: 'UnknownDevice' })
  if (isRemoved(ledger, builder.id)) return err({ type: 'RemovedDevice' })
  if (!isSignedBy(content.slice(-signatureLength), covered(ledger.pairId, words), builder.card.signKeyBytes)) return err({ type: 'WrongSignature' })
  const secret = unwrapSecret(read.wrapped, ledger.me.exchangeSecretBytes, contextOf(ledger.pairId, read.device))
  const chain = secret === undefined ? undefined : readBytes(secret, readLinks)
  if (chain === undefined || chain.length === 0) return err({ type: 'Malformed' })
  return ok(winsOver(chain, ledger.chain) ? followLine(ledger, chain) : before)
}

const isSame = (one: EpochLink, other: EpochLink): boolean => bytesToHex(one.hash) === bytesToHex(other.hash)

/** Whether a line of epochs goes on where the other ends; or, where the two part, stands over it. */
const winsOver = (line: readonly EpochLink[], other: readonly EpochLink[]): boolean => {
  const parting = line.find((link) => !other.some((each) => isSame(each, link)))
  if (parting === undefined) return false
  const rival = other.find(({ epoch }) => epoch === parting.epoch)
  return rival === undefined ? parting.epoch > (other.at(-1)?.epoch ?? 0) : standsOver(parting, rival)
}

const followLine = (ledger: Ledger, line: readonly EpochLink[]): Ledger => {
  const first = line[0]?.epoch ?? 0
  // What stands in both is kept as it is known here, with its slot.
  const chain = [...ledger.chain.filter(({ epoch }) => epoch < first), ...line.map((link) => ledger.chain.find((each) => isSame(each, link)) ?? link)]
  const left = ledger.chain.filter((link) => !chain.includes(link))
  const common = Math.max(0, ...chain.filter((link) => ledger.chain.includes(link)).map(({ epoch }) => epoch))
  const peers = Object.fromEntries(Object.entries(ledger.peers).map(([id, peer]) => [id, { ...peer, epoch: Math.min(peer.epoch, common) }]))
  return { ...ledger, chain, abandoned: [...ledger.abandoned, ...left].slice(-8), peers }
}
