// The second half of the simulator's share; a file of its own, so that two workers can do the halves at once.
import { expect, test, vi } from 'vitest'
import { simulate } from './simulator/run.ts'

vi.mock('@noble/curves/ed25519.js', () => import('./simulator/native-curves.ts'))
vi.mock('../../src/crypto/packing.ts', () => import('./simulator/native-packing.ts'))

test('and so it is with twenty further pairs', async () => {
  const counts = await simulate({ seed: 21, steps: 10_000 })
  expect(counts['pairs']).toBe(20)
}, 900_000)
