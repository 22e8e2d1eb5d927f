import { expect, test } from 'vitest'
import { createId } from '../../src/foundation/id.ts'
import type { Instant } from '../../src/foundation/day.ts'
import { contactKind } from '../../src/ours/mosaic/contact.ts'
import { holdsRecord } from '../../src/ours/exchange/record-standing.ts'
import { writeRecord, deleteRecord } from '../../src/ours/record-map.ts'
import { standingOf } from '../../src/sync/standing.ts'
import { paddedLengthOf } from '../../src/crypto/padding.ts'
import { aPair, meet, Phone, theBook } from './a-pair.ts'

const write = (phone: Phone, name: string): string => {
  const id = createId('contact', phone.randomness)
  writeRecord(phone.book.roots, 'contacts', contactKind, id, { id, name, by: 'mentor', at: 1 as Instant })
  return id
}
const standing = (phone: Phone, id: string) =>
  standingOf(phone.ledger, theBook, (mark) => holdsRecord(phone.book.roots, mark, 'contacts', id)).type
const content = (phone: Phone): string => JSON.stringify(phone.book.exchange.content().words)

test('what one writes the other has, and both know it; then nothing more needs to be carried', async () => {
  const { dana, pat } = await aPair()
  const id = write(pat, 'Ana in the office')
  expect(standing(pat, id)).toBe('here')
  const { bytes } = await pat.send()
  expect(standing(pat, id)).toBe('on-its-way')
  expect(await dana.take(bytes)).toMatchObject([{ type: 'accepted' }])
  expect(standing(pat, id)).toBe('on-its-way')
  await pat.take((await dana.send()).bytes)
  expect(standing(pat, id)).toBe('arrived')
  expect(content(dana)).toBe(content(pat))
  // Who vouches for Dana's phone is told once more, and confirmed.
  expect(await meet(dana, pat)).toBeLessThan(3)
  expect(await meet(dana, pat)).toBe(0)
})

test('asked again while nothing changed, a phone sends the same bytes; taken in twice, they do nothing', async () => {
  const { dana, pat } = await aPair()
  write(pat, 'Ana')
  const first = await pat.send()
  expect((await pat.send()).bytes).toEqual(first.bytes)
  await dana.take(first.bytes)
  expect(await dana.take(first.bytes)).toEqual([{ type: 'nothing-new', why: 'already', from: pat.id }])
  expect(await pat.take(first.bytes)).toEqual([{ type: 'nothing-new', why: 'own' }])
})

test('a slot for one edit is the least padded size, and edits and deletions both ways come together', async () => {
  const { dana, pat } = await aPair()
  const ids = [write(pat, 'one'), write(pat, 'two'), write(dana, 'three')]
  expect(await meet(pat, dana)).toBeLessThanOrEqual(4)
  expect(content(dana)).toBe(content(pat))
  write(pat, 'four')
  const { bytes } = await pat.send()
  expect(bytes.length).toBe(paddedLengthOf(bytes.length))
  expect(bytes.length).toBeLessThanOrEqual(1024)
  deleteRecord(dana.book.roots, 'contacts', ids[0] ?? '')
  await meet(dana, pat)
  expect(content(dana)).toBe(content(pat))
  expect(content(dana)).not.toContain('one')
  expect(standing(dana, ids[0] ?? '')).toBe('arrived')
})

test('a phone that was let in and never came does not make every later message carry the whole book', async () => {
  const { dana, pat } = await aPair()
  for (let line = 0; line < 300; line += 1) write(pat, `somebody of whom there is a great deal to say ${line} ${pat.randomness(8).join(' ')}`)
  await meet(pat, dana)
  for (const seed of [60, 61]) await pat.admit(new Phone({ seed }), 1)
  const desk = new Phone({ seed: 62 })
  await pat.admit(desk, 0)
  // Told once of the phones, Dana’s lacks nothing.
  await meet(pat, dana)
  write(pat, 'one more')
  const { bytes } = await pat.send()
  expect(bytes.length).toBeLessThanOrEqual(2048)
  expect(await dana.take(bytes)).toMatchObject([{ type: 'accepted' }])
  // One that comes after all speaks first, and then gets everything.
  expect(await desk.take(bytes)).toEqual([{ type: 'refused', refusal: { type: 'NotForThisDevice' } }])
  await meet(pat, desk)
  expect(content(desk)).toBe(content(pat))
  write(dana, 'from Dana')
  for (const other of [dana, desk]) await meet(pat, other)
  expect(content(desk)).toBe(content(dana))
})

test('a second phone of one’s own gets the whole book, and the partner hears of it and takes its words', async () => {
  const { dana, pat } = await aPair()
  write(pat, 'one')
  await meet(pat, dana)
  const desk = new Phone({ seed: 77 })
  await pat.admit(desk, 0)
  await meet(pat, desk)
  expect(content(desk)).toBe(content(pat))
  write(desk, 'from the desk')
  // Dana has not heard of the desk; its first slot brings along what Pat's phone signed.
  expect(await dana.take((await desk.send()).bytes)).toMatchObject([{ type: 'accepted' }])
  expect(dana.ledger.devices.find(({ id }) => id === desk.id)).toMatchObject({ isNews: true, by: pat.id })
  await meet(dana, desk)
  await meet(pat, dana)
  await meet(pat, desk)
  expect(content(dana)).toBe(content(desk))
  expect(content(pat)).toBe(content(desk))
})
