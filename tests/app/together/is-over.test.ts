import { expect, test } from 'vitest'
import { isOverWith } from '../../../src/app/together/is-over.ts'
import { err } from '../../../src/foundation/result.ts'
import { pairStanding } from '../../../src/sync/standing.ts'
import { aPair, meet, Phone } from '../../sync/a-pair.ts'

const write = (phone: Phone, name: string): void => {
  phone.book.doc.getMap('mentor').set('name', name)
}

/** Whether `phone` says that it is over, after it read `bytes` off the screen in front of it. */
const isOverAfter = async (phone: Phone, bytes: Uint8Array): Promise<boolean> => {
  const outcomes = await phone.take(bytes)
  return isOverWith(outcomes, pairStanding(phone.ledger, [phone.book.exchange]).devices)
}

test('it is over when what was read says that all is there; also when the same is read once more', async () => {
  const { dana, pat } = await aPair()
  write(pat, 'Pat')
  write(dana, 'Dana')
  expect(await isOverAfter(dana, (await pat.send()).bytes)).toBe(false)
  const last = (await dana.send()).bytes
  expect(await isOverAfter(pat, last)).toBe(true)
  expect(await isOverAfter(pat, last)).toBe(true)
  write(pat, 'Pat Lee')
  expect(await isOverAfter(pat, last)).toBe(false)
})

test('what was turned away is never over, although the partner has everything', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  write(dana, 'Dana')
  const news = (await dana.send()).bytes
  const { exchange } = pat.book
  pat.book.exchange = { ...exchange, commit: async () => err({ type: 'StorageFailed', name: 'full' }) }
  expect(await isOverAfter(pat, news)).toBe(false)
  pat.book.exchange = exchange
  expect(await isOverAfter(pat, Uint8Array.of(1, 2, 3))).toBe(false)
  expect(await isOverAfter(pat, news)).toBe(true)
  expect(await isOverAfter(dana, (await pat.send()).bytes)).toBe(true)
})

test('another phone of mine that has everything says nothing of the partner’s', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  const old = (await dana.send()).bytes
  const desk = new Phone({ seed: 77 })
  await pat.admit(desk, 0)
  write(pat, 'only at home')
  await meet(pat, desk)
  expect(pairStanding(pat.ledger, [pat.book.exchange]).devices.find(({ device }) => device.id === desk.id)?.hasAll).toBe(true)
  expect(await isOverAfter(pat, old)).toBe(false)
  expect(await isOverAfter(pat, (await pat.send()).bytes)).toBe(false)
  expect(await isOverAfter(pat, (await desk.send()).bytes)).toBe(true)
})
