// Signing on the browser's real databases: the key, the signature through a reload, and what tampering does.
import { expect, test } from 'vitest'
import { checksOut } from '../../../src/crossings/check-signature.ts'
import { signLetter, type SigningAct } from '../../../src/crossings/sign-letter.ts'
import { deviceKey } from '../../../src/mine/keys/device-key.ts'
import { addGoal, changeGoal } from '../../../src/ours/goals/keep-goal.ts'
import { addSignature } from '../../../src/ours/letter/keep-letter.ts'
import type { Signature } from '../../../src/ours/letter/letter.ts'
import { readLetterFacts } from '../../../src/ours/letter/letter-facts.ts'
import { readSignatures, readStandings } from '../../../src/ours/letter/standing.ts'
import { writePerson } from '../../../src/ours/people/person.ts'
import type { OursBook } from '../../../src/ours/store.ts'
import { freshMineName, openFreshMine } from '../mine/a-mine.ts'
import { closeAll, freshPlace, mustOpen } from '../ours/book-world.ts'

const goal = { term: 'short', text: 'Calm recess <script>alert(1)</script> 😀 مرحبا', why: '', timeFrame: '' } as const

const writeLetter = async (book: OursBook, mine: Awaited<ReturnType<typeof openFreshMine>>) => {
  const goalId = book.change((roots) => {
    writePerson(roots, 'mentor', { name: 'Lee' })
    writePerson(roots, 'mentee', { name: 'Dana' })
    return addGoal(roots, { by: 'mentee', clock: mine.clock, randomness: mine.randomness }, goal)
  })
  await book.whenStored()
  return goalId
}

const actOn = (book: OursBook): SigningAct => ({
  pairId: book.pairId,
  role: 'mentee',
  name: 'Dana Ruiz',
  strokes: [[10, 20, 30, 40]],
  how: 'own-phone',
  shown: { facts: book.read(readLetterFacts), wording: { language: 'en', papers: [{ name: 'letter', title: 'Letter', lead: [], sections: [{ heading: '2', lines: [{ kind: 'item', text: goal.text }] }] }] } },
})

const mustSign = async (...parameters: Parameters<typeof signLetter>): Promise<Signature> => {
  const signed = await signLetter(...parameters)
  if (!signed.ok) throw new Error(signed.error.type)
  return signed.value
}

test('a signature is there after a reload, checks out, shows a later change, and keeps the words that were signed', async () => {
  const place = freshPlace()
  const mine = await openFreshMine()
  const book = await mustOpen(place, 'new')
  const goalId = await writeLetter(book, mine)
  const signature = await mustSign(mine, book, actOn(book))
  await closeAll()

  const again = await mustOpen(place, 'known')
  const [found] = again.read(readSignatures)
  expect(found).toEqual(signature)
  expect(found !== undefined && checksOut(found, again)).toBe(true)
  expect(again.read(readStandings).mentee.type).toBe('signed')

  again.change((roots) => changeGoal(roots, { by: 'mentee', clock: mine.clock, randomness: mine.randomness }, goalId, { ...goal, text: 'Other words' }))
  const standing = again.read(readStandings).mentee
  expect(standing.type).toBe('changed')
  expect(standing.type === 'changed' && standing.changes).toMatchObject([{ type: 'goal', before: { text: goal.text }, after: { text: 'Other words' } }])
  expect(standing.type === 'changed' && standing.letter.facts.goals[0]?.text).toBe(goal.text)
  expect(standing.type === 'changed' && checksOut(standing.signature, again)).toBe(true)
})

test('one changed letter anywhere in what is stored, and it does not check out', async () => {
  const mine = await openFreshMine()
  const book = await mustOpen(freshPlace(), 'new')
  await writeLetter(book, mine)
  const signature = await mustSign(mine, book, actOn(book))
  const broken: readonly Partial<Signature>[] = [
    { words: signature.words.replace('Calm', 'Wild') },
    { words: ` ${signature.words}` },
    { name: 'Somebody Else' },
    { role: 'mentor' },
    { how: 'handed-over' },
    { wordsHash: 'f'.repeat(64) },
    { publicKey: `${signature.publicKey.startsWith('A') ? 'B' : 'A'}${signature.publicKey.slice(1)}` },
    { signature: `${signature.signature.startsWith('A') ? 'B' : 'A'}${signature.signature.slice(1)}` },
  ]
  const stillSound = broken.filter((change) => {
    book.change((roots) => addSignature(roots, { ...signature, ...change }))
    const [stored] = book.read(readSignatures)
    return stored === undefined || checksOut(stored, book)
  })
  expect(stillSound).toEqual([])
})

test('a signature copied into another pair’s book does not check out there', async () => {
  const mine = await openFreshMine()
  const book = await mustOpen(freshPlace(), 'new')
  await writeLetter(book, mine)
  const signature = await mustSign(mine, book, actOn(book))
  const other = await mustOpen(freshPlace(), 'new')
  expect(checksOut(signature, book)).toBe(true)
  expect(checksOut(signature, other)).toBe(false)
})

test('when the letter changed behind the screen, nothing is signed', async () => {
  const mine = await openFreshMine()
  const book = await mustOpen(freshPlace(), 'new')
  const goalId = await writeLetter(book, mine)
  const act = actOn(book)
  book.change((roots) => changeGoal(roots, { by: 'mentor', clock: mine.clock, randomness: mine.randomness }, goalId, { ...goal, text: 'Swapped' }))
  expect(await signLetter(mine, book, act)).toEqual({ ok: false, error: { type: 'LetterChanged' } })
  expect(book.read(readSignatures)).toEqual([])
})

test('a letter too long to sign is refused with nothing written', async () => {
  const mine = await openFreshMine()
  const book = await mustOpen(freshPlace(), 'new')
  book.change((roots) => {
    for (let count = 0; count < 21; count += 1) addGoal(roots, { by: 'mentee', clock: mine.clock, randomness: mine.randomness }, { ...goal, text: 'x'.repeat(100_000) })
  })
  expect(await signLetter(mine, book, actOn(book))).toEqual({ ok: false, error: { type: 'LetterTooLong' } })
  expect(book.read(readSignatures)).toEqual([])
})

test('the device key is made once, also by two calls at a time, and is the same after a reload', async () => {
  const name = freshMineName()
  const mine = await openFreshMine(name)
  const [first, second] = await Promise.all([deviceKey(mine), deviceKey(mine)])
  expect(first).toEqual(second)
  mine.database.close()
  const later = await openFreshMine(name)
  expect(await deviceKey(later)).toEqual(first)
})

test('a damaged key is reported, not replaced, and nothing is signed with it', async () => {
  const mine = await openFreshMine()
  const made = await deviceKey(mine)
  if (!made.ok) throw new Error(made.error.type)
  const damaged = { ...made.value, secretKeyBytes: made.value.secretKeyBytes.map((byte) => byte ^ 1) }
  await mine.database.keys.put(damaged)
  const book = await mustOpen(freshPlace(), 'new')
  await writeLetter(book, mine)
  expect(await signLetter(mine, book, actOn(book))).toEqual({ ok: false, error: { type: 'KeyDamaged' } })
  expect(book.read(readSignatures)).toEqual([])
  expect(await mine.database.keys.get('device')).toEqual(damaged)
})
