// Closing a slot and opening it: content is deflated where that helps, padded to a PADMÉ size, and sealed under the header.
// Inside the seal: packing 1 ‖ length 4 ‖ packed content ‖ zeros.
import { contentKeyOf, pairTagOf } from '../crypto/derive.ts'
import { deflateBytes, inflateBytes } from '../crypto/packing.ts'
import { leastPaddedLength, paddedLengthOf } from '../crypto/padding.ts'
import { openSealed, sealBytes, type Sealed, sealLength } from '../crypto/seal.ts'
import { createReader, createWriter, MalformedBytes } from '../foundation/bytes.ts'
import type { Randomness } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { headerLength, readHeader, type SlotKind, slotLimit, writeHeader } from './slot-header.ts'

/** Bytes of a slot's content before it is packed. */
const contentLimit = 24 * 1024 * 1024

const packings = { stored: 0, deflated: 1 } as const
const frameLength = 1 + 4

export interface EpochKeys {
  readonly epoch: number
  readonly pairTag: Uint8Array
  readonly contentKeyBytes: Uint8Array
}

export const epochKeysOf = (epoch: number, rootBytes: Uint8Array): EpochKeys => ({
  epoch,
  pairTag: pairTagOf(rootBytes),
  contentKeyBytes: contentKeyOf(rootBytes),
})

export interface Unsealed {
  readonly kind: SlotKind
  /** As slot.ts signs it; its signature covers kind, pair tag and epoch too. */
  readonly content: Uint8Array
}

/** Err when the content is too long for one slot. */
export const sealSlot = async (
  { kind, content }: Unsealed,
  keys: EpochKeys,
  randomness: Randomness,
): Promise<Result<Sealed, { readonly type: 'TooLarge' }>> => {
  if (content.length > contentLimit) return err({ type: 'TooLarge' })
  const around = headerLength + sealLength + frameLength
  // What fits the least size as it is would not get shorter.
  const deflated = around + content.length <= leastPaddedLength ? content : await deflateBytes(content)
  const isShorter = deflated.length < content.length
  const packed = isShorter ? deflated : content
  const length = paddedLengthOf(around + packed.length)
  if (length > slotLimit) return err({ type: 'TooLarge' })
  const plain = createWriter()
    .byte(isShorter ? packings.deflated : packings.stored)
    .word(packed.length)
    .fixed(packed)
    .fixed(new Uint8Array(length - around - packed.length))
    .done()
  const header = writeHeader({ kind, pairTag: keys.pairTag, epoch: keys.epoch, length })
  return ok(sealBytes(header, plain, keys.contentKeyBytes, randomness))
}

/** Undefined when the seal does not open with this key, or what is inside is not framed as above. Never throws. */
export const openSlot = async (slot: Uint8Array, keys: EpochKeys): Promise<Unsealed | undefined> => {
  const header = readHeader(slot)
  if (!header.ok || header.value.length !== slot.length) return undefined
  const plain = openSealed(slot, headerLength, keys.contentKeyBytes)
  if (plain === undefined) return undefined
  try {
    const reader = createReader(plain)
    const packing = reader.byte()
    const packed = reader.fixed(reader.word())
    if (reader.fixed(reader.left()).some((byte) => byte !== 0)) return undefined
    if (packing === packings.stored) return { kind: header.value.kind, content: packed }
    if (packing !== packings.deflated) return undefined
    const content = await inflateBytes(packed, contentLimit)
    return content === undefined ? undefined : { kind: header.value.kind, content }
  } catch (error) {
    if (error instanceof MalformedBytes) return undefined
    throw error
  }
}
