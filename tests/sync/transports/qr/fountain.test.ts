// A message comes out of the codes as it went in: of every size, in any order, with most of them lost or doubled.
import { describe, expect, test } from 'vitest'
import { checksumOf } from '../../../../src/sync/transports/qr/checksum.ts'
import { createCollection } from '../../../../src/sync/transports/qr/collect.ts'
import { bytesInDigits, bytesToDigits, digitCount, digitsToBytes } from '../../../../src/sync/transports/qr/digits.ts'
import { blockCount, numberOfSymbols } from '../../../../src/sync/transports/qr/fountain.ts'
import { longestMessage } from '../../../../src/sync/transports/qr/frame.ts'
import { cutOf } from '../../../../src/sync/transports/qr/show.ts'
import { aMessage, digitsOf } from './a-message.ts'
import { seededNumbers } from '../../../optics/film.ts'

const collect = (codes: readonly string[]) => {
  const collection = createCollection()
  let used = 0
  for (const code of codes) {
    const gathered = collection.add(code)
    used += 1
    if (gathered.ok && gathered.value.message !== undefined) return { message: gathered.value.message, used }
  }
  return { message: undefined, used }
}

const shuffled = <Each>(all: readonly Each[], seed: number): Each[] => {
  const next = seededNumbers(seed)
  return all.map((each) => ({ each, at: next() })).sort((one, other) => one.at - other.at).map(({ each }) => each)
}

describe('the checksum', () => {
  test('is CRC-32 as everybody computes it', () => {
    expect(checksumOf(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})

describe('digits', () => {
  test('bytes of every length come back', () => {
    for (let length = 0; length < 64; length += 1) {
      for (const bytes of [aMessage(length), new Uint8Array(length), new Uint8Array(length).fill(255)]) {
        const digits = bytesToDigits(bytes)
        expect(digits).toMatch(/^\d*$/)
        expect(digits).toHaveLength(digitCount(length))
        expect(digitsToBytes(digits)).toEqual(bytes)
      }
    }
  })

  test('what fits into some digits fits, and one byte more does not', () => {
    for (let digits = 3; digits < 200; digits += 1) {
      expect(digitCount(bytesInDigits(digits))).toBeLessThanOrEqual(digits)
      expect(digitCount(bytesInDigits(digits) + 1)).toBeGreaterThan(digits)
    }
  })

  test.each(['1', '12', '1234', '999', '9'.repeat(17), ' 123', '12a', '１２３', '-12', '0x1', '1e5'])('%s is not what bytes become', (text) => {
    expect(digitsToBytes(text)).toBeUndefined()
  })
})

describe('the fountain', () => {
  test('a message of every length to 300 bytes, and of lengths about every power of two, comes out as it went in', () => {
    const lengths = [...Array.from({ length: 300 }, (_, index) => index + 1), ...[10, 11, 12, 13].flatMap((power) => [2 ** power - 1, 2 ** power, 2 ** power + 1])]
    for (const length of lengths) {
      const message = aMessage(length)
      const needed = blockCount(cutOf(message))
      const { message: out, used } = collect(digitsOf(message, needed + 4))
      expect(out).toEqual(message)
      expect(used).toBeLessThanOrEqual(needed + 3)
    }
  })

  test.each([30 * 1024, longestMessage])('so does one of %i bytes, half of its codes lost and the rest out of order and doubled', (length) => {
    const message = aMessage(length)
    const needed = blockCount(cutOf(message))
    const next = seededNumbers(length)
    const caught = digitsOf(message, Math.ceil((needed * 2.4) / 2), { perCode: 2, from: 77 }).filter(() => next() < 0.5)
    const { message: out } = collect(shuffled([...caught, ...caught], 5))
    expect(out).toEqual(message)
  })

  test('hardly a code more than the message takes is needed, wherever in the stream one begins', () => {
    let extra = 0
    const showings = 200
    for (let showing = 0; showing < showings; showing += 1) {
      const message = aMessage(1200, showing)
      const needed = blockCount(cutOf(message))
      extra += collect(digitsOf(message, needed + 5, { from: showing * 54_321 })).used - needed
    }
    // 1/256 + 1/256² … a message is what random factors cost.
    expect(extra / showings).toBeLessThan(0.03)
  })

  test('the stream goes on past its last number', () => {
    const message = aMessage(900)
    expect(collect(digitsOf(message, 30, { perCode: 2, from: numberOfSymbols - 5 })).message).toEqual(message)
  })

  test('a message of equal bytes is no special case', () => {
    for (const byte of [0, 255]) {
      const message = new Uint8Array(5000).fill(byte)
      expect(collect(digitsOf(message, 260)).message).toEqual(message)
    }
  })
})
