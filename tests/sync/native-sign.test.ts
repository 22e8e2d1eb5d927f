import { expect, test } from 'vitest'
import { isSignedBy, publicKeyOf, signBytes } from '../../src/crypto/sign.ts'
import { seeded } from './a-pair.ts'
import * as native from './simulator/native-sign.ts'

test('what the simulator signs with gives the same bytes as what ships, and checks the same', () => {
  const random = seeded(3)
  for (let round = 0; round < 10; round += 1) {
    const [secret, message] = [random(32), random(round * 50)]
    const [key, signature] = [publicKeyOf(secret), signBytes(message, secret)]
    expect(native.publicKeyOf(secret)).toEqual(key)
    expect(native.signBytes(message, secret)).toEqual(signature)
    expect(native.isSignedBy(signature, message, key) && isSignedBy(signature, message, key)).toBe(true)
    const altered = signature.slice()
    altered[round] = (altered[round] ?? 0) ^ 4
    expect(native.isSignedBy(altered, message, key) || isSignedBy(altered, message, key)).toBe(false)
  }
})
