// The outside of a slot: 30 bytes that anybody can read and nobody can alter unseen. They say that these are sealed bytes of
// Pairbook, how long, and which pair and epoch they are of by a tag that only the pair can tell from chance. No name, no
// device, no time.
import { createReader, createWriter } from '../foundation/bytes.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { pairTagLength } from '../crypto/derive.ts'

/** "PBSL" */
const magic = Uint8Array.of(0x50, 0x42, 0x53, 0x4c)
const slotVersion = 1
export const headerLength = magic.length + 1 + 1 + pairTagLength + 4 + 4

/** Sealed bytes of one slot. A three-year book is about 100 KiB. */
export const slotLimit = 4 * 1024 * 1024

/**
 * `base` holds whole books, `outbox` what came since the last acknowledgement, `epoch` a new root for those who stay; an
 * epoch slot is sealed with the content key of the epoch before.
 */
export const slotKinds = { base: 1, outbox: 2, epoch: 3 } as const
export type SlotKind = keyof typeof slotKinds

export interface SlotHeader {
  readonly kind: SlotKind
  readonly pairTag: Uint8Array
  readonly epoch: number
  /** Of the whole slot, header included. */
  readonly length: number
}

/** magic 4 ‖ version 1 ‖ kind 1 ‖ pair tag 16 ‖ epoch 4 ‖ length 4, numbers big-endian. */
export const writeHeader = ({ kind, pairTag, epoch, length }: SlotHeader): Uint8Array =>
  createWriter().fixed(magic).byte(slotVersion).byte(slotKinds[kind]).fixed(pairTag).word(epoch).word(length).done()

export type HeaderRefusal =
  /** Not a slot, or the beginning of one. */
  | { readonly type: 'NotASlot' }
  | { readonly type: 'TooLarge' }
  /** Written by a newer Pairbook in a way this one does not know. */
  | { readonly type: 'NewerVersion' }

const kindOf = (byte: number): SlotKind | undefined => (['base', 'outbox', 'epoch'] as const).find((kind) => slotKinds[kind] === byte)

/** Of bytes that may go on after the slot; `length` then says where it ends. */
export const readHeader = (bytes: Uint8Array): Result<SlotHeader, HeaderRefusal> => {
  if (bytes.length < headerLength || magic.some((byte, index) => bytes[index] !== byte)) return err({ type: 'NotASlot' })
  const reader = createReader(bytes.subarray(magic.length, headerLength))
  const version = reader.byte()
  if (version > slotVersion) return err({ type: 'NewerVersion' })
  const kind = kindOf(reader.byte())
  const pairTag = reader.fixed(pairTagLength)
  const epoch = reader.word()
  const length = reader.word()
  if (length > slotLimit) return err({ type: 'TooLarge' })
  if (version !== slotVersion || kind === undefined || length > bytes.length || length < headerLength) return err({ type: 'NotASlot' })
  return ok({ kind, pairTag, epoch, length })
}

/** Slots that stand one after another, as a file or a side-by-side exchange carries them; what is no slot ends the list. */
export const splitSlots = (bytes: Uint8Array): { readonly slots: readonly Uint8Array[]; readonly rest: Uint8Array } => {
  const slots: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const header = readHeader(bytes.subarray(at))
    if (!header.ok) break
    slots.push(bytes.slice(at, at + header.value.length))
    at += header.value.length
  }
  return { slots, rest: bytes.slice(at) }
}
