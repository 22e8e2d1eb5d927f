// What an altered app can make, for tests of what comes from somebody who wants to do harm.
import { createId } from '../../src/foundation/id.ts'
import type { Instant } from '../../src/foundation/day.ts'
import { contactKind } from '../../src/ours/mosaic/contact.ts'
import { writeRecord } from '../../src/ours/record-map.ts'
import { currentLink, myIdOf } from '../../src/sync/ledger.ts'
import { epochKeysOf, sealSlot } from '../../src/sync/sealing.ts'
import type { SlotKind } from '../../src/sync/slot-header.ts'
import { signSlot, type Slot } from '../../src/sync/slot.ts'
import { type Phone, theBook } from './a-pair.ts'

export const write = (phone: Phone, name = 'Ana'): string => {
  const id = createId('contact', phone.randomness)
  writeRecord(phone.book.roots, 'contacts', contactKind, id, { id, name, by: 'mentor', at: 1 as Instant })
  return id
}
export const all = (phone: Phone) => ({ words: phone.book.exchange.content().words, ledger: { ...phone.ledger, revision: 0, refused: [] } })
export const keysOf = (phone: Phone) => epochKeysOf(currentLink(phone.ledger).epoch, currentLink(phone.ledger).rootBytes)

/** What an altered app of Pat's can make: any slot, well signed and sealed. */
export const forge = async (pat: Phone, changes: Partial<Slot>, options: { readonly kind?: SlotKind; readonly sign?: Uint8Array } = {}): Promise<Uint8Array> => {
  const kind = options.kind ?? 'base'
  const slot: Slot = {
    device: myIdOf(pat.ledger),
    seq: 1000 + pat.randomness.below(1_000_000),
    previousHash: new Uint8Array(32),
    seen: [],
    audience: [],
    wantsWhole: false,
    statements: [],
    sections: [],
    ...changes,
  }
  const sealed = await sealSlot({ kind, content: signSlot(slot, kind, keysOf(pat), options.sign ?? pat.signSecretBytes) }, keysOf(pat), pat.randomness)
  if (!sealed.ok) throw new Error('too large to forge')
  return sealed.value
}
export const section = (update: Uint8Array, more: Partial<Slot['sections'][number]> = {}): Slot['sections'][number] => ({
  book: theBook, isWhole: true, contentHash: new Uint8Array(32), schema: 1, newestSchema: 1, oldestReader: 1, clients: [], update, ...more,
})
export const refusalOf = async (dana: Phone, bytes: Uint8Array) => {
  const [outcome] = await dana.take(bytes)
  return outcome?.type === 'refused' ? outcome.refusal : outcome
}
