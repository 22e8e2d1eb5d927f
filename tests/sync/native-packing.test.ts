import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deflateBytes, inflateBytes } from '../../src/crypto/packing.ts'
import * as native from './simulator/native-packing.ts'

test('the simulator’s packing and the app’s give the same bytes, and refuse the same', async () => {
  const words = fc.array(fc.constantFrom('meeting', 'goal', 'bus', ' '), { maxLength: 3000 }).map((list) => new TextEncoder().encode(list.join('')))
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 5000 }), words)
  await fc.assert(
    fc.asyncProperty(bytes, fc.nat(4000), async (plain, limit) => {
      const packed = await deflateBytes(plain)
      expect(await native.deflateBytes(plain)).toEqual(packed)
      expect(await native.inflateBytes(packed, limit)).toEqual(await inflateBytes(packed, limit))
      expect(await native.inflateBytes(packed.slice(0, -1), 10_000)).toBeUndefined()
      expect(await inflateBytes(packed.slice(0, -1), 10_000)).toBeUndefined()
    }),
    { numRuns: 60, examples: [[new Uint8Array(), 0], [new Uint8Array([1]), 0]] },
  )
})
