// What the release kept on two phones of a pair: their ledgers, as they stand in the database `pairbook-sync`, and the rows of
// their book. Written once by `PAIRBOOK_FREEZE_LEDGERS=1 npx vitest run --project unit tests/frozen/ledgers.test.ts`; never again.
import { bytesToHex } from '../../src/crypto/encodings.ts'
import { removeDevices } from '../../src/sync/epochs.ts'
import type { Ledger } from '../../src/sync/ledger.ts'
import { meet, Phone } from '../sync/a-pair.ts'

export const seeds = { pat: 3001, dana: 3002 } as const
export type Who = keyof typeof seeds

export interface FrozenPhone {
  readonly ledger: Ledger
  readonly rows: readonly Uint8Array[]
}

/** JSON in which bytes stand as `{ "hex": "…" }`. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (each instanceof Uint8Array ? { hex: bytesToHex(each) } : each), 1)

export const fromJson = (text: string): unknown =>
  JSON.parse(text, (_key, each: unknown) => {
    if (typeof each !== 'object' || each === null || !('hex' in each) || typeof each.hex !== 'string') return each
    return Uint8Array.from(each.hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  })

/** A phone as it was then. */
export const thawed = (who: Who, { ledger, rows }: FrozenPhone): Phone => {
  const phone = new Phone({ seed: seeds[who] })
  phone.ledgers.set(ledger.pairId, ledger)
  phone.book.disk.push(...rows)
  phone.restart()
  return phone
}

/** In the middle of things: an epoch behind them, a slot on its way, words on either side that the other lacks. */
export const frozenPhones = async (): Promise<Readonly<Record<Who, FrozenPhone>>> => {
  const pat = new Phone({ seed: seeds.pat })
  const dana = new Phone({ seed: seeds.dana })
  const desk = new Phone({ seed: 3003 })
  await pat.found()
  await pat.admit(dana, 1)
  await pat.admit(desk, 0)
  pat.book.doc.getMap('groundRules').set('reach', 'by phone, after three')
  await meet(pat, dana)
  await meet(pat, desk)
  await removeDevices(pat.world, [desk.id])
  await meet(pat, dana)
  pat.book.doc.getMap('groundRules').set('cancel', 'a day before')
  await pat.send()
  dana.book.doc.getMap('groundRules').set('informalNote', 'yes, gladly')
  await dana.book.store()
  const kept = (phone: Phone): FrozenPhone => ({ ledger: phone.ledger, rows: phone.book.disk })
  return { pat: kept(pat), dana: kept(dana) }
}
