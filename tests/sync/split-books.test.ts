// Two phones that hold other words under one name of Yjs: a partner's altered app can bring that about, and nothing can merge it
// any more. It ends in rest and in plain words on both, and each phone keeps what its own person wrote.
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createId } from '../../src/foundation/id.ts'
import type { Instant } from '../../src/foundation/day.ts'
import { contactKind } from '../../src/ours/mosaic/contact.ts'
import { readRecords, writeRecord } from '../../src/ours/record-map.ts'
import { isBookSplit, pairStanding } from '../../src/sync/standing.ts'
import { aPair, meet, Phone } from './a-pair.ts'

const write = (phone: Phone, name: string): void => {
  const id = createId('contact', phone.randomness)
  writeRecord(phone.book.roots, 'contacts', contactKind, id, { id, name, by: 'mentor', at: 1 as Instant })
}
const namesOn = (phone: Phone): readonly string[] => readRecords(phone.book.roots, 'contacts', contactKind).rows.map(({ name }) => name)
const splitsOf = (phone: Phone): readonly boolean[] =>
  pairStanding(phone.ledger, [phone.book.exchange]).devices.flatMap(({ isThis, isSplit }) => (isThis ? [] : [isSplit]))
const hearsOfSplit = (phone: Phone, other: Phone): boolean | undefined => phone.ledger.peers[other.id]?.isSplit

/** Dana with a phone and a desk, and Pat, all with the same book. */
const three = async () => {
  const { dana, pat } = await aPair(40)
  const desk = new Phone({ seed: 41 })
  await dana.admit(desk, 1)
  write(desk, 'from the desk')
  for (const [one, other] of [[dana, desk], [dana, pat], [pat, desk], [dana, desk]] as const) await meet(one, other)
  return { dana, desk, pat }
}

/** Pat's app was altered: it goes on in the name another phone writes in, and sends that to the phones it chooses. */
const writeAs = (pat: Phone, client: number, name: string): void => {
  pat.book.doc.clientID = client
  write(pat, name)
}

test('a partner who writes on in the name of my other phone splits the two books: both say so and come to rest, both start again, no word of mine is lost', async () => {
  const { dana, desk, pat } = await three()
  writeAs(pat, desk.book.doc.clientID, 'words in the desk’s mouth')
  expect(await dana.take((await pat.send()).bytes)).toMatchObject([{ type: 'accepted' }])
  write(desk, 'truly from the desk')
  write(dana, 'from the phone')
  await meet(dana, desk)
  expect([hearsOfSplit(dana, desk), hearsOfSplit(desk, dana)]).toEqual([true, true])
  expect(splitsOf(dana)).toContain(true)
  expect([isBookSplit(dana.ledger), isBookSplit(desk.ledger)]).toEqual([true, true])
  expect([dana.ledger.wantsWhole, desk.ledger.wantsWhole]).toEqual([false, false])
  // Asked again there is nothing to carry.
  expect(await meet(dana, desk)).toBe(0)
  for (const phone of [dana, desk]) {
    await phone.book.store()
    phone.restart()
  }
  expect(namesOn(desk)).toEqual(expect.arrayContaining(['from the desk', 'truly from the desk', 'from the phone']))
  expect(namesOn(dana)).toEqual(expect.arrayContaining(['from the desk', 'from the phone', 'words in the desk’s mouth']))
  // What is written from now on still comes across, and nothing goes round and round.
  write(desk, 'later')
  write(dana, 'later too')
  await meet(dana, desk)
  for (const phone of [dana, desk]) expect(namesOn(phone)).toEqual(expect.arrayContaining(['later', 'later too']))
  expect(await meet(dana, desk)).toBe(0)
})

test('where the false words go further than the desk itself did, the desk refuses them while it writes in that name, and says why; after a start it is split', async () => {
  const { dana, desk, pat } = await three()
  for (const name of ['one', 'two', 'three']) writeAs(pat, desk.book.doc.clientID, name)
  await dana.take((await pat.send()).bytes)
  write(desk, 'truly from the desk')
  const { bytes } = await dana.send()
  for (let time = 0; time < 2; time += 1) expect(await desk.take(bytes)).toEqual([{ type: 'refused', refusal: { type: 'WritesAsMe' } }])
  await desk.book.store()
  desk.restart()
  expect(await desk.take(bytes)).toMatchObject([{ type: 'accepted' }])
  await meet(dana, desk)
  expect([hearsOfSplit(dana, desk), hearsOfSplit(desk, dana)]).toEqual([true, true])
  expect(namesOn(desk)).toContain('truly from the desk')
  expect(await meet(dana, desk)).toBe(0)
})

test('a partner who says one thing to my phone and another to my desk, in one turn of one name, splits them the same way', async () => {
  const { dana, desk, pat } = await three()
  const { clientID } = pat.book.doc
  const before = Y.encodeStateAsUpdate(pat.book.doc)
  const ledgers = new Map(pat.ledgers)
  write(pat, 'for the phone')
  expect(await dana.take((await pat.send()).bytes)).toMatchObject([{ type: 'accepted' }])
  // Back to where it was, and on in the same name: other words, and slots of later turns.
  pat.book.disk.splice(0, pat.book.disk.length, before)
  pat.restart()
  pat.book.doc.clientID = clientID
  for (const [pairId, ledger] of ledgers) pat.ledgers.set(pairId, { ...ledger, lastSeq: ledger.lastSeq + 50 })
  write(pat, 'for the desk.')
  expect(await desk.take((await pat.send()).bytes)).toMatchObject([{ type: 'accepted' }])
  await meet(dana, desk)
  expect([hearsOfSplit(dana, desk), hearsOfSplit(desk, dana)]).toEqual([true, true])
  expect(await meet(dana, desk)).toBe(0)
  for (const phone of [dana, desk]) {
    await phone.book.store()
    phone.restart()
    expect(namesOn(phone)).toContain('from the desk')
  }
})

test('two phones that only lack something of one another are not said to be split', async () => {
  const { dana, desk, pat } = await three()
  for (const phone of [dana, desk, pat]) {
    write(phone, 'one more')
    await phone.book.store()
  }
  for (const [one, other] of [[dana, desk], [dana, pat], [pat, desk], [dana, desk]] as const) await meet(one, other)
  expect([dana, desk, pat].flatMap(splitsOf)).not.toContain(true)
})
