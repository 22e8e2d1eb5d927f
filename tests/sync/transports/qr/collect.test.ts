// What the reading phone keeps, and what made-up codes cannot do to it.
import { describe, expect, test } from 'vitest'
import { createCollection, type Gathered } from '../../../../src/sync/transports/qr/collect.ts'
import { digitsToBytes } from '../../../../src/sync/transports/qr/digits.ts'
import { blockCount } from '../../../../src/sync/transports/qr/fountain.ts'
import { readFrame } from '../../../../src/sync/transports/qr/frame.ts'
import { cutOf } from '../../../../src/sync/transports/qr/show.ts'
import { aMessage, digitsOf, withChecksum } from './a-message.ts'
import { seededNumbers } from '../../../optics/film.ts'

const message = aMessage(3000)
const needed = blockCount(cutOf(message))

const addAll = (collection: ReturnType<typeof createCollection>, codes: readonly string[]): Gathered | undefined => {
  let last: Gathered | undefined
  for (const code of codes) {
    const gathered = collection.add(code)
    if (gathered.ok) last = gathered.value
  }
  return last
}

describe('what is gathered', () => {
  test('counts the pieces, and says which code brought nothing new', () => {
    const collection = createCollection()
    const [first = '', second = ''] = digitsOf(message, 2, { perCode: 10 })
    expect(collection.add(first)).toEqual({ ok: true, value: { pieces: 10, needed, isNew: true } })
    expect(collection.add(first)).toEqual({ ok: true, value: { pieces: 10, needed, isNew: false } })
    expect(collection.add(second)).toEqual({ ok: true, value: { pieces: 20, needed, isNew: true } })
  })

  test('an interrupted message goes on where it was, from any place in the stream', () => {
    const collection = createCollection()
    const half = Math.floor(needed / 2)
    expect(addAll(collection, digitsOf(message, half))?.pieces).toBe(half)
    addAll(collection, digitsOf(aMessage(300), 3))
    const rest = digitsOf(message, needed - half + 2, { from: 1_000_000 })
    expect(addAll(collection, rest)?.message).toEqual(message)
  })

  test('the same message shown with squares of another size goes on as well', () => {
    const collection = createCollection()
    addAll(collection, digitsOf(message, 5, { perCode: 20 }))
    expect(addAll(collection, digitsOf(message, 50, { perCode: 4, from: 100 }))?.message).toEqual(message)
  })

  test('two messages shown in turn do not mix', () => {
    const other = aMessage(3000, 9)
    const [mine, theirs] = [digitsOf(message, needed + 3), digitsOf(other, needed + 3)]
    const collection = createCollection()
    const out = mine.flatMap((code, index) => [code, theirs[index] ?? '']).flatMap((code) => {
      const gathered = collection.add(code)
      return gathered.ok && gathered.value.message !== undefined ? [gathered.value.message] : []
    })
    expect(out).toContainEqual(message)
    expect(out).toContainEqual(other)
  })

  test('once whole, it is given with every further code', () => {
    const collection = createCollection()
    addAll(collection, digitsOf(message, needed + 3))
    expect(addAll(collection, digitsOf(message, 1, { from: 500_000 }))).toMatchObject({ isNew: false, message })
  })
})

describe('a code that is refused', () => {
  const [code = ''] = digitsOf(message, 1)
  const bytes = [...(digitsToBytes(code) ?? [])].slice(0, -4)
  const changed = (at: number, ...values: number[]): string => withChecksum(bytes.map((byte, index) => values[index - at] ?? byte))

  test.each([
    ['a web address', 'https://example.org/'],
    ['nothing', ''],
    ['a phone number', '5550123456789'],
    ['another magic', changed(0, 0x51)],
    ['too short', withChecksum([0x50, 0x62, 1, 0, 0])],
  ])('%s is not ours', (_, text) => {
    expect(createCollection().add(text)).toEqual({ ok: false, error: { type: 'NotOurs' } })
  })

  test('a later version says so', () => {
    expect(createCollection().add(changed(2, 2))).toEqual({ ok: false, error: { type: 'Newer' } })
    expect(createCollection().add(withChecksum([0x50, 0x62, 9, ...Array.from({ length: 40 }, () => 7)]))).toEqual({ ok: false, error: { type: 'Newer' } })
  })

  test.each([
    ['version 0', changed(2, 0)],
    ['no length', changed(3, 0, 0, 0)],
    ['a length that takes too many blocks', changed(3, 0xff, 0xff, 0xff)],
    ['blocks of nothing', changed(10, 0, 0)],
    ['blocks smaller than any', withChecksum([0x50, 0x62, 1, 0, 0, 46, 1, 2, 3, 4, 0, 23, 0, 0, 0, ...Array.from({ length: 46 }, () => 1)])],
    ['blocks larger than any', changed(10, 0xff, 0xff)],
    ['half a symbol', withChecksum([...bytes, 1])],
    ['no symbol', withChecksum(bytes.slice(0, 15))],
  ])('%s is damaged', (_, text) => {
    expect(createCollection().add(text)).toEqual({ ok: false, error: { type: 'Damaged' } })
  })

  test('each digit changed alone is refused', () => {
    for (let at = 0; at < code.length; at += 1) {
      const digit = (Number(code[at]) + 1) % 10
      expect(readFrame(`${code.slice(0, at)}${digit}${code.slice(at + 1)}`).ok, `digit ${at}`).toBe(false)
    }
  })

  test('random digits are refused', () => {
    const next = seededNumbers(3)
    for (let round = 0; round < 2000; round += 1) {
      expect(readFrame(Array.from({ length: Math.floor(next() * 300) }, () => Math.floor(next() * 10)).join('')).ok).toBe(false)
    }
  })
})

describe('made-up codes between the real ones', () => {
  test('with the name of a real message spoil it once, and it comes out when shown again', () => {
    const [real = ''] = digitsOf(message, 1)
    const spoiled = withChecksum([...(digitsToBytes(real) ?? [])].slice(0, -4).map((byte, index) => (index === 20 ? byte ^ 1 : byte)))
    const collection = createCollection()
    const last = addAll(collection, [spoiled, ...digitsOf(message, needed - 1, { from: 1 })])
    expect(last?.message).toBeUndefined()
    expect(addAll(collection, digitsOf(message, needed + 3, { from: 5000 }))?.message).toEqual(message)
  })

  test('of a thousand messages do not push out the real one, and what is held stays small', () => {
    const collection = createCollection()
    const codes = digitsOf(message, needed + 3)
    addAll(collection, codes.slice(0, 20))
    // The most a code may claim: about 700 blocks, of which it brings one.
    for (let made = 0; made < 1000; made += 1) {
      collection.add(withChecksum([0x50, 0x62, 1, 0x03, 0x20, 0x00, 0, 0, made >> 8, made & 255, 1, 32, 0, 0, 1, ...Array.from({ length: 288 }, () => made & 255)]))
    }
    expect(addAll(collection, codes.slice(20))?.message).toEqual(message)
  })
})
