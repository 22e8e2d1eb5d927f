import { expect, test } from 'vitest'
import type { Sealed } from '../../src/crypto/seal.ts'
import { fileLimit, slotFile, slotsToText, textToSlots } from '../../src/sync/transports/file.ts'
import { aPair, meet, type Phone } from './a-pair.ts'
import { readableInText } from './readable.ts'

const words = 'For Pairbook. Open it with “Bring in what Dana sent”.'
const fileFrom = async (phone: Phone): Promise<string> => slotsToText([(await phone.send()).bytes as Sealed], words)
const takeIn = async (phone: Phone, text: string) => {
  const read = textToSlots(text)
  if (!read.ok) return read.error.type
  const outcomes = []
  for (const piece of read.value.pieces) outcomes.push(...(await phone.take(piece)))
  return outcomes.map((outcome) => (outcome.type === 'refused' ? outcome.refusal.type : outcome.type))
}
const note = (phone: Phone, text: string) => phone.book.doc.getMap('groundRules').set('reach', text)
const noteOf = (phone: Phone) => phone.book.doc.getMap('groundRules').get('reach')

test('a file brings over what is new; doubled, old and out of order it is harmless', async () => {
  const { dana, pat } = await aPair()
  note(pat, 'one')
  const first = await fileFrom(pat)
  note(pat, 'two')
  const second = await fileFrom(pat)
  expect(await takeIn(dana, second)).toEqual(['accepted'])
  expect(noteOf(dana)).toBe('two')
  expect(await takeIn(dana, second)).toEqual(['nothing-new'])
  expect(await takeIn(dana, first)).toEqual(['nothing-new'])
  expect(noteOf(dana)).toBe('two')
  expect(await takeIn(pat, second)).toEqual(['nothing-new'])
  expect(await meet(dana, pat)).toBeLessThan(3)
})

test('a whole pasted conversation, quoted and with other words, is read block by block', async () => {
  const { dana, pat } = await aPair()
  note(pat, 'one')
  const first = await fileFrom(pat)
  note(pat, 'two')
  const pasted = `Hi!\n${first.split('\n').map((line) => `> ${line}`).join('\r\n')}\nand\n${await fileFrom(pat)}\nbye`
  expect(await takeIn(dana, pasted)).toEqual(['accepted', 'accepted'])
  expect(noteOf(dana)).toBe('two')
})

test('a foreign, a damaged, a cut and a huge file are each told apart, and change nothing', async () => {
  const { dana, pat } = await aPair()
  const strangers = await aPair(50)
  note(pat, 'one')
  note(strangers.pat, 'not yours')
  expect(await takeIn(dana, await fileFrom(strangers.pat))).toEqual(['NotThisPair'])
  expect(await takeIn(dana, 'a shopping list')).toBe('NotFound')
  const text = await fileFrom(pat)
  expect(await takeIn(dana, text.slice(0, -60))).toBe('Damaged')
  const letter = text.indexOf('\n', text.indexOf('BEGIN')) + 70
  const altered = text.slice(0, letter) + (text[letter] === 'A' ? 'B' : 'A') + text.slice(letter + 1)
  expect(await takeIn(dana, altered)).toBe('Damaged')
  expect(await takeIn(dana, 'x'.repeat(fileLimit + 1))).toBe('TooLarge')
  expect(noteOf(dana)).toBeUndefined()
  expect(dana.book.doc.store.clients.size).toBe(0)
})

test('neither the name nor a byte of the file says what is in it', async () => {
  const { pat } = await aPair()
  note(pat, 'canary-in-the-file '.repeat(40))
  const text = await fileFrom(pat)
  expect(slotFile.name).toBe('pairbook.txt')
  expect(readableInText(text)).not.toContain('canary')
  expect(text.split('\n').every((line) => line.length <= 76)).toBe(true)
})
