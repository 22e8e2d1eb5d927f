// A new epoch: a new root secret for those who stay. Every remaining device finds the root wrapped for it alone; a removed
// device reads that it was removed, and nothing that is sealed from then on. The statement travels in a slot of its own,
// sealed with the content key of the epoch before.
import { deriveBytes, keyLength, rootLength } from '../crypto/derive.ts'
import { hashLength, sha256OfBytes } from '../crypto/hash.ts'
import { openSealed, sealBytes } from '../crypto/seal.ts'
import { isSignedBy, signBytes } from '../crypto/sign.ts'
import { unwrapSecret, wrapSecret } from '../crypto/wrap.ts'
import { concatBytes, createWriter, readBytes, textToBytes } from '../foundation/bytes.ts'
import type { Randomness } from '../foundation/id.ts'
import { type DeviceCard, type DeviceId, deviceIdOf, readDeviceId } from './device.ts'
import { deviceIdToBytes, type Seen } from './slot.ts'

export interface EpochChange {
  readonly epoch: number
  readonly by: DeviceId
  /** Hash of the statement that began the epoch before; zeros for a pair's first epoch. */
  readonly previousHash: Uint8Array
  /** Devices that are cut off, each with the last slot of it that was accepted. */
  readonly removed: readonly Seen[]
  readonly wraps: readonly { readonly device: DeviceId; readonly wrapped: Uint8Array }[]
  /** The root of the epoch before, sealed under the new one. */
  readonly oldRoot: Uint8Array
  /** Who vouches for devices some may not know yet: the one that signs may be among them. */
  readonly statements: readonly Uint8Array[]
}

/** The first byte of an epoch slot's content. */
export const contentTypes = { change: 1, bridge: 2 } as const

const signatureLength = 64
const limits = { devices: 64, wrapped: 256, statement: 1024 } as const
const oldRootLabel = textToBytes('pairbook old root 1')

const contextOf = (pairId: string, epoch: number, device: DeviceId): Uint8Array =>
  createWriter().text('pairbook root 1').text(pairId).number(epoch).fixed(deviceIdToBytes(device)).done()

const oldRootKeyOf = (rootBytes: Uint8Array): Uint8Array => deriveBytes(rootBytes, 'old root key', keyLength)

const write = ({ epoch, by, previousHash, removed, wraps, oldRoot, statements }: EpochChange): Uint8Array => {
  const writer = createWriter().byte(contentTypes.change).number(epoch).fixed(deviceIdToBytes(by)).fixed(previousHash)
  writer.list(removed, ({ device, seq, hash }) => writer.fixed(deviceIdToBytes(device)).number(seq).fixed(hash))
  writer.list(wraps, ({ device, wrapped }) => writer.fixed(deviceIdToBytes(device)).bytes(wrapped))
  return writer.bytes(oldRoot).list(statements, (statement) => writer.bytes(statement)).done()
}

const covered = (pairId: string, words: Uint8Array): Uint8Array =>
  concatBytes(textToBytes('pairbook epoch 1'), createWriter().text(pairId).done(), words)

/** What the hash chain of epochs is made of. */
export const epochHashOf = (content: Uint8Array): Uint8Array => sha256OfBytes(content)

export interface EpochChangeWords {
  readonly pairId: string
  readonly epoch: number
  readonly by: DeviceId
  readonly previousHash: Uint8Array
  readonly removed: readonly Seen[]
  readonly remaining: readonly DeviceCard[]
  readonly oldRootBytes: Uint8Array
  readonly statements: readonly Uint8Array[]
  readonly signSecretBytes: Uint8Array
  readonly randomness: Randomness
}

/** The content of an epoch slot (signed), and the new 32-byte root. */
export const createEpochChange = (words: EpochChangeWords): { readonly content: Uint8Array; readonly rootBytes: Uint8Array } => {
  const { pairId, epoch, randomness } = words
  const rootBytes = randomness(rootLength)
  const wraps = words.remaining.map((card) => {
    const device = deviceIdOf(card)
    return { device, wrapped: wrapSecret(rootBytes, card.exchangeKeyBytes, contextOf(pairId, epoch, device), randomness) }
  })
  const oldRoot = sealBytes(oldRootLabel, words.oldRootBytes, oldRootKeyOf(rootBytes), randomness)
  const { by, previousHash, removed, statements } = words
  const text = write({ epoch, by, previousHash, removed, wraps, oldRoot, statements })
  return { content: concatBytes(text, signBytes(covered(pairId, text), words.signSecretBytes)), rootBytes }
}

export interface SignedEpochChange {
  readonly change: EpochChange
  readonly isSignedBy: (signKeyBytes: Uint8Array) => boolean
}

export const readEpochChange = (pairId: string, content: Uint8Array): SignedEpochChange | undefined => {
  if (content.length < signatureLength) return undefined
  const words = content.slice(0, -signatureLength)
  const signature = content.slice(-signatureLength)
  const change = readBytes(words, (reader): EpochChange | undefined => {
    if (reader.byte() !== contentTypes.change) return undefined
    return {
      epoch: reader.number(),
      by: readDeviceId(reader),
      previousHash: reader.fixed(hashLength),
      removed: reader.list(limits.devices, () => ({ device: readDeviceId(reader), seq: reader.number(), hash: reader.fixed(hashLength) })),
      wraps: reader.list(limits.devices, () => ({ device: readDeviceId(reader), wrapped: reader.bytes(limits.wrapped) })),
      oldRoot: reader.bytes(limits.wrapped),
      statements: reader.list(limits.devices, () => reader.bytes(limits.statement)),
    }
  })
  if (change === undefined) return undefined
  return { change, isSignedBy: (signKeyBytes) => isSignedBy(signature, covered(pairId, words), signKeyBytes) }
}

/**
 * The new root, for a device that stays; undefined when it is not wrapped for it. What the old root should be is known, so a
 * root that does not open it was not made by somebody who held it.
 */
export const rootFor = (
  pairId: string,
  { epoch, wraps, oldRoot }: EpochChange,
  device: DeviceId,
  exchangeSecretBytes: Uint8Array,
): Uint8Array | undefined => {
  const wrap = wraps.find((each) => each.device === device)
  if (wrap === undefined) return undefined
  const root = unwrapSecret(wrap.wrapped, exchangeSecretBytes, contextOf(pairId, epoch, device))
  if (root?.length !== rootLength) return undefined
  return openSealed(oldRoot, oldRootLabel.length, oldRootKeyOf(root)) === undefined ? undefined : root
}
