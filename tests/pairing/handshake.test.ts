import { describe, expect, test } from 'vitest'
import type { Instant } from '../../src/foundation/day.ts'
import { publicKeyOf } from '../../src/crypto/sign.ts'
import { paddedLengthOf } from '../../src/crypto/padding.ts'
import { sealBytes } from '../../src/crypto/seal.ts'
import { concatBytes } from '../../src/foundation/bytes.ts'
import { thingsToCompare } from '../../src/pairing/comparing-words.ts'
import { answerInvitation, invitationLasts, invite, openGrant, sealGrant, takeAnswer, takeReveal } from '../../src/pairing/handshake.ts'
import { messageToText, openingOf, textToMessage } from '../../src/pairing/messages.ts'
import { admitDevice, bytesToCard, cardToBytes, createDevice, joinPair, readGrant } from '../../src/sync/founding.ts'
import { meet, Phone, seeded } from '../sync/a-pair.ts'

const random = seeded(9)
const now = 1_000_000 as Instant
const later = (milliseconds: number): Instant => (now + milliseconds) as Instant
const card = (): Uint8Array => random(65)

/** All steps up to the words. */
const upToWords = () => {
  const invited = invite('partner', 1, later(invitationLasts.table), random)
  const answered = answerInvitation(invited.message, now, random, card)
  if (!answered.ok) throw new Error(answered.error.type)
  const taken = takeAnswer(invited, answered.value.message, now)
  if (!taken.ok) throw new Error(taken.error.type)
  const revealed = takeReveal(answered.value, taken.value.reveal)
  if (!revealed.ok) throw new Error(revealed.error.type)
  return { invited, answered: answered.value, taken: taken.value, guest: revealed.value }
}

test('both phones come to the same words and the same key, and the grant opens on the guest’s phone alone', () => {
  const { taken, guest } = upToWords()
  expect(guest.words).toEqual(taken.comparing.words)
  expect(guest.words).toHaveLength(5)
  const grant = random(400)
  const sealed = sealGrant(taken.comparing, grant, random)
  expect(openGrant(guest, sealed)).toEqual({ ok: true, value: grant })
  expect(openGrant({ ...guest, sessionKeyBytes: random(32) }, sealed)).toEqual({ ok: false, error: { type: 'Damaged' } })
  expect(openGrant({ ...guest, invitationId: random(16) }, sealed)).toEqual({ ok: false, error: { type: 'OtherInvitation' } })
})

test('a grant message is of one of few sizes, whatever its length', () => {
  const { taken, guest } = upToWords()
  for (const length of [0, 1, 444, 445, 446, 700, 5000, 70_001]) {
    const grant = random(length)
    const sealed = sealGrant(taken.comparing, grant, random)
    expect(sealed.length).toBe(paddedLengthOf(sealed.length))
    expect(openGrant(guest, sealed)).toEqual({ ok: true, value: grant })
  }
})

test('a grant that was sealed without padding, as the first app did, opens as it is; a length that is not so, or anything but zeros behind it, does not', () => {
  const { guest } = upToWords()
  const header = concatBytes(openingOf('grant'), guest.invitationId)
  const open = (plain: Uint8Array) => openGrant(guest, sealBytes(header, plain, guest.sessionKeyBytes, random))
  const first = Uint8Array.of(1, 2, 3, 0, 0)
  expect(open(first)).toEqual({ ok: true, value: first })
  for (const wrong of [[], [0], [0, 0, 0, 0, 2, 1], [0, 0, 0, 0, 1, 1, 9], [0, 255, 255, 255, 255, 1]]) expect(open(Uint8Array.from(wrong))).toEqual({ ok: false, error: { type: 'Damaged' } })
})

test('with somebody in between the words differ, or the inviting phone is found to be another', () => {
  const invited = invite('partner', 1, later(1000), random)
  const between = invite('partner', 1, later(1000), random)
  const answered = answerInvitation(between.message, now, random, card)
  if (!answered.ok) throw new Error('no answer')
  const forged = answerInvitation(invited.message, now, random, card)
  if (!forged.ok) throw new Error('no answer')
  const taken = takeAnswer(invited, forged.value.message, now)
  const shown = takeAnswer(between, answered.value.message, now)
  if (!taken.ok || !shown.ok) throw new Error('not taken')
  const seen = takeReveal(answered.value, shown.value.reveal)
  if (!seen.ok) throw new Error('not seen')
  expect(seen.value.words).not.toEqual(taken.value.comparing.words)
  // Other keys than were committed to: the words are not even shown.
  const other = shown.value.reveal.slice()
  other[30] = (other[30] ?? 0) ^ 1
  expect(takeReveal(answered.value, other)).toEqual({ ok: false, error: { type: 'NotTheSamePhone' } })
})

describe('each refusal is its own', () => {
  const { invited, answered, taken } = upToWords()

  test('expired, on either phone', () => {
    const late = later(invitationLasts.table + 1)
    expect(takeAnswer(invited, answered.message, late)).toEqual({ ok: false, error: { type: 'Expired' } })
    expect(answerInvitation(invited.message, later(invitationLasts.table + 20 * 60_000), random, card)).toEqual({ ok: false, error: { type: 'Expired' } })
    // A guest whose clock is a little fast is not sent away.
    expect(answerInvitation(invited.message, late, random, card).ok).toBe(true)
  })
  test('used', () => expect(takeAnswer('used', answered.message, now)).toEqual({ ok: false, error: { type: 'Used' } }))
  test('of another invitation', () => {
    expect(takeAnswer(invite('partner', 1, later(1000), random), answered.message, now)).toEqual({ ok: false, error: { type: 'OtherInvitation' } })
  })
  test('no invitation at all', () => {
    for (const bytes of [new Uint8Array(), random(120), new TextEncoder().encode('https://example.org/')]) {
      expect(answerInvitation(bytes, now, random, card)).toEqual({ ok: false, error: { type: 'NotAnInvitation' } })
    }
    expect(textToMessage('See you on Thursday')).toEqual({ ok: false, error: { type: 'NotAnInvitation' } })
  })
  test('of another step', () => {
    expect(answerInvitation(taken.reveal, now, random, card)).toEqual({ ok: false, error: { type: 'OtherStep', got: 'reveal' } })
  })
  test('of a newer version', () => {
    const newer = invited.message.slice()
    newer[4] = 2
    expect(answerInvitation(newer, now, random, card)).toEqual({ ok: false, error: { type: 'NewerVersion' } })
  })
  test('cut short, anywhere', () => {
    for (let length = 6; length < invited.message.length; length += 1) {
      expect(answerInvitation(invited.message.slice(0, length), now, random, card)).toEqual({ ok: false, error: { type: 'Damaged' } })
    }
  })
  test('any bit of the invitation altered on the way: refused, or the two do not come together', () => {
    let agreed = 0
    for (let bit = 0; bit < invited.message.length * 8; bit += 7) {
      const flipped = invited.message.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const guest = answerInvitation(flipped, now, random, card)
      if (!guest.ok) continue
      const host = takeAnswer(invited, guest.value.message, now)
      if (!host.ok) continue
      const seen = takeReveal(guest.value, host.value.reveal)
      agreed += seen.ok && JSON.stringify(seen.value.words) === JSON.stringify(host.value.comparing.words) ? 1 : 0
    }
    expect(agreed).toBe(0)
  })
})

test('an invitation fits a QR code and survives being pasted, quoted and wrapped', () => {
  const { invited } = upToWords()
  expect(invited.message.length).toBeLessThan(120)
  const text = messageToText(invited.message)
  const quoted = `On Monday Dana wrote:\n${text.split('\n').map((line) => `> ${line} `).join('\r\n')}\nSee you!`
  expect(textToMessage(quoted)).toEqual({ ok: true, value: invited.message })
  expect(textToMessage(text.replace(/[A-Z](?=[a-z])/, 'q'))).toMatchObject({ ok: false })
})

test('sixty-four things, each once, in both languages', () => {
  expect(thingsToCompare).toHaveLength(64)
  for (const language of [0, 1] as const) expect(new Set(thingsToCompare.map((names) => names[language])).size).toBe(64)
})

test('a whole pairing: two phones that never met share a book after it', async () => {
  const [pat, dana] = [new Phone({ seed: 31 }), new Phone({ seed: 32 })]
  await pat.found()
  const invited = invite('partner', 1, later(1000), random)
  let device: ReturnType<typeof createDevice> | undefined
  const answered = answerInvitation(invited.message, now, random, (person) => {
    device = createDevice(person, publicKeyOf(dana.signSecretBytes), random)
    return cardToBytes(device.card)
  })
  if (!answered.ok || device === undefined) throw new Error('no answer')
  const taken = takeAnswer(invited, answered.value.message, now)
  if (!taken.ok) throw new Error('not taken')
  const seen = takeReveal(answered.value, taken.value.reveal)
  if (!seen.ok) throw new Error('not seen')
  const guestCard = bytesToCard(taken.value.comparing.card)
  if (guestCard === undefined) throw new Error('no card')
  const granted = await admitDevice(pat.world, guestCard)
  if (!granted.ok) throw new Error('not granted')
  const opened = openGrant(seen.value, sealGrant(taken.value.comparing, granted.value, random))
  const grant = opened.ok ? readGrant(opened.value) : undefined
  if (grant === undefined) throw new Error('no grant')
  expect(await joinPair(dana.world, device, grant)).toEqual({ ok: true, value: null })
  expect(await joinPair(dana.world, device, grant)).toEqual({ ok: false, error: { type: 'AlreadyPaired' } })
  for (const name of grant.books) dana.bookNamed(name)
  pat.book.doc.getMap('groundRules').set('reach', 'by phone')
  await meet(pat, dana)
  expect(dana.book.doc.getMap('groundRules').get('reach')).toBe('by phone')
})
