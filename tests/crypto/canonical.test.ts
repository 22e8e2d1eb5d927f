import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type JsonValue } from '../../src/crypto/canonical.ts'

test('the example of RFC 8785, section 3.2.2 and 3.2.4, comes out as printed there', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '€$\u000f\nA\'B"\\\\"/',
    literals: [null, true, false],
  }
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('members are sorted by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
  const value = { '€': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', '1': 'One', '😀': 'Emoji: Grinning Face', '\u0080': 'Control', 'ö': 'Latin Small Letter O With Diaeresis' }
  expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toEqual([
    // JSON.parse lists the integer-like key first; the text itself is compared below.
    'One', 'Carriage Return', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign', 'Emoji: Grinning Face', 'Hebrew Letter Dalet With Dagesh',
  ])
  expect(canonicalJson(value).startsWith('{"\\r":"Carriage Return","1":"One","\u0080":"Control"')).toBe(true)
})

test('numbers are written as in appendix B of RFC 8785', () => {
  expect(canonicalJson([0, -0, 5e-324, 1.7976931348623157e308, 9007199254740992, 295147905179352830000, 9.999999999999997e22, 1e23, 1e21, 0.000001, 333333333.3333332])).toBe(
    '[0,0,5e-324,1.7976931348623157e+308,9007199254740992,295147905179352830000,9.999999999999997e+22,1e+23,1e+21,0.000001,333333333.3333332]',
  )
})

test('what I-JSON cannot hold is refused', () => {
  expect(() => canonicalJson(Number.NaN)).toThrow('NaN')
  expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow('Infinity')
  expect(() => canonicalJson({ name: 'a\ud800b' })).toThrow('lone surrogate')
  expect(() => canonicalJson({ '\udc00': 1 })).toThrow('lone surrogate')
})

test('words that only look like an escaped surrogate are fine', () => {
  expect(canonicalJson(String.raw`\ud800`)).toBe(String.raw`"\\ud800"`)
  expect(canonicalJson('😀')).toBe('"😀"')
})

test('the order in which members were stored never shows, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      const json = value as JsonValue
      const shuffled = JSON.parse(JSON.stringify(json), (_key, part: unknown) =>
        part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).reverse()) : part,
      ) as JsonValue
      expect(canonicalJson(shuffled)).toBe(canonicalJson(json))
      expect(JSON.parse(canonicalJson(json))).toEqual(JSON.parse(JSON.stringify(json)))
    }),
  )
})
