import { expect, test } from 'vitest'
import { err, ok } from '../../src/foundation/result.ts'
import { removeDevices, renewRoot } from '../../src/sync/epochs.ts'
import { noteDevicesSeen, sayFarewell } from '../../src/sync/leaving.ts'
import { currentLink, type Ledger } from '../../src/sync/ledger.ts'
import { prepareSlots } from '../../src/sync/sending.ts'
import { pairStanding } from '../../src/sync/standing.ts'
import type { Carrier } from '../../src/sync/transports/carrier.ts'
import { readLedger } from '../../src/sync/world.ts'
import { concatBytes } from '../../src/foundation/bytes.ts'
import { aPair, meet, Phone } from './a-pair.ts'

const standing = (phone: Phone) => pairStanding(phone.ledger, [phone.book.exchange])
const note = (phone: Phone, text: string) => phone.book.doc.getMap('groundRules').set('reach', text)

test('the list of devices says whose each is, whether it has all, and when it was heard of', async () => {
  const { dana, pat } = await aPair()
  note(pat, 'one')
  expect(standing(pat).devices).toMatchObject([
    { isThis: true, isMine: true, heardAt: undefined, app: 'same' },
    { isThis: false, isMine: false, heardAt: undefined, hasAll: false, app: 'unknown' },
  ])
  await meet(pat, dana)
  expect(standing(pat).devices[1]).toMatchObject({ hasAll: true, heardAt: 1000, app: 'same' })
  note(pat, 'two')
  expect(standing(pat).devices[1]).toMatchObject({ hasAll: false })
  Object.assign(dana.book.exchange, { schema: 5 })
  note(dana, 'three')
  await meet(pat, dana)
  expect(standing(pat).devices[1]).toMatchObject({ app: 'newer' })
})

test('a device heard of through another one is news until somebody looked', async () => {
  const { dana, pat } = await aPair()
  const desk = new Phone({ seed: 40 })
  await pat.admit(desk, 0)
  await meet(pat, dana)
  expect(dana.ledger.devices.filter(({ isNews }) => isNews).map(({ id }) => id)).toEqual([desk.id])
  await noteDevicesSeen(dana.world, [desk.id])
  expect(dana.ledger.devices.some(({ isNews }) => isNews)).toBe(false)
})

test('who leaves says so once, with all that was not yet sent, and sends no more; keys are let go of', async () => {
  const { dana, pat } = await aPair()
  note(pat, 'my last words here')
  const farewell = await sayFarewell(pat.world)
  if (!farewell.ok) throw new Error(farewell.error.type)
  expect(await dana.take(concatBytes(...farewell.value.slots))).toMatchObject([{ type: 'accepted' }])
  expect(dana.book.doc.getMap('groundRules').get('reach')).toBe('my last words here')
  expect(standing(dana).hasPartnerLeft).toBe(true)
  expect(await prepareSlots(pat.world)).toEqual(err({ type: 'Apart', apart: { type: 'left' } }))
  expect(await sayFarewell(pat.world)).toEqual(err({ type: 'Apart', apart: { type: 'left' } }))
  expect(await pat.world.bookkeeping.forget(pat.world.pairId)).toEqual(ok(null))
  expect(await readLedger(pat.world)).toEqual(err({ type: 'NotPaired' }))
})

test('where the partner’s only phone was taken out there is nobody to say goodbye to: this phone has left all the same', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  await removeDevices(pat.world, [dana.id])
  expect(await sayFarewell(pat.world)).toEqual(ok({ slots: [], neededBy: [], changedBytes: 0 }))
  expect(pat.ledger.apart).toEqual({ type: 'left' })
})

test('a goodbye that could not be made is not half said: a phone that is let in later does not think that its partner has left', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  const { exchange } = pat.book
  const { settled } = exchange
  Object.assign(exchange, { settled: async () => err({ type: 'StorageFull' }) })
  expect(await sayFarewell(pat.world)).toEqual(err({ type: 'StorageFull' }))
  expect(pat.ledger.apart).toBeUndefined()
  Object.assign(exchange, { settled })
  const desk = new Phone({ seed: 41 })
  await dana.admit(desk, 1)
  await meet(pat, dana)
  await meet(pat, desk)
  expect([standing(dana), standing(desk)].map(({ hasPartnerLeft }) => hasPartnerLeft)).toEqual([false, false])
})

test('who left and comes back is there again on every phone that hears of it', async () => {
  const { dana, pat } = await aPair()
  const desk = new Phone({ seed: 42 })
  await dana.admit(desk, 1)
  for (const [one, other] of [[dana, desk], [pat, dana], [pat, desk]] as const) await meet(one, other)
  const farewell = await sayFarewell(pat.world)
  if (!farewell.ok) throw new Error(farewell.error.type)
  for (const phone of [dana, desk]) await phone.take(concatBytes(...farewell.value.slots))
  expect([standing(dana), standing(desk)].map(({ hasPartnerLeft }) => hasPartnerLeft)).toEqual([true, true])
  const back = new Phone({ seed: 43 })
  await dana.admit(back, 0)
  await meet(dana, desk)
  expect([standing(dana), standing(desk)].map(({ hasPartnerLeft }) => hasPartnerLeft)).toEqual([false, false])
})

test('a fresh root is followed by the other phone, and what is sealed from then on needs it', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  const old = currentLink(pat.ledger)
  await renewRoot(pat.world)
  note(pat, 'under the new root')
  await meet(pat, dana)
  expect(currentLink(dana.ledger).epoch).toBe(old.epoch + 1)
  expect(currentLink(dana.ledger).rootBytes).not.toEqual(old.rootBytes)
  expect(dana.book.doc.getMap('groundRules').get('reach')).toBe('under the new root')
})

test('two that renew at the same time come to one root', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  await renewRoot(pat.world)
  await renewRoot(dana.world)
  note(pat, 'one')
  note(dana, 'other')
  await meet(pat, dana)
  const roots = ({ chain }: Ledger) => chain.map(({ rootBytes }) => Buffer.from(rootBytes).toString('hex'))
  expect(roots(dana.ledger)).toEqual(roots(pat.ledger))
  expect(dana.book.exchange.content().words).toBe(pat.book.exchange.content().words)
})

test('a season’s new book is made on the other phone, and both books come along', async () => {
  const { dana, pat } = await aPair()
  note(pat, 'last year')
  await meet(pat, dana)
  const next = 'season_11111111111111111111'
  pat.bookNamed(next).doc.getMap('groundRules').set('reach', 'this year')
  note(pat, 'last words of last year')
  await meet(pat, dana)
  expect(dana.bookNamed(next).doc.getMap('groundRules').get('reach')).toBe('this year')
  expect(dana.book.doc.getMap('groundRules').get('reach')).toBe('last words of last year')
})

test('a relay that keeps the last slot of each phone is a transport like any other', async () => {
  const { dana, pat } = await aPair()
  const left = new Map<string, Uint8Array>()
  const relayOf = (phone: Phone): Carrier<never> => ({
    carry: async (outgoing) => {
      left.set(phone.id, concatBytes(...outgoing))
      return ok([...left.values()])
    },
  })
  const connect = async (phone: Phone): Promise<void> => {
    const outgoing = await prepareSlots(phone.world)
    if (!outgoing.ok) throw new Error(outgoing.error.type)
    const found = await relayOf(phone).carry(outgoing.value.slots)
    for (const bytes of found.ok ? found.value : []) await phone.take(bytes)
  }
  note(pat, 'one')
  for (const phone of [pat, dana, pat, dana, pat]) await connect(phone)
  expect(dana.book.doc.getMap('groundRules').get('reach')).toBe('one')
  expect(standing(pat).devices.every(({ hasAll }) => hasAll)).toBe(true)
})
