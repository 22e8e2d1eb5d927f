// Who is of the pair, over years: phones that were taken out stay out for whoever joins later, and leave their place to others.
import { expect, test } from 'vitest'
import { removeDevices, renewRoot } from '../../src/sync/epochs.ts'
import { activeDevices, isRemoved } from '../../src/sync/ledger.ts'
import { aPair, meet, Phone } from './a-pair.ts'

test('a phone that was taken out many epochs ago is out for one that joins now, whoever vouches for it', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  const stolen = new Phone({ seed: 50 })
  await dana.admit(stolen, 1)
  const vouched = dana.ledger.statements.at(-1)?.bytes ?? new Uint8Array()
  await meet(dana, pat)
  await removeDevices(dana.world, [stolen.id])
  for (let more = 0; more < 12; more += 1) await renewRoot(dana.world)
  await meet(dana, pat)
  const desk = new Phone({ seed: 51 })
  await dana.admit(desk, 1)
  await meet(dana, desk)
  await meet(pat, desk)
  // A partner's altered app passes on what was once said of it.
  const { ledger } = pat
  pat.ledgers.set(ledger.pairId, { ...ledger, statements: [...ledger.statements, { bytes: vouched }] })
  pat.book.doc.getMap('groundRules').set('reach', 'something new')
  expect((await desk.take((await pat.send()).bytes)).at(-1)).toMatchObject({ type: 'accepted' })
  expect(isRemoved(desk.ledger, stolen.id)).toBe(true)
  expect(activeDevices(desk.ledger).map(({ id }) => id)).not.toContain(stolen.id)
})

const ofPerson = (phone: Phone, person: 0 | 1) => activeDevices(phone.ledger).filter(({ card }) => card.person === person)

test('one person’s phones cannot take the places of the other’s', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  for (let more = 0; more < 40; more += 1) await pat.admit(new Phone({ seed: 100 + more }), 0)
  await meet(pat, dana)
  expect(ofPerson(dana, 0)).toHaveLength(16)
  const [desk, second] = [new Phone({ seed: 60 }), new Phone({ seed: 61 })]
  await dana.admit(desk, 1)
  await meet(dana, desk)
  await desk.admit(second, 1)
  await meet(desk, dana)
  expect(ofPerson(dana, 1).map(({ id }) => id)).toContain(second.id)
})

test('phones that were taken out leave their places to others', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  for (let more = 0; more < 15; more += 1) await pat.admit(new Phone({ seed: 200 + more }), 0)
  await meet(pat, dana)
  expect(ofPerson(dana, 0)).toHaveLength(16)
  for (let more = 0; more < 3; more += 1) await dana.admit(new Phone({ seed: 400 + more }), 1)
  await removeDevices(pat.world, ofPerson(pat, 0).flatMap(({ id }) => (id === pat.id ? [] : [id])))
  for (let more = 0; more < 14; more += 1) await pat.admit(new Phone({ seed: 300 + more }), 0)
  await meet(pat, dana)
  expect(ofPerson(dana, 0)).toHaveLength(15)
})
