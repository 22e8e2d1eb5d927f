// The smaller count of what `npm run bench:slots -- --nonces 1000000` counts.
import { expect, test } from 'vitest'
import { repeatedNonces } from '../bench/slots/measure-slots.ts'

test('no nonce is used twice in twenty thousand seals; a poor source would be noticed', () => {
  expect(repeatedNonces(20_000, (length) => crypto.getRandomValues(new Uint8Array(length)))).toBe(0)
  let count = 0
  const poor = (length: number): Uint8Array => {
    count = (count + 1) % 1000
    return new Uint8Array(length).fill(count & 255)
  }
  expect(repeatedNonces(2000, poor)).toBeGreaterThan(0)
})
