// The simulator signs and wraps a great many times. Node's own Ed25519 and X25519 give the same bytes as @noble/curves, twenty
// times as fast (native-curves.test.ts holds the two together); beside native-packing.ts everything else in the simulator is the engine as it ships.
import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject, sign, verify } from 'node:crypto'

type Curve = 'ed25519' | 'x25519'
const heads: Readonly<Record<Curve, { readonly secret: Buffer; readonly public: Buffer }>> = {
  ed25519: { secret: Buffer.from('302e020100300506032b657004220420', 'hex'), public: Buffer.from('302a300506032b6570032100', 'hex') },
  x25519: { secret: Buffer.from('302e020100300506032b656e04220420', 'hex'), public: Buffer.from('302a300506032b656e032100', 'hex') },
}

const known = new Map<string, KeyObject>()
const remember = (name: string, make: () => KeyObject): KeyObject => {
  const key = known.get(name) ?? make()
  if (known.size > 5000) known.clear()
  known.set(name, key)
  return key
}
const secretKey = (curve: Curve, bytes: Uint8Array): KeyObject =>
  remember(`${curve} secret ${Buffer.from(bytes).toString('hex')}`, () => createPrivateKey({ key: Buffer.concat([heads[curve].secret, bytes]), format: 'der', type: 'pkcs8' }))
const publicKey = (curve: Curve, bytes: Uint8Array): KeyObject =>
  remember(`${curve} public ${Buffer.from(bytes).toString('hex')}`, () => createPublicKey({ key: Buffer.concat([heads[curve].public, bytes]), format: 'der', type: 'spki' }))
const publicOf = (curve: Curve, bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createPublicKey(secretKey(curve, bytes)).export({ format: 'der', type: 'spki' }).subarray(-32))

export const ed25519 = {
  getPublicKey: (secret: Uint8Array): Uint8Array => publicOf('ed25519', secret),
  sign: (message: Uint8Array, secret: Uint8Array): Uint8Array => new Uint8Array(sign(null, message, secretKey('ed25519', secret))),
  verify: (signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean => verify(null, message, publicKey('ed25519', key), signature),
}

export const x25519 = {
  getPublicKey: (secret: Uint8Array): Uint8Array => publicOf('x25519', secret),
  getSharedSecret: (secret: Uint8Array, key: Uint8Array): Uint8Array =>
    new Uint8Array(diffieHellman({ privateKey: secretKey('x25519', secret), publicKey: publicKey('x25519', key) })),
}
