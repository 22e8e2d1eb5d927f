// What the release wrote that others must be able to read for ever: slots, an epoch, an invitation, files. Written once by
// `PAIRBOOK_FREEZE_SLOTS=1 npx vitest run --project unit tests/frozen/slots.test.ts`; never again.
import { bytesToHex } from '../../src/crypto/encodings.ts'
import type { Sealed } from '../../src/crypto/seal.ts'
import type { Instant } from '../../src/foundation/day.ts'
import { invite } from '../../src/pairing/handshake.ts'
import { messageToText } from '../../src/pairing/messages.ts'
import { removeDevices } from '../../src/sync/epochs.ts'
import { currentLink } from '../../src/sync/ledger.ts'
import { slotsToText } from '../../src/sync/transports/file.ts'
import { aPair, meet, Phone } from '../sync/a-pair.ts'

/** A pair whose phones say something, remove a phone, and go on. */
export const frozenSlots = async () => {
  const { dana, pat } = await aPair(2026)
  const desk = new Phone({ seed: 2030 })
  await pat.admit(desk, 0)
  const root = bytesToHex(currentLink(pat.ledger).rootBytes)
  pat.book.doc.getMap('groundRules').set('reach', 'by phone, after three')
  const base = (await pat.send()).bytes
  await meet(pat, dana)
  await meet(pat, desk)
  pat.book.doc.getMap('groundRules').set('cancel', 'a day before')
  const outbox = (await pat.send()).bytes
  await removeDevices(pat.world, [desk.id])
  const epoch = pat.ledger.chain.at(-1)?.slot ?? new Uint8Array()
  pat.book.doc.getMap('groundRules').set('informalNote', 'yes, gladly')
  const later = (await pat.send()).bytes
  const ledger = dana.ledger
  return {
    pairId: ledger.pairId,
    root,
    signKey: bytesToHex(pat.ledger.me.card.signKeyBytes),
    reader: {
      signKey: bytesToHex(ledger.me.card.signKeyBytes),
      exchangeKey: bytesToHex(ledger.me.card.exchangeKeyBytes),
      exchangeSecret: bytesToHex(ledger.me.exchangeSecretBytes),
    },
    base: bytesToHex(base),
    outbox: bytesToHex(outbox),
    epoch: bytesToHex(epoch),
    later: bytesToHex(later),
    file: slotsToText([outbox as Sealed], 'For Pairbook.'),
    invitation: messageToText(invite('partner', 1, 1_800_000_000_000 as Instant, pat.randomness).message),
  }
}
