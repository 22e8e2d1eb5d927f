import * as v from 'valibot'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Strokes, strokesFromPoints, strokesFromText, strokesToPath } from '../../src/foundation/strokes.ts'

const point = fc.record({ x: fc.double({ noNaN: true, min: -1e6, max: 1e6 }), y: fc.double({ noNaN: true, min: -1e6, max: 1e6 }) })

test('whatever is drawn becomes whole numbers from 0 to 1000 that the record accepts', () => {
  fc.assert(
    fc.property(fc.array(fc.array(point, { maxLength: 50 }), { maxLength: 130 }), fc.double({ noNaN: true, min: 1, max: 2000 }), (drawn, width) => {
      expect(v.safeParse(Strokes, strokesFromPoints(drawn, width)).success).toBe(true)
    }),
  )
})

test('a very long drawing loses points but no stroke', () => {
  const line = Array.from({ length: 50_000 }, (_, index) => ({ x: index % 300, y: index % 100 }))
  const strokes = strokesFromPoints([line, line, [{ x: 1, y: 1 }]], 300)
  expect(strokes).toHaveLength(3)
  expect(v.safeParse(Strokes, strokes).success).toBe(true)
})

test('a path is made of letters for lines, whole numbers and spaces, and of nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.array(point, { maxLength: 20 }), { maxLength: 10 }), (drawn) => {
      expect(strokesToPath(strokesFromPoints(drawn, 300))).toMatch(/^(?:[MQL][\d ]+)*$/)
    }),
  )
  expect(strokesToPath([[10, 20]])).toBe('M10 20L10 20')
})

test('a pad of no width gives no drawing', () => {
  expect(strokesFromPoints([[{ x: 1, y: 1 }]], 0)).toEqual([])
  expect(strokesFromPoints([[{ x: 1, y: 1 }]], Number.NaN)).toEqual([])
})

test.each(['', '<script>', '[["a","b"]]', '[[1]]', '[[1,2,3]]', '[[1.5,2]]', '[[1001,2]]', '[[-1,2]]', 'null', '{"0":[1,2]}'])('a draft that says %j is an empty drawing', (text) => {
  expect(strokesFromText(text)).toEqual([])
})

test('a drawing kept as text comes back', () => {
  expect(strokesFromText(JSON.stringify([[1, 2, 3, 4]]))).toEqual([[1, 2, 3, 4]])
})
