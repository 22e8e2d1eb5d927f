// What the release says while two phones are joined: invitation, answer, reveal, and the welcome that is sealed for the guest's phone,
// with what each of the two phones knows meanwhile. A text sent by a messenger may be answered by a later Pairbook. Written once by
// `PAIRBOOK_FREEZE_PAIRING=1 npx vitest run --project unit tests/frozen/pairing.test.ts`; never again.
import { writeWelcome } from '../../src/app/pairing/welcome.ts'
import { publicKeyOf } from '../../src/crypto/sign.ts'
import { concatBytes } from '../../src/foundation/bytes.ts'
import type { Instant } from '../../src/foundation/day.ts'
import { answerInvitation, invite, sealGrant, takeAnswer } from '../../src/pairing/handshake.ts'
import { messageToText } from '../../src/pairing/messages.ts'
import { deviceIdOf } from '../../src/sync/device.ts'
import { admitDevice, cardToBytes, createDevice, type NewDevice } from '../../src/sync/founding.ts'
import { prepareSlots } from '../../src/sync/sending.ts'
import { Phone } from '../sync/a-pair.ts'

export const joinedAt = 1_800_000_000_000 as Instant
export const guestSeed = 4002

export interface FrozenPairing {
  readonly pairId: string
  /** As texts to paste. */
  readonly texts: { readonly invitation: string; readonly answer: string; readonly reveal: string; readonly welcome: string }
  readonly inviting: { readonly exchangeSecretBytes: Uint8Array; readonly nonce: Uint8Array }
  readonly joining: { readonly exchangeSecretBytes: Uint8Array; readonly device: NewDevice }
  readonly words: readonly { readonly en: string; readonly es: string }[]
}

export const frozenPairing = async (): Promise<FrozenPairing> => {
  const [pat, guest] = [new Phone({ seed: 4001 }), new Phone({ seed: guestSeed })]
  await pat.found()
  pat.book.doc.getMap('groundRules').set('reach', 'by phone, after three')
  const invited = invite('partner', 1, joinedAt, pat.randomness)
  const device = createDevice(1, publicKeyOf(guest.signSecretBytes), guest.randomness)
  const answered = answerInvitation(invited.message, joinedAt, guest.randomness, () => cardToBytes(device.card))
  const taken = answered.ok ? takeAnswer(invited, answered.value.message, joinedAt) : answered
  const grant = await admitDevice(pat.world, device.card)
  const outgoing = await prepareSlots(pat.world, [deviceIdOf(device.card)])
  if (!answered.ok || !taken.ok || !grant.ok || !outgoing.ok) throw new Error('they were not joined')
  const welcome = writeWelcome({ grant: grant.value, role: 'mentor', myName: 'Pat', partnerName: 'Dana Núñez', slots: concatBytes(...outgoing.value.slots) })
  return {
    pairId: pat.ledger.pairId,
    texts: {
      invitation: messageToText(invited.message),
      answer: messageToText(answered.value.message),
      reveal: messageToText(taken.value.reveal),
      welcome: messageToText(sealGrant(taken.value.comparing, welcome, pat.randomness)),
    },
    inviting: { exchangeSecretBytes: invited.exchangeSecretBytes, nonce: invited.nonce },
    joining: { exchangeSecretBytes: answered.value.exchangeSecretBytes, device },
    words: taken.value.comparing.words,
  }
}
