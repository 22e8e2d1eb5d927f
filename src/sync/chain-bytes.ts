// Epochs as bytes, for a grant and for a bridge: always sealed or wrapped, because the roots are in them.
import { rootLength } from '../crypto/derive.ts'
import { hashLength } from '../crypto/hash.ts'
import { type ByteReader, createWriter } from '../foundation/bytes.ts'
import { readDeviceId } from './device.ts'
import type { EpochLink } from './ledger.ts'
import { deviceIdToBytes } from './slot.ts'

const limits = { links: 16, devices: 64 } as const
const linksTold = 8

/** The last epochs, as many as two lines of them may part. The first of them also names who was taken out before. */
const toldOf = (chain: readonly EpochLink[]): readonly EpochLink[] => {
  const [first, ...others] = chain.slice(-linksTold)
  if (first === undefined) return []
  const removed = chain.slice(0, chain.length - others.length).flatMap((link) => link.removed)
  return [{ ...first, removed: removed.slice(-limits.devices) }, ...others]
}

export const writeLinks = (chain: readonly EpochLink[]): Uint8Array => {
  const writer = createWriter()
  writer.list(toldOf(chain), ({ epoch, rootBytes, by, hash, removed, members }) => {
    writer.number(epoch).fixed(rootBytes).fixed(deviceIdToBytes(by)).fixed(hash)
    writer.list(removed, (each) => writer.fixed(deviceIdToBytes(each.device)).number(each.seq).fixed(each.hash))
    writer.list(members, (member) => writer.fixed(deviceIdToBytes(member)))
  })
  return writer.done()
}

export const readLinks = (reader: ByteReader): readonly EpochLink[] =>
  reader.list(limits.links, () => ({
    epoch: reader.number(),
    rootBytes: reader.fixed(rootLength),
    by: readDeviceId(reader),
    hash: reader.fixed(hashLength),
    removed: reader.list(limits.devices, () => ({ device: readDeviceId(reader), seq: reader.number(), hash: reader.fixed(hashLength) })),
    members: reader.list(limits.devices, () => readDeviceId(reader)),
  }))
