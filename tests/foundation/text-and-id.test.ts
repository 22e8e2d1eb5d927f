import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createId, isId } from '../../src/foundation/id.ts'
import { foldText, tidyText } from '../../src/foundation/text.ts'

describe('typed text', () => {
  test('lone surrogates become the replacement character and the rest stays', () => {
    expect(tidyText('a\uD800b\uDC00c')).toBe('a\uFFFDb\uFFFDc')
    expect(tidyText('🚌 Mañana, ¿sí? مرحبا')).toBe('🚌 Mañana, ¿sí? مرحبا')
  })

  test('control characters go, tabs and line ends stay', () => {
    expect(tidyText('a\u0000b\u0007c\td\r\ne\rf')).toBe('abc\td\ne\nf')
  })

  test('tidying twice changes nothing more, and always gives well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xff_ff).map((code) => String.fromCharCode(code)) }), (text) => {
        const tidy = tidyText(text)
        expect(tidy.isWellFormed()).toBe(true)
        expect(tidyText(tidy)).toBe(tidy)
      }),
    )
  })

  test('folding finds words without their accents and capitals', () => {
    expect(foldText('Mañana REUNIÓN')).toBe('manana reunion')
  })

  test('the quick way of folding plain letters gives what the long way gives', () => {
    for (let code = 0; code < 128; code += 1) {
      const letter = String.fromCodePoint(code)
      // The accent sends the second one the long way.
      expect(`${foldText(`x${letter}`)}e`).toBe(foldText(`x${letter}é`))
    }
  })
})

describe('ids', () => {
  test('an id has its prefix and is recognised only by it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const id = createId('goal', () => bytes)
        expect(isId('goal', id)).toBe(true)
        expect(isId('step', id)).toBe(false)
      }),
    )
  })

  test.each(['goal_', 'goal_<script>alert(1)</script>', 'goal_0123456789abcdefghi!', '__proto__', 7, null, undefined])(
    '%s is not a goal id',
    (value) => expect(isId('goal', value)).toBe(false),
  )
})
