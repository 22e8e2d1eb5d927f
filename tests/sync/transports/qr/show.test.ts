// The codes as drawn: they fit, they can be read back by a reader of codes, and they are no denser than they must be.
import encodeQR from 'qr'
import { describe, expect, test } from 'vitest'
import { createCollection } from '../../../../src/sync/transports/qr/collect.ts'
import { blockCount } from '../../../../src/sync/transports/qr/fountain.ts'
import { largestBlock, longestMessage, mostBlocks } from '../../../../src/sync/transports/qr/frame.ts'
import { readPixels } from '../../../../src/sync/transports/qr/read-pixels.ts'
import { cutOf, digitsByVersion, type Pace, paces, showMessage } from '../../../../src/sync/transports/qr/show.ts'
import { aMessage, shownCodes } from './a-message.ts'

/** A screen's points, `scale` for each square. */
const screenOf = (rows: readonly (readonly boolean[])[], scale = 3) => {
  const side = rows.length * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) if (rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return { width: side, height: side, data }
}

describe('the codes of a message', () => {
  test('hold as many digits as the table says, and not one more', () => {
    for (const [index, digits] of digitsByVersion.entries()) {
      const draw = (text: string) => encodeQR(text, 'raw', { ecc: 'low', encoding: 'numeric', version: index + 1, mask: 0 })
      expect(() => draw('7'.repeat(digits))).not.toThrow()
      expect(() => draw('7'.repeat(digits + 1))).toThrow('Capacity overflow')
    }
  })

  test.each([
    [1, 'usual'], [24, 'usual'], [500, 'usual'], [700, 'usual'], [2048, 'usual'], [2048, 'large'], [2048, 'calm'], [30_720, 'large'],
  ] satisfies [number, Pace][])('%i bytes at the %s pace are read back', (length, pace) => {
    const message = aMessage(length)
    const codes = shownCodes(message, pace, 12_345)
    const collection = createCollection()
    let out: Uint8Array | undefined
    let shown = 0
    while (out === undefined && shown < codes.fewest + 3) {
      const rows = codes.next()
      expect(rows).toHaveLength(codes.side)
      const gathered = collection.add(readPixels(screenOf(rows)) ?? '')
      out = gathered.ok ? gathered.value.message : undefined
      shown += 1
    }
    expect(out).toEqual(message)
  })

  test('a short message takes one small code; a day’s changes take a few; none is denser than its pace', () => {
    expect(shownCodes(aMessage(40), 'usual', 0)).toMatchObject({ fewest: 1, side: 41 })
    expect(shownCodes(aMessage(1024), 'usual', 0).fewest).toBe(2)
    expect(shownCodes(aMessage(2048), 'usual', 0).fewest).toBe(3)
    expect(shownCodes(aMessage(30 * 1024), 'usual', 0).fewest).toBe(38)
    for (const [pace, { qrVersion }] of Object.entries(paces) as [Pace, (typeof paces)[Pace]][])
      for (let length = 1; length < 140_000; length += 9973) expect(shownCodes(aMessage(length, 1), pace, 0).side).toBeLessThanOrEqual(qrVersion * 4 + 25)
  })

  test('every message that may be shown is cut so that every code of every pace holds a block', () => {
    for (let length = 1; length <= longestMessage; length += 3331) {
      const cut = cutOf(new Uint8Array(length))
      expect(cut.blockSize).toBeLessThanOrEqual(largestBlock)
      expect(blockCount(cut)).toBeLessThanOrEqual(mostBlocks)
      for (const pace of ['usual', 'large', 'calm'] as const) expect(shownCodes(new Uint8Array(length), pace, 0).fewest).toBeGreaterThan(0)
    }
  })

  test('what is too long for codes is refused with a reason', () => {
    expect(showMessage(new Uint8Array(longestMessage), 'usual', 0).ok).toBe(true)
    expect(showMessage(new Uint8Array(longestMessage + 1), 'usual', 0)).toEqual({ ok: false, error: { type: 'TooLong' } })
  })

  test('codes stay unevenly long, so that no camera keeps step with their changes; a code that says it all stays', () => {
    const many = shownCodes(aMessage(5000), 'usual', 0)
    expect(many.holdMs(0)).not.toBe(many.holdMs(1))
    const alone = shownCodes(aMessage(50), 'usual', 0)
    expect([alone.holdMs(0), alone.holdMs(1)]).toEqual([1000, 1000])
  })
})
