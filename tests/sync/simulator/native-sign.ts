// The simulator signs a million slots. Node's own Ed25519 gives the same bytes as crypto/sign.ts, twenty times as fast
// (native-sign.test.ts holds the two together); everything else in the simulator is the engine as it ships.
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

const secretHead = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicHead = Buffer.from('302a300506032b6570032100', 'hex')

const known = new Map<string, KeyObject>()
const remember = (name: string, make: () => KeyObject): KeyObject => {
  const key = known.get(name) ?? make()
  if (known.size > 5000) known.clear()
  known.set(name, key)
  return key
}
const secretKey = (bytes: Uint8Array): KeyObject =>
  remember(`secret ${Buffer.from(bytes).toString('hex')}`, () => createPrivateKey({ key: Buffer.concat([secretHead, bytes]), format: 'der', type: 'pkcs8' }))
const publicKey = (bytes: Uint8Array): KeyObject =>
  remember(`public ${Buffer.from(bytes).toString('hex')}`, () => createPublicKey({ key: Buffer.concat([publicHead, bytes]), format: 'der', type: 'spki' }))

export const secretKeyLength = 32

export const publicKeyOf = (secretKeyBytes: Uint8Array): Uint8Array =>
  new Uint8Array(createPublicKey(secretKey(secretKeyBytes)).export({ format: 'der', type: 'spki' }).subarray(-32))

export const signBytes = (message: Uint8Array, secretKeyBytes: Uint8Array): Uint8Array => new Uint8Array(sign(null, message, secretKey(secretKeyBytes)))

export const isSignedBy = (signatureBytes: Uint8Array, message: Uint8Array, publicKeyBytes: Uint8Array): boolean => {
  if (signatureBytes.length !== 64 || publicKeyBytes.length !== 32) return false
  return verify(null, message, publicKey(publicKeyBytes), signatureBytes)
}
