// Where things stand, in words a screen can say: a change is on this phone, on its way, or the partner has it. The last is said
// only of what a partner's device has confirmed in a slot it signed, or wrote itself.
import type { Instant } from '../foundation/day.ts'
import type { Book, Mark } from './book.ts'
import { activeDevices, type Apart, type KnownDevice, type Ledger, myIdOf, otherDevices, type Peer, peerOf } from './ledger.ts'

export type Standing =
  | { readonly type: 'here' }
  /** In a slot that left this device. */
  | { readonly type: 'on-its-way' }
  /** On a device of the partner's; known since then. */
  | { readonly type: 'arrived'; readonly at: Instant }

/** Whether a copy of the book that is marked so holds the change in question; see ours/exchange/record-standing.ts. */
export type IsHeld = (mark: Mark) => boolean

const partnersOf = (ledger: Ledger): readonly KnownDevice[] => otherDevices(ledger).filter(({ card }) => card.person !== ledger.me.card.person)

const arrivedAt = (peer: Peer, book: string, isHeld: IsHeld): Instant | undefined => {
  const has = peer.has[book]
  if (has === undefined || !isHeld(has)) return undefined
  const first = peer.arrivals.find(({ has: then }) => then[book] !== undefined && isHeld(then[book]))
  return first?.at ?? peer.heardAt
}

/** Where one change of a book stands. */
export const standingOf = (ledger: Ledger, book: string, isHeld: IsHeld): Standing => {
  const times = partnersOf(ledger).flatMap(({ id }) => arrivedAt(peerOf(ledger, id), book, isHeld) ?? [])
  if (times.length > 0) return { type: 'arrived', at: Math.min(...times) as Instant }
  const sent = ledger.sent.findLast(({ marks }) => marks?.[book] !== undefined)?.marks?.[book]
  return sent !== undefined && isHeld(sent) ? { type: 'on-its-way' } : { type: 'here' }
}

/** Of one book: what the partner's devices are known to hold, one mark each, and what has left this device. */
export const marksOfBook = (ledger: Ledger, book: string): { readonly held: readonly Mark[]; readonly left: Mark | undefined } => ({
  held: partnersOf(ledger).flatMap(({ id }) => peerOf(ledger, id).has[book] ?? []),
  left: ledger.sent.findLast(({ marks }) => marks?.[book] !== undefined)?.marks?.[book],
})

/** Whether a device of the partner's waits to hear that what it sent has arrived. */
export const isAnswerOwed = (ledger: Ledger): boolean => partnersOf(ledger).some(({ id }) => peerOf(ledger, id).isOwed)

/** Whether the book of any other phone of the pair differs from this one's in a way that cannot be merged. */
export const isBookSplit = (ledger: Ledger): boolean => otherDevices(ledger).some(({ id }) => peerOf(ledger, id).isSplit === true)

export interface DeviceStanding {
  readonly device: KnownDevice
  readonly isThis: boolean
  readonly isMine: boolean
  /** When it was heard of last; undefined for never, and for this device. */
  readonly heardAt: Instant | undefined
  /** It has confirmed all that this device holds. */
  readonly hasAll: boolean
  /** Its book and this one differ in a way that cannot be merged. */
  readonly isSplit: boolean
  /** Its app writes an older shape than this one's, or a newer one. */
  readonly app: 'same' | 'older' | 'newer' | 'unknown'
}

export interface PairStanding {
  readonly devices: readonly DeviceStanding[]
  /** The partner said goodbye. */
  readonly hasPartnerLeft: boolean
  readonly apart: Apart | undefined
}

const appOf = ({ schema }: Peer, books: readonly Book[]): DeviceStanding['app'] => {
  const mine = Math.max(0, ...books.map((book) => book.schema))
  if (schema === 0) return 'unknown'
  return schema === mine ? 'same' : schema < mine ? 'older' : 'newer'
}

/** The whole pair, for the list of devices and the one line about when the two were last together. */
export const pairStanding = (ledger: Ledger, books: readonly Book[]): PairStanding => {
  const me = myIdOf(ledger)
  return {
    devices: activeDevices(ledger).map((device) => {
      const peer = peerOf(ledger, device.id)
      const isThis = device.id === me
      return {
        device,
        isThis,
        isMine: device.card.person === ledger.me.card.person,
        heardAt: isThis || peer.heardAt === 0 ? undefined : peer.heardAt,
        hasAll: isThis || books.every((book) => book.covers(peer.has[book.name], book.mark())),
        isSplit: peer.isSplit === true,
        app: isThis ? 'same' : appOf(peer, books),
      }
    }),
    hasPartnerLeft: ledger.gone.length > 0,
    apart: ledger.apart,
  }
}
