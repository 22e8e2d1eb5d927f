// Codes as the first release showed them give their message for ever: two phones seldom have the same Pairbook. A later writer
// may cut a message differently; a later reader must read these.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createCollection } from '../../src/sync/transports/qr/collect.ts'
import { readFrame } from '../../src/sync/transports/qr/frame.ts'

const Frozen = v.array(v.object({ what: v.string(), message: v.pipe(v.string(), v.base64()), codes: v.array(v.string()) }))
const frozen = v.parse(Frozen, JSON.parse(readFileSync(join(import.meta.dirname, 'moving-codes-1.json'), 'utf8')))

test('there are some', () => {
  expect(frozen.length).toBeGreaterThan(3)
})

test.each(frozen)('$what', ({ message, codes }) => {
  const collection = createCollection()
  const gathered = codes.map((code) => collection.add(code)).at(-1)
  if (gathered?.ok !== true) throw new Error('The last code was refused.')
  expect(Buffer.from(gathered.value.message ?? []).toString('base64')).toBe(message)
  expect(codes.every((code) => readFrame(code).ok)).toBe(true)
})
