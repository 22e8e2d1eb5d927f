// A pairing that was begun under a past release is ended under this one, by either phone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWelcome } from '../../src/app/pairing/welcome.ts'
import { openGrant, takeAnswer, takeReveal } from '../../src/pairing/handshake.ts'
import { readAnswer, readInvitation, textToMessage } from '../../src/pairing/messages.ts'
import { joinPair, readGrant } from '../../src/sync/founding.ts'
import { Phone } from '../sync/a-pair.ts'
import { fromJson, toJson } from './freeze-ledgers.ts'
import { type FrozenPairing, frozenPairing, guestSeed, joinedAt } from './freeze-pairing.ts'

const file = join(import.meta.dirname, 'pairing-1.json')
if (process.env['PAIRBOOK_FREEZE_PAIRING'] !== undefined && !existsSync(file)) writeFileSync(file, `${toJson(await frozenPairing())}\n`)

const frozen = fromJson(readFileSync(file, 'utf8')) as FrozenPairing
const sure = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: { readonly type: string } }): Value => {
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}
const messageOf = (which: keyof FrozenPairing['texts']): Uint8Array => sure(textToMessage(frozen.texts[which]))
const invitation = sure(readInvitation(messageOf('invitation')))

test('the inviting phone takes the answer, comes to the same words, and would reveal the same', () => {
  const taken = sure(takeAnswer({ invitation, message: messageOf('invitation'), ...frozen.inviting }, messageOf('answer'), joinedAt))
  expect(taken.comparing.words).toEqual(frozen.words)
  expect(taken.reveal).toEqual(messageOf('reveal'))
})

test('the guest’s phone takes the reveal, opens the welcome, joins, and has the book', async () => {
  const { exchangeSecretBytes, device } = frozen.joining
  const message = messageOf('answer')
  const comparing = sure(takeReveal({ invitation, answer: sure(readAnswer(message)), message, exchangeSecretBytes }, messageOf('reveal')))
  expect(comparing.words).toEqual(frozen.words)
  const welcome = readWelcome(sure(openGrant(comparing, messageOf('welcome'))))
  expect(welcome).toMatchObject({ role: 'mentor', myName: 'Pat', partnerName: 'Dana Núñez' })
  const grant = readGrant(welcome?.grant ?? new Uint8Array())
  if (welcome === undefined || grant === undefined) throw new Error('no grant')
  expect(grant.pairId).toBe(frozen.pairId)
  const phone = new Phone({ seed: guestSeed })
  for (const name of grant.books) phone.bookNamed(name)
  expect(await joinPair(phone.world, device, grant)).toEqual({ ok: true, value: null })
  expect((await phone.take(welcome.slots)).map(({ type }) => type)).toEqual(['accepted'])
  expect(phone.book.doc.getMap('groundRules').toJSON()).toEqual({ reach: 'by phone, after three' })
})
