import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { expect, test } from 'vitest'
import { seeded } from './a-pair.ts'
import * as native from './simulator/native-curves.ts'

test('what the simulator signs and wraps with gives the same bytes as what ships, and checks the same', () => {
  const random = seeded(3)
  for (let round = 0; round < 6; round += 1) {
    const [secret, message] = [random(32), random(round * 50)]
    const [key, signature] = [ed25519.getPublicKey(secret), ed25519.sign(message, secret)]
    expect(native.ed25519.getPublicKey(secret)).toEqual(key)
    expect(native.ed25519.sign(message, secret)).toEqual(signature)
    expect(native.ed25519.verify(signature, message, key)).toBe(true)
    const altered = signature.slice()
    altered[round] = (altered[round] ?? 0) ^ 4
    expect(native.ed25519.verify(altered, message, key)).toBe(false)
    const other = x25519.getPublicKey(random(32))
    expect(native.x25519.getPublicKey(secret)).toEqual(x25519.getPublicKey(secret))
    expect(native.x25519.getSharedSecret(secret, other)).toEqual(x25519.getSharedSecret(secret, other))
  }
})
