// Short signed words that stand on their own and are passed on as they are: "this device is one of ours", and "I have left".
// A slot carries those the others may not know yet.
import { hashLength } from '../crypto/hash.ts'
import { isSignedBy, signBytes } from '../crypto/sign.ts'
import { concatBytes, createWriter, readBytes, textToBytes } from '../foundation/bytes.ts'
import { type DeviceCard, type DeviceId, deviceIdOf, readCard, readDeviceId, writeCard } from './device.ts'
import { deviceIdToBytes } from './slot.ts'

export type Statement =
  /** `by` vouches that this device is of the pair, and was given the root of the epoch with this hash. */
  | { readonly type: 'device'; readonly card: DeviceCard; readonly joinedIn: Uint8Array; readonly by: DeviceId }
  /** The person whose device this is has left the pair. */
  | { readonly type: 'farewell'; readonly by: DeviceId }

const types = { device: 1, farewell: 2 } as const
const signatureLength = 64

const write = (statement: Statement): Uint8Array => {
  const writer = createWriter().byte(types[statement.type])
  if (statement.type === 'device') writeCard(writer, statement.card).fixed(statement.joinedIn)
  return writer.fixed(deviceIdToBytes(statement.by)).done()
}

/** The pair's id is covered by the signature and not written out. */
const covered = (pairId: string, words: Uint8Array): Uint8Array =>
  concatBytes(textToBytes('pairbook statement 1'), createWriter().text(pairId).done(), words)

export const signStatement = (pairId: string, statement: Statement, signSecretBytes: Uint8Array): Uint8Array => {
  const words = write(statement)
  return concatBytes(words, signBytes(covered(pairId, words), signSecretBytes))
}

export interface SignedStatement {
  readonly statement: Statement
  readonly isSignedBy: (signKeyBytes: Uint8Array) => boolean
}

/** Undefined when the bytes say nothing this app knows. */
export const readStatement = (pairId: string, bytes: Uint8Array): SignedStatement | undefined => {
  if (bytes.length < signatureLength) return undefined
  const words = bytes.slice(0, -signatureLength)
  const signature = bytes.slice(-signatureLength)
  const statement = readBytes(words, (reader): Statement | undefined => {
    const type = reader.byte()
    if (type === types.device) return { type: 'device', card: readCard(reader), joinedIn: reader.fixed(hashLength), by: readDeviceId(reader) }
    return type === types.farewell ? { type: 'farewell', by: readDeviceId(reader) } : undefined
  })
  if (statement === undefined) return undefined
  return { statement, isSignedBy: (signKeyBytes) => isSignedBy(signature, covered(pairId, words), signKeyBytes) }
}

/** Whether two statements say the same, whoever signed them and when. */
export const saysSame = (one: Statement, other: Statement): boolean =>
  one.type === 'device' && other.type === 'device' ? deviceIdOf(one.card) === deviceIdOf(other.card) : one.type === other.type && one.by === other.by
