import { expect, test } from 'vitest'
import { whatItCameTo } from '../../../src/app/together/came-to.ts'
import type { CameTo } from '../../../src/app/side-by-side/SideBySide.tsx'
import { err } from '../../../src/foundation/result.ts'
import { pairStanding } from '../../../src/sync/standing.ts'
import { aPair, meet, Phone } from '../../sync/a-pair.ts'

const write = (phone: Phone, name: string): void => {
  phone.book.doc.getMap('mentor').set('name', name)
}

/** What `phone` says after it read `bytes` off the screen in front of it. */
const afterReading = async (phone: Phone, bytes: Uint8Array): Promise<CameTo | undefined> => {
  const outcomes = await phone.take(bytes)
  return whatItCameTo(outcomes, pairStanding(phone.ledger, [phone.book.exchange]).devices)
}

test('it is over when what was read says that all is there; also when the same is read once more', async () => {
  const { dana, pat } = await aPair()
  write(pat, 'Pat')
  write(dana, 'Dana')
  expect(await afterReading(dana, (await pat.send()).bytes)).toBe('yourTurn')
  const last = (await dana.send()).bytes
  expect(await afterReading(pat, last)).toBe('over')
  expect(await afterReading(pat, last)).toBe('over')
  write(pat, 'Pat Lee')
  expect(await afterReading(pat, last)).toBe('yourTurn')
})

test('what was turned away is neither here nor over, although the partner has everything', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  write(dana, 'Dana')
  const news = (await dana.send()).bytes
  const { exchange } = pat.book
  pat.book.exchange = { ...exchange, commit: async () => err({ type: 'StorageFailed', name: 'full' }) }
  expect(await afterReading(pat, news)).toBeUndefined()
  pat.book.exchange = exchange
  expect(await afterReading(pat, Uint8Array.of(1, 2, 3))).toBeUndefined()
  expect(await afterReading(pat, news)).toBe('over')
  // Beside something that is here.
  expect(await afterReading(pat, Uint8Array.of(...news, 1, 2, 3))).toBeUndefined()
  expect(await afterReading(dana, (await pat.send()).bytes)).toBe('over')
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
  expect(await afterReading(pat, old)).toBe('yourTurn')
  expect(await afterReading(pat, (await pat.send()).bytes)).toBe('yourTurn')
  expect(await afterReading(pat, (await desk.send()).bytes)).toBe('over')
})

test('what was only for another phone of the pair brings this one nothing', () => {
  expect(whatItCameTo([{ type: 'refused', refusal: { type: 'NotForThisDevice' } }], [])).toBeUndefined()
})
