// What of a contact may be called or written to: numbers in the many forms people type, and never a link made of junk.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailLink } from '../../../src/ours/mosaic/mail-address.ts'
import { telLink } from '../../../src/ours/mosaic/phone-number.ts'

describe('a phone number', () => {
  test.each([
    ['555-0123', 'tel:5550123'],
    ['(555) 123-4567', 'tel:5551234567'],
    ['555.123.4567', 'tel:5551234567'],
    ['555 123 4567', 'tel:5551234567'],
    ['5551234567', 'tel:5551234567'],
    ['1-555-123-4567', 'tel:15551234567'],
    ['+1 (555) 123-4567', 'tel:+15551234567'],
    ['+1.555.123.4567', 'tel:+15551234567'],
    ['+44 (0)20 7946 0958', 'tel:+442079460958'],
    ['+52 1 55 1234 5678', 'tel:+5215512345678'],
    ['011 52 55 1234 5678', 'tel:011525512345678'],
    ['(555)123-4567', 'tel:5551234567'],
    ['555‑123–4567', 'tel:5551234567'],
    ['555\u00A0123\u00A04567', 'tel:5551234567'],
    ['\u202A+1 555 123 4567\u202C', 'tel:+15551234567'],
    ['５５５－０１２３', 'tel:5550123'],
    ['٥٥٥٠١٢٣', 'tel:5550123'],
    ['Tel: 555-123-4567', 'tel:5551234567'],
    ['Cell 555-123-4567', 'tel:5551234567'],
    ['555-123-4567 (office)', 'tel:5551234567'],
    ['555-123-4567 cell', 'tel:5551234567'],
    ['tel:+15551234567', 'tel:+15551234567'],
    ['1-800-555-0199', 'tel:18005550199'],
    ['1-800-FLOWERS', 'tel:+18003569377'],
    ['1-800-4-A-CHILD', 'tel:+18004224453'],
    ['911', 'tel:911'],
    ['988', 'tel:988'],
  ])('typed as %s is called', (typed, link) => expect(telLink(typed)).toBe(link))

  test.each([
    '555-123-4567 x12',
    '555-123-4567x12',
    '(555) 123-4567 ext. 12',
    '555-123-4567, ext 12',
    '555-123-4567 Extension 12',
    '555-123-4567 extensión 12',
    '555-123-4567 #12',
    '555-123-4567;ext=12',
    '555-123-4567,,12',
    '555-123-4567 x12 (office)',
  ])('with an extension as %s is called with a wait before it', (typed) => expect(telLink(typed)).toBe('tel:5551234567,12'))

  test.each([
    '',
    ' ',
    'ask the office',
    'x204',
    'ext 204',
    '4417',
    '123',
    'Room 14',
    '555-1234 or 555-9999',
    '555-1234 555-9999',
    '555-1234 / 555-9999',
    '555-1234\n555-9999',
    '555-123-4567 after 3',
    'Fax: 555-123-4567',
    '555-123-4567;phone-context=evil',
    '555-123-4567?body=x',
    '*67 555-123-4567',
    '*#06#',
    '##002#',
    'data:alert(1)',
    'tel:data:5551234567',
    '<a href=tel:5551234567>',
    '+',
    '++15551234567',
    '+0 555 123 4567',
    '+911',
    '911 x1',
    'call 911',
    '1-800-flowers please',
    '12345678901234567890',
    '5551234567'.repeat(20),
    '\uD83D555-1234',
    '555-1234 📞',
  ])('%s stays text', (typed) => expect(telLink(typed)).toBeUndefined())

  test('is never a link that could dial a code, or digits nobody typed', () => {
    let called = 0
    const piece = fc.oneof(
      { arbitrary: fc.constantFrom('555', '123', '4567', '555-', ' 1', '800', '-'), weight: 4 },
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('+', '555', '123', '4567', ' ', '-', '(', ')', '.', 'x', 'ext', '#', '*', ',', ';', '=', 'p', 'w', '1', '800', '\u202E', '٣', 'tel:'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const typed = pieces.join('')
        const link = telLink(typed)
        if (link !== undefined) called += 1
        expect(link ?? 'tel:000').toMatch(/^tel:\+?\d{3,17}(?:,\d{1,8})?$/)
        const asciiTyped = typed.normalize('NFKC').replaceAll('٣', '3')
        // Numbers spelled with letters, and digits of other scripts, are in the table above.
        const inTheTable = link === undefined || /[A-Z]/.test(asciiTyped) || /\p{Nd}/u.test(asciiTyped.replaceAll(/\d/g, ''))
        const digits = asciiTyped.replaceAll(/\D/g, '')
        // One zero in brackets after a country's code is left out on purpose.
        expect(inTheTable || [digits, digits.replace('0', '')].includes(link.replaceAll(/\D/g, ''))).toBe(true)
      }),
      { numRuns: 3000 },
    )
    expect(called).toBeGreaterThan(100)
  })

  test('is the same however its digits are grouped', () => {
    const separator = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00A0', '–')
    fc.assert(
      fc.property(fc.stringMatching(/^[2-9]\d{9}$/), fc.array(separator, { minLength: 9, maxLength: 9 }), fc.option(fc.stringMatching(/^\d{1,5}$/)), (digits, separators, extension) => {
        const typed = Array.from(digits, (digit, at) => digit + (separators[at] ?? '')).join('') + (extension === null ? '' : ` ext. ${extension}`)
        expect(telLink(typed)).toBe(`tel:${digits}${extension === null ? '' : `,${extension}`}`)
      }),
    )
  })
})

describe('a mail address', () => {
  test.each([
    ['dana.ruiz@school.org', 'mailto:dana.ruiz@school.org'],
    [' Dana.Ruiz@School.ORG ', 'mailto:Dana.Ruiz@school.org'],
    ['mailto:dana@school.org', 'mailto:dana@school.org'],
    ['Dana Ruiz <dana@k12.school.us>', 'mailto:dana@k12.school.us'],
    ['dana+bus@school.org', 'mailto:dana%2Bbus@school.org'],
    ["o'neil@school.org", "mailto:o'neil@school.org"],
    ['a&b?c@school.org', 'mailto:a%26b%3Fc@school.org'],
  ])('%s is written to', (typed, link) => expect(mailLink(typed)).toBe(link))

  test.each([
    '',
    'dana',
    'dana@school',
    'dana@@school.org',
    'dana@school.org, sam@school.org',
    'dana@school.org?subject=x',
    'dana@school.org?bcc=eve@evil.org',
    'dana@school.org\nbcc: eve@evil.org',
    'dana@school..org',
    '.dana@school.org',
    'data:alert(1)@school.org',
    'dana@шкoлa.org',
    'dana@[127.0.0.1]',
    `${'d'.repeat(65)}@school.org`,
    `dana@${'a.'.repeat(200)}org`,
  ])('%s stays text', (typed) => expect(mailLink(typed)).toBeUndefined())

  test('never gains a subject, a copy, or a second reader', () => {
    const plain = fc.stringMatching(/^[a-z]{1,6}$/)
    const piece = fc.oneof({ arbitrary: plain, weight: 4 }, fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('@', '.', '?', '&', 'bcc=', '%0A', ',', ';', '<', '>', 'mailto:', ':'))
    const few = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''))
    let written = 0
    fc.assert(
      fc.property(few, few, fc.constantFrom('.org', '.school.us', ''), (person, host, end) => {
        const link = mailLink(`${person}@${host}${end}`)
        if (link !== undefined) written += 1
        expect(link ?? 'mailto:none@none.org').toMatch(/^mailto:(?:[\w!'*.~-]|%[\dA-F]{2})+@[a-z\d-]+(?:\.[a-z\d-]+)+$/)
      }),
      { numRuns: 3000 },
    )
    expect(written).toBeGreaterThan(100)
  })
})
