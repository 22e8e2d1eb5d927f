import { describe, expect, test } from 'vitest'
import { isWaiting } from '../../../src/app/pairing/kept-pairing.ts'
import { beginInviting, beginJoining, type Pairing, type PairingEvent, shownBy, stepOn, type Tools } from '../../../src/app/pairing/pairing-steps.ts'
import { publicKeyOf } from '../../../src/crypto/sign.ts'
import type { Instant } from '../../../src/foundation/day.ts'
import { invitationLasts, sealGrant } from '../../../src/pairing/handshake.ts'
import { bytesToCard } from '../../../src/sync/founding.ts'
import { seeded } from '../../sync/a-pair.ts'

const start = 1_000_000 as Instant

/** One phone of a pairing: its state, its clock, its keys. */
const aPhone = (begin: Pairing, seed: number) => {
  const randomness = seeded(seed)
  let clock: Instant = start
  const tools: Tools = { now: () => clock, randomness, signKeyBytes: publicKeyOf(randomness(32)) }
  let pairing = begin
  return {
    randomness,
    wait: (milliseconds: number) => {
      clock = (clock + milliseconds) as Instant
    },
    step: (event: PairingEvent) => {
      pairing = stepOn(pairing, event, tools)
      return pairing
    },
    at: () => pairing.stage.at,
    state: () => pairing,
    shown: (): Uint8Array => {
      const message = shownBy(pairing)?.message
      if (message === undefined) throw new Error(`nothing is shown at ${pairing.stage.at}`)
      return message
    },
  }
}

const twoPhones = () => ({ pat: aPhone(beginInviting, 1), dana: aPhone(beginJoining, 2) })

/** Both phones, up to the words. */
const upToWords = () => {
  const { pat, dana } = twoPhones()
  pat.step({ type: 'invite', guest: 'partner', person: 1 })
  dana.step({ type: 'heard', message: pat.shown() })
  pat.step({ type: 'onward' })
  pat.step({ type: 'heard', message: dana.shown() })
  dana.step({ type: 'onward' })
  dana.step({ type: 'heard', message: pat.shown() })
  pat.step({ type: 'onward' })
  return { pat, dana }
}

const comparingOf = ({ stage }: Pairing) => {
  if (!('comparing' in stage)) throw new Error(`no words at ${stage.at}`)
  return stage.comparing
}

test('two phones come from the invitation to the same words, and from the words to the book and the thanks', () => {
  const { pat, dana } = upToWords()
  expect([pat.at(), dana.at()]).toEqual(['compare', 'compare'])
  expect(comparingOf(dana.state()).words).toEqual(comparingOf(pat.state()).words)
  pat.step({ type: 'words', match: true })
  dana.step({ type: 'words', match: true })
  expect([pat.at(), dana.at()]).toEqual(['granting', 'read-welcome'])
  const comparing = comparingOf(pat.state())
  expect(bytesToCard(comparing.card)?.person).toBe(1)
  const book = pat.randomness(300)
  pat.step({ type: 'granted', welcome: sealGrant(comparing, book, pat.randomness) })
  dana.step({ type: 'heard', message: pat.shown() })
  expect(dana.state().stage).toMatchObject({ at: 'taking', welcome: book })
  dana.step({ type: 'joined', thanks: Uint8Array.of(1, 2, 3) })
  expect(dana.shown()).toEqual(Uint8Array.of(1, 2, 3))
  pat.step({ type: 'onward' })
  pat.step({ type: 'over' })
  dana.step({ type: 'over' })
  expect([pat.at(), dana.at()]).toEqual(['done', 'done'])
})

test('where there is something to choose, it is chosen between taking in and being joined, and keeps what a second try needs', () => {
  const { pat, dana } = upToWords()
  expect(dana.step({ type: 'choices' }).stage.at).toBe('compare')
  pat.step({ type: 'words', match: true })
  dana.step({ type: 'words', match: true })
  pat.step({ type: 'granted', welcome: sealGrant(comparingOf(pat.state()), pat.randomness(40), pat.randomness) })
  const { stage: reading } = dana.state()
  dana.step({ type: 'heard', message: pat.shown() })
  const { stage } = dana.step({ type: 'choices' })
  expect({ ...stage, at: 'read-welcome' }).toEqual(reading)
  expect(dana.step({ type: 'joined', thanks: Uint8Array.of(9) }).stage).toEqual({ at: 'show-thanks', thanks: Uint8Array.of(9) })
})

test('words that differ, on either phone, end it before anything is granted', () => {
  const { pat, dana } = upToWords()
  expect(pat.step({ type: 'words', match: false }).stage).toEqual({ at: 'stopped', why: 'different' })
  expect(dana.step({ type: 'words', match: false }).stage).toEqual({ at: 'stopped', why: 'different' })
  expect(pat.step({ type: 'granted', welcome: Uint8Array.of(1) }).stage.at).toBe('stopped')
})

test('nothing is granted without the word of a person', () => {
  const { pat } = upToWords()
  expect(pat.step({ type: 'granted', welcome: Uint8Array.of(1) }).stage.at).toBe('compare')
  expect(pat.step({ type: 'over' }).stage.at).toBe('compare')
})

test('the words of somebody in between are others', () => {
  const { pat, dana } = twoPhones()
  const between = { toDana: aPhone(beginInviting, 3), toPat: aPhone(beginJoining, 4) }
  pat.step({ type: 'invite', guest: 'partner', person: 1 })
  between.toPat.step({ type: 'heard', message: pat.shown() })
  between.toDana.step({ type: 'invite', guest: 'partner', person: 1 })
  dana.step({ type: 'heard', message: between.toDana.shown() })
  pat.step({ type: 'onward' })
  pat.step({ type: 'heard', message: between.toPat.shown() })
  between.toDana.step({ type: 'onward' })
  between.toDana.step({ type: 'heard', message: dana.shown() })
  dana.step({ type: 'onward' })
  dana.step({ type: 'heard', message: between.toDana.shown() })
  expect(comparingOf(dana.state()).words).not.toEqual(comparingOf(pat.state()).words)
})

describe('an invitation', () => {
  test.each([['codes', invitationLasts.table], ['text', invitationLasts.pasted]] as const)('by %s is good for its time and no longer', (way, lasts) => {
    const { pat, dana } = twoPhones()
    pat.step({ type: 'way', way })
    const invited = pat.step({ type: 'invite', guest: 'partner', person: 1 })
    expect(shownBy(invited)?.until).toBe(start + lasts)
    dana.step({ type: 'heard', message: pat.shown() })
    pat.wait(lasts)
    expect(pat.step({ type: 'onward' }).stage.at).toBe('read-answer')
    pat.wait(1)
    expect(pat.step({ type: 'heard', message: dana.shown() }).stage).toEqual({ at: 'stopped', why: 'expired' })
    expect(pat.step({ type: 'again' }).stage.at).toBe('begin')
  })

  test('that is looked at when its time is over ends by itself, also while the answer is awaited; before, nothing changes', () => {
    const { pat } = twoPhones()
    const shown = pat.step({ type: 'invite', guest: 'partner', person: 1 })
    pat.wait(invitationLasts.table)
    expect(pat.step({ type: 'look-at-time' })).toBe(shown)
    pat.step({ type: 'onward' })
    pat.wait(1)
    expect(pat.step({ type: 'look-at-time' }).stage).toEqual({ at: 'stopped', why: 'expired' })
    const words = upToWords()
    words.pat.wait(invitationLasts.pasted + 1)
    expect(words.pat.step({ type: 'look-at-time' }).stage.at).toBe('compare')
  })

  test('shown as a code and then wanted as a text is made anew, to last as a text does; back to a code, it stays', () => {
    const { pat, dana } = twoPhones()
    pat.step({ type: 'invite', guest: 'own-phone', person: 0 })
    const code = pat.shown()
    const text = pat.step({ type: 'way', way: 'text' })
    expect(shownBy(text)?.until).toBe(start + invitationLasts.pasted)
    expect(pat.shown()).not.toEqual(code)
    const made = pat.shown()
    pat.step({ type: 'way', way: 'codes' })
    expect(pat.shown()).toBe(made)
    dana.step({ type: 'heard', message: made })
    pat.step({ type: 'onward' })
    pat.step({ type: 'way', way: 'text' })
    pat.step({ type: 'heard', message: dana.shown() })
    expect(bytesToCard(comparingOf(pat.state()).card)?.person).toBe(0)
  })

  test('serves once: a second answer to it is refused as used, and one to another as another’s', () => {
    const { pat, dana } = upToWords()
    const late = aPhone(beginJoining, 5)
    const first = aPhone(beginInviting, 1)
    // The very same invitation, read by a third phone.
    late.step({ type: 'heard', message: shownBy(first.step({ type: 'invite', guest: 'partner', person: 1 }))?.message ?? new Uint8Array() })
    pat.step({ type: 'again' })
    pat.step({ type: 'invite', guest: 'partner', person: 1 })
    pat.step({ type: 'onward' })
    expect(pat.step({ type: 'heard', message: late.shown() })).toMatchObject({ refusal: { type: 'Used' }, stage: { at: 'read-answer' } })
    const elsewhere = aPhone(beginInviting, 6)
    elsewhere.step({ type: 'invite', guest: 'partner', person: 1 })
    const other = aPhone(beginJoining, 7)
    other.step({ type: 'heard', message: elsewhere.shown() })
    expect(pat.step({ type: 'heard', message: other.shown() }).refusal).toEqual({ type: 'OtherInvitation' })
    expect(dana.at()).toBe('compare')
  })
})

describe('a message that is not the one that comes now', () => {
  test('is refused, says why, and changes nothing', () => {
    const { pat, dana } = twoPhones()
    const invited = pat.step({ type: 'invite', guest: 'partner', person: 1 })
    expect(dana.step({ type: 'heard', message: Uint8Array.of(1, 2, 3) })).toMatchObject({ refusal: { type: 'NotAnInvitation' }, stage: { at: 'read-invitation' } })
    dana.step({ type: 'heard', message: pat.shown() })
    dana.step({ type: 'onward' })
    expect(dana.step({ type: 'heard', message: shownBy(invited)?.message ?? new Uint8Array() })).toMatchObject({
      refusal: { type: 'OtherStep', got: 'invitation' },
      stage: { at: 'read-reveal' },
    })
    // What is taken afterwards takes the refusal away.
    expect(dana.step({ type: 'back' }).refusal).toBeUndefined()
  })

  test('where nothing is read, nothing is heard', () => {
    const { pat } = twoPhones()
    pat.step({ type: 'invite', guest: 'partner', person: 1 })
    const before = pat.state()
    expect(pat.step({ type: 'heard', message: pat.shown() })).toBe(before)
  })
})

test('what was shown can be shown again, and is the same', () => {
  const { pat, dana } = twoPhones()
  pat.step({ type: 'invite', guest: 'own-phone', person: 0 })
  const invitation = pat.shown()
  pat.step({ type: 'onward' })
  pat.step({ type: 'back' })
  expect(pat.shown()).toBe(invitation)
  dana.step({ type: 'heard', message: invitation })
  const answer = dana.shown()
  dana.step({ type: 'onward' })
  dana.step({ type: 'back' })
  expect(dana.shown()).toBe(answer)
  pat.step({ type: 'onward' })
  pat.step({ type: 'heard', message: answer })
  expect(bytesToCard(comparingOf(pat.state()).card)?.person).toBe(0)
  const reveal = pat.shown()
  pat.step({ type: 'onward' })
  pat.step({ type: 'back' })
  expect(pat.shown()).toBe(reveal)
})

describe('a pairing that went wrong is begun anew', () => {
  test('where the invitation ran out while the guest waited: the guest reads the new one, and the two come to the same words', () => {
    const { pat, dana } = twoPhones()
    pat.step({ type: 'invite', guest: 'partner', person: 1 })
    const first = pat.shown()
    dana.step({ type: 'heard', message: first })
    dana.step({ type: 'onward' })
    pat.wait(invitationLasts.table + 1)
    expect(pat.step({ type: 'look-at-time' }).stage).toEqual({ at: 'stopped', why: 'expired' })
    pat.step({ type: 'again' })
    pat.step({ type: 'invite', guest: 'partner', person: 1 })
    // The one that ran out is still no news.
    expect(dana.step({ type: 'heard', message: first }).refusal).toEqual({ type: 'OtherStep', got: 'invitation' })
    dana.wait(invitationLasts.table + 1)
    expect(dana.step({ type: 'heard', message: pat.shown() })).toMatchObject({ stage: { at: 'show-answer' } })
    expect(dana.state().refusal).toBeUndefined()
    pat.step({ type: 'onward' })
    pat.step({ type: 'heard', message: dana.shown() })
    dana.step({ type: 'onward' })
    dana.step({ type: 'heard', message: pat.shown() })
    pat.step({ type: 'onward' })
    expect(comparingOf(dana.state()).words).toEqual(comparingOf(pat.state()).words)
    pat.step({ type: 'words', match: true })
    expect(dana.step({ type: 'words', match: true }).stage.at).toBe('read-welcome')
  })

  test('also where the guest waits for the book, whose words were compared: they are compared again', () => {
    const { pat, dana } = upToWords()
    dana.step({ type: 'words', match: true })
    pat.step({ type: 'again' })
    pat.step({ type: 'invite', guest: 'partner', person: 1 })
    expect(dana.step({ type: 'heard', message: pat.shown() }).stage.at).toBe('show-answer')
  })

  test('an invitation that is too old by itself restarts nobody', () => {
    const { pat, dana } = upToWords()
    const late = aPhone(beginInviting, 8)
    late.step({ type: 'invite', guest: 'partner', person: 1 })
    dana.step({ type: 'words', match: true })
    dana.wait(invitationLasts.pasted)
    expect(dana.step({ type: 'heard', message: late.shown() })).toMatchObject({ refusal: { type: 'Expired' }, stage: { at: 'read-welcome' } })
    expect(pat.at()).toBe('compare')
  })

  test('by hand, at every step at which a phone waits for the other', () => {
    const { pat, dana } = upToWords()
    for (const phone of [pat, dana]) expect(isWaiting(phone.state())).toBe(true)
    expect(pat.step({ type: 'again' }).stage.at).toBe('begin')
    expect(dana.step({ type: 'again' }).stage.at).toBe('read-invitation')
    for (const phone of [pat, dana]) expect(isWaiting(phone.state())).toBe(false)
  })
})
