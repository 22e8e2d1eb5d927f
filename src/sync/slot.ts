// The inside of a slot: one device's word to the other devices of the pair. It says who speaks and in which turn, what that
// device has accepted of each other one, and what the others lack. Signed by the device over pair, epoch, kind and all of it.
import { hashLength } from '../crypto/hash.ts'
import { isSignedBy, signBytes } from '../crypto/sign.ts'
import { base64urlToBytes } from '../crypto/encodings.ts'
import { concatBytes, createWriter, readBytes, textToBytes } from '../foundation/bytes.ts'
import { type DeviceId, readDeviceId } from './device.ts'
import type { EpochKeys } from './sealing.ts'
import { type SlotKind, slotKinds } from './slot-header.ts'

/** What a device has accepted last of another one. */
export interface Seen {
  readonly device: DeviceId
  readonly seq: number
  readonly hash: Uint8Array
}

export interface Listener {
  readonly device: DeviceId
  /** As far as the sender knows it lacks something of this slot, so the sender waits for an answer. */
  readonly isLacking: boolean
}

/** One book's part of a slot. */
export interface Section {
  readonly book: string
  /** The update holds the whole book. */
  readonly isWhole: boolean
  /** SHA-256 over all that the sender's copy holds; see contentHashOf. */
  readonly contentHash: Uint8Array
  /** The shape the sender's app writes. */
  readonly schema: number
  /** The newest shape anything in the book may be written in, and the oldest app that may read it. */
  readonly newestSchema: number
  readonly oldestReader: number
  /** Clients of the book the sender writes as. */
  readonly clients: readonly number[]
  /** Empty where the others lack nothing. */
  readonly update: Uint8Array
}

export interface Slot {
  readonly device: DeviceId
  /** 1, 2, 3 …: never used twice for different slots. */
  readonly seq: number
  /** SHA-256 of the slot this device sent before, all zeros in its first. */
  readonly previousHash: Uint8Array
  readonly seen: readonly Seen[]
  /** The devices whose progress this slot builds on. Any other device takes only whole books from it. */
  readonly audience: readonly Listener[]
  /** "I lack something: send me everything." */
  readonly wantsWhole: boolean
  /** Signed on their own, passed on as they are: devices that joined, a farewell. See statements.ts. */
  readonly statements: readonly Uint8Array[]
  readonly sections: readonly Section[]
}

const signatureLength = 64
const limits = { seen: 64, audience: 64, statements: 64, statementLength: 1024, sections: 16, name: 64, clients: 4096 } as const

/** Of a device id that was made from bytes. */
export const deviceIdToBytes = (id: DeviceId): Uint8Array => {
  const bytes = base64urlToBytes(id)
  if (bytes === undefined) throw new Error('not a device id')
  return bytes
}

const writeSlot = (slot: Slot): Uint8Array => {
  const writer = createWriter()
  writer.fixed(deviceIdToBytes(slot.device)).number(slot.seq).fixed(slot.previousHash)
  writer.list(slot.seen, ({ device, seq, hash }) => writer.fixed(deviceIdToBytes(device)).number(seq).fixed(hash))
  writer.list(slot.audience, ({ device, isLacking }) => writer.fixed(deviceIdToBytes(device)).byte(isLacking ? 1 : 0))
  writer.byte(slot.wantsWhole ? 1 : 0)
  writer.list(slot.statements, (statement) => writer.bytes(statement))
  writer.list(slot.sections, ({ book, isWhole, contentHash, schema, newestSchema, oldestReader, clients, update }) => {
    writer.text(book).byte(isWhole ? 1 : 0).fixed(contentHash).number(schema).number(newestSchema).number(oldestReader)
    writer.list(clients, (client) => writer.number(client)).bytes(update)
  })
  return writer.done()
}

/** Undefined when the bytes are no slot of this version. */
const readSlot = (bytes: Uint8Array): Slot | undefined =>
  readBytes(bytes, (reader) => ({
    device: readDeviceId(reader),
    seq: reader.number(),
    previousHash: reader.fixed(hashLength),
    seen: reader.list(limits.seen, () => ({ device: readDeviceId(reader), seq: reader.number(), hash: reader.fixed(hashLength) })),
    audience: reader.list(limits.audience, () => ({ device: readDeviceId(reader), isLacking: reader.byte() === 1 })),
    wantsWhole: reader.byte() === 1,
    statements: reader.list(limits.statements, () => reader.bytes(limits.statementLength)),
    sections: reader.list(limits.sections, () => ({
      book: reader.text(limits.name),
      isWhole: reader.byte() === 1,
      contentHash: reader.fixed(hashLength),
      schema: reader.number(),
      newestSchema: reader.number(),
      oldestReader: reader.number(),
      clients: reader.list(limits.clients, () => reader.number()),
      update: reader.bytes(bytes.length),
    })),
  }))

const covered = (label: string, kind: SlotKind, { pairTag, epoch }: EpochKeys, words: Uint8Array): Uint8Array =>
  concatBytes(textToBytes(`pairbook ${label} 1`), createWriter().byte(slotKinds[kind]).fixed(pairTag).word(epoch).done(), words)

/** The content of a slot, signed: `words ‖ 64 bytes Ed25519 (RFC 8032)`. */
export const signSlot = (slot: Slot, kind: SlotKind, keys: EpochKeys, signSecretBytes: Uint8Array): Uint8Array => {
  const words = writeSlot(slot)
  return concatBytes(words, signBytes(covered('slot', kind, keys, words), signSecretBytes))
}

export interface SignedSlot {
  readonly slot: Slot
  readonly isSignedBy: (signKeyBytes: Uint8Array) => boolean
}

export const readSignedSlot = (content: Uint8Array, kind: SlotKind, keys: EpochKeys): SignedSlot | undefined => {
  if (content.length < signatureLength) return undefined
  const words = content.slice(0, -signatureLength)
  const slot = readSlot(words)
  if (slot === undefined) return undefined
  const signature = content.slice(-signatureLength)
  return { slot, isSignedBy: (signKeyBytes) => isSignedBy(signature, covered('slot', kind, keys, words), signKeyBytes) }
}
