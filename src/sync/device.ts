// A device of the pair: two public keys and whose it is. Its id is the hash of its keys, so an id cannot be taken by other
// keys. A phone that joins again, or comes back from a copy, makes new keys and is a new device.
import { sha256OfBytes } from '../crypto/hash.ts'
import { bytesToBase64url } from '../crypto/encodings.ts'
import type { Brand } from '../foundation/brand.ts'
import { type ByteReader, type ByteWriter, concatBytes, MalformedBytes } from '../foundation/bytes.ts'

/** 22 characters of base64url: the first 16 bytes of SHA-256 over both public keys. */
export type DeviceId = Brand<string, 'DeviceId'>
const deviceIdLength = 16

/** The two people of a pair: who began it, and who joined. Not their roles, which may be corrected later. */
export type PersonNumber = 0 | 1

/** What others know of a device. */
export interface DeviceCard {
  readonly person: PersonNumber
  /** Ed25519, 32 bytes: what its slots, and the letters signed on it, are checked with. */
  readonly signKeyBytes: Uint8Array
  /** X25519, 32 bytes: what a new epoch's root is wrapped for. */
  readonly exchangeKeyBytes: Uint8Array
}

const deviceIdBytesOf = ({ signKeyBytes, exchangeKeyBytes }: DeviceCard): Uint8Array =>
  sha256OfBytes(concatBytes(signKeyBytes, exchangeKeyBytes)).slice(0, deviceIdLength)

// The only two places where a device id is made of bytes, hence the casts.
export const deviceIdOf = (card: DeviceCard): DeviceId => bytesToBase64url(deviceIdBytesOf(card)) as DeviceId
export const readDeviceId = (reader: ByteReader): DeviceId => bytesToBase64url(reader.fixed(deviceIdLength)) as DeviceId

export const writeCard = (writer: ByteWriter, { person, signKeyBytes, exchangeKeyBytes }: DeviceCard): ByteWriter =>
  writer.byte(person).fixed(signKeyBytes).fixed(exchangeKeyBytes)

const readPerson = (reader: ByteReader): PersonNumber => {
  const person = reader.byte()
  if (person !== 0 && person !== 1) throw new MalformedBytes('a third person')
  return person
}

export const readCard = (reader: ByteReader): DeviceCard => ({
  person: readPerson(reader),
  signKeyBytes: reader.fixed(32),
  exchangeKeyBytes: reader.fixed(32),
})
