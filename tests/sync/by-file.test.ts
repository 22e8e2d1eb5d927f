// The app's face of the file transport: neutral outside, padded sizes, and for every text an outcome in plain counts.
import { expect, test } from 'vitest'
import { countOutcomes, fileLimit, lastFile, sealedFile, takeInText, type TakenIn } from '../../src/sync/by-file.ts'
import { removeDevices } from '../../src/sync/epochs.ts'
import { sayFarewell } from '../../src/sync/leaving.ts'
import { prepareSlots } from '../../src/sync/sending.ts'
import { aPair, meet, Phone } from './a-pair.ts'
import { readableInText } from './readable.ts'

const forPeople = 'For Pairbook. Choose this file under “Receive a file”.'

const fileOf = async (phone: Phone): Promise<string> => {
  const outgoing = await prepareSlots(phone.world)
  if (!outgoing.ok) throw new Error(outgoing.error.type)
  return sealedFile(outgoing.value, forPeople).text
}
const taken = async (phone: Phone, text: string): Promise<TakenIn> => {
  const took = await takeInText(phone.world, text)
  if (!took.ok) throw new Error(took.error.type)
  return took.value
}
const refusal = async (phone: Phone, text: string): Promise<string | undefined> => {
  const took = await takeInText(phone.world, text)
  return took.ok ? undefined : took.error.type
}
const note = (phone: Phone, text: string) => phone.book.doc.getMap('groundRules').set('reach', text)
const noteOf = (phone: Phone) => phone.book.doc.getMap('groundRules').get('reach')
const nothing: TakenIn = { changed: 0, from: [], answered: 0, again: 0, older: 0, own: 0, newKeys: 0, removed: 0, refused: [], damaged: 0 }

test('a file brings what is new, and each later one is told for what it is', async () => {
  const { dana, pat } = await aPair()
  note(pat, 'one')
  const first = await fileOf(pat)
  note(pat, 'two')
  const second = await fileOf(pat)
  expect(await taken(dana, second)).toEqual({ ...nothing, changed: 1, from: [pat.id] })
  expect(await taken(dana, second)).toEqual({ ...nothing, again: 1 })
  expect(await taken(dana, first)).toEqual({ ...nothing, older: 1 })
  expect(await taken(pat, second)).toEqual({ ...nothing, own: 1 })
  expect(noteOf(dana)).toBe('two')
  expect(await taken(pat, await fileOf(dana))).toMatchObject({ refused: [], damaged: 0 })
})

test('a whole conversation is counted block by block, out of order and with a cut one among them', async () => {
  const { dana, pat } = await aPair()
  note(pat, 'one')
  const first = await fileOf(pat)
  note(pat, 'two')
  const second = await fileOf(pat)
  const cut = first.replace('-----END PAIRBOOK MESSAGE-----', '')
  expect(await taken(dana, `${cut}\n${second}\n${first}\n${second}`)).toEqual({ ...nothing, changed: 1, from: [pat.id], older: 1, again: 1, damaged: 1 })
  expect(noteOf(dana)).toBe('two')
})

test('what is no message at all, damaged, foreign or too large changes nothing', async () => {
  const { dana, pat } = await aPair()
  const strangers = await aPair(50)
  note(pat, 'one')
  note(strangers.pat, 'not yours')
  const foreign = await fileOf(strangers.pat)
  expect(await taken(dana, `${foreign}\n${foreign}`)).toEqual({ ...nothing, refused: [{ refusal: { type: 'NotThisPair' }, count: 2 }] })
  expect(await refusal(dana, 'a shopping list')).toBe('NotFound')
  expect(await refusal(dana, (await fileOf(pat)).slice(0, -60))).toBe('Damaged')
  expect(await refusal(dana, 'x'.repeat(fileLimit + 1))).toBe('TooLarge')
  expect(dana.book.doc.store.clients.size).toBe(0)
})

test('a phone that was taken out reads that it is out, and its own file is refused by the others', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  note(pat, 'before')
  await meet(pat, dana)
  const removed = await removeDevices(pat.world, [dana.id])
  expect(removed.ok).toBe(true)
  note(dana, 'from the lost phone')
  expect(await taken(pat, await fileOf(dana))).toMatchObject({ changed: 0, refused: [{ refusal: { type: 'RemovedDevice' }, count: 1 }] })
  expect(noteOf(pat)).toBe('before')
})

test('who stays is told of the new key, and who was taken out that it is out', async () => {
  const { dana, pat } = await aPair()
  const desk = new Phone({ seed: 40 })
  await pat.admit(desk, 0)
  await meet(pat, dana)
  await meet(pat, desk)
  await removeDevices(pat.world, [desk.id])
  const file = await fileOf(pat)
  expect(await taken(dana, file)).toMatchObject({ newKeys: 1, removed: 0 })
  expect(await taken(desk, file)).toMatchObject({ newKeys: 0, removed: 1 })
})

test('the goodbye can be handed out again, byte for byte', async () => {
  const { dana, pat } = await aPair()
  note(pat, 'last words')
  const said = await sayFarewell(pat.world)
  if (!said.ok) throw new Error(said.error.type)
  expect(lastFile(pat.ledger, forPeople)).toEqual(sealedFile(said.value, forPeople))
  expect(await taken(dana, lastFile(pat.ledger, forPeople)?.text ?? '')).toMatchObject({ changed: 1 })
  expect(noteOf(dana)).toBe('last words')
})

test('before anything left there is no last file', async () => {
  const { pat } = await aPair()
  expect(lastFile(pat.ledger, forPeople)).toBeUndefined()
})

test('short notes of different lengths make files of one size, and neither name nor text says what is in them', async () => {
  const sizes = new Set<number>()
  for (const words of ['a', 'canary '.repeat(3), 'canary'.repeat(8)]) {
    const { dana, pat } = await aPair()
    await meet(pat, dana)
    note(pat, words)
    const outgoing = await prepareSlots(pat.world)
    if (!outgoing.ok) throw new Error(outgoing.error.type)
    const file = sealedFile(outgoing.value, forPeople)
    expect(file.name).toBe('pairbook.txt')
    expect(readableInText(file.text)).not.toContain('canary')
    sizes.add(file.text.length)
  }
  expect(sizes.size).toBe(1)
})

test('every kind of outcome is counted once', () => {
  expect(
    countOutcomes([
      { type: 'new-epoch' },
      { type: 'removed' },
      { type: 'nothing-new', why: 'own' },
      { type: 'nothing-new', why: 'older' },
      { type: 'nothing-new', why: 'already' },
      { type: 'refused', refusal: { type: 'Gap' } },
      { type: 'refused', refusal: { type: 'Gap' } },
      { type: 'refused', refusal: { type: 'NewerVersion' } },
    ]),
  ).toEqual({
    ...nothing,
    newKeys: 1,
    removed: 1,
    own: 1,
    older: 1,
    again: 1,
    refused: [
      { refusal: { type: 'Gap' }, count: 2 },
      { refusal: { type: 'NewerVersion' }, count: 1 },
    ],
  })
})
