// What this device remembers of a pair beside the book: its keys, the devices of the pair, the epochs, what it sent and
// accepted. One ledger a pair, changed as a whole and only onto the revision it was read at. Who can read it: this device.
import type { Sealed } from '../crypto/seal.ts'
import type { Instant } from '../foundation/day.ts'
import type { Result } from '../foundation/result.ts'
import type { DiskFailure, Mark } from './book.ts'
import { type DeviceCard, type DeviceId, deviceIdOf, type PersonNumber } from './device.ts'
import type { Refusal } from './refusal.ts'
import type { Seen } from './slot.ts'

export type Marks = Readonly<Record<string, Mark>>

export interface KnownDevice {
  readonly id: DeviceId
  readonly card: DeviceCard
  /** Who vouched for it; itself for this device, and for the one it was paired with. */
  readonly by: DeviceId
  readonly at: Instant
  /** Heard of through another device, and not yet seen by a person here. */
  readonly isNews: boolean
  /** Hash of the epoch whose root it was given when it joined. */
  readonly joinedIn: Uint8Array
}

/** One epoch, and how it came about. */
export interface EpochLink {
  readonly epoch: number
  readonly rootBytes: Uint8Array
  /** The device that began it. */
  readonly by: DeviceId
  /** Of the statement that began it; zeros for a pair's first. */
  readonly hash: Uint8Array
  readonly removed: readonly Seen[]
  /** Devices that got the root in the statement. */
  readonly members: readonly DeviceId[]
  /** The slot that tells the others; undefined for the first one known here. */
  readonly slot?: Sealed
}

export interface SentSlot {
  readonly seq: number
  readonly hash: Uint8Array
  /** What each book held when it was sent; let go of when many are waiting. */
  readonly marks?: Marks
}

export interface LatestSlot {
  readonly slot: Sealed
  readonly fingerprint: Uint8Array
  /** What it says to have accepted of each other device. */
  readonly seen: Readonly<Record<DeviceId, number>>
  readonly changedBytes: number
}

/** When what this device had at a time was known to be on another one. */
export interface Arrival {
  readonly at: Instant
  readonly has: Marks
}

/** What is known of another device's progress. */
export interface Peer {
  /** Its last accepted slot, and some before it. */
  readonly accepted: readonly Omit<Seen, 'device'>[]
  /** My last slot it has accepted; 0 for none. */
  readonly acked: number
  /** What it holds at least of each book. */
  readonly has: Marks
  readonly arrivals: readonly Arrival[]
  /** The epoch of its last accepted slot. */
  readonly epoch: number
  /** It is owed an answer: it sent something, and does not know yet that it arrived. */
  readonly isOwed: boolean
  /** The shape its app writes. */
  readonly schema: number
  readonly heardAt: Instant
  /** Nothing of it was accepted yet, and yet it takes part: it spoke to others, or said here what was not for this device. */
  readonly isThere?: boolean
  /** Its book and this one have the same changes by name, and say different things: they cannot be merged. */
  readonly isSplit?: boolean
}

export interface Refused {
  readonly hash: Uint8Array
  readonly refusal: Refusal
  readonly at: Instant
}

/** Why this device does not send any more. */
export type Apart =
  /** Another device took it out. */
  | { readonly type: 'removed'; readonly by: DeviceId }
  /** The others have seen later slots of this device than it remembers: it came back from an older copy. */
  | { readonly type: 'older-copy' }
  /** This person has left the pair. */
  | { readonly type: 'left' }

export interface Ledger {
  readonly format: 1
  readonly pairId: string
  /** Raised by one with every change. */
  readonly revision: number
  readonly me: { readonly card: DeviceCard; readonly exchangeSecretBytes: Uint8Array }
  readonly devices: readonly KnownDevice[]
  /** The current epoch last; never empty. */
  readonly chain: readonly EpochLink[]
  /** Epochs this device followed until another line of them won; devices that were let in there are brought over. */
  readonly abandoned: readonly EpochLink[]
  /** Devices this one wants out, whatever epoch wins. */
  readonly removals: readonly DeviceId[]
  readonly lastSeq: number
  readonly sent: readonly SentSlot[]
  readonly peers: Readonly<Record<DeviceId, Peer>>
  readonly statements: readonly { readonly bytes: Uint8Array; readonly sinceSeq?: number }[]
  /** This device lacks something, and says so. */
  readonly wantsWhole: boolean
  /** The last slot that left, and of which state it was. */
  readonly latest?: LatestSlot
  readonly refused: readonly Refused[]
  /** Persons who said that they have left. */
  readonly gone: readonly PersonNumber[]
  readonly apart?: Apart
}

/** Where ledgers are kept. */
export interface Bookkeeping {
  readonly read: (pairId: string) => Promise<Result<Ledger | undefined, DiskFailure>>
  /**
   * Keeps a ledger, on disk when it settles, if the one kept is still at revision `onto` (0: there is none). False when
   * another tab was first: read again.
   */
  readonly write: (ledger: Ledger, onto: number) => Promise<Result<boolean, DiskFailure>>
  readonly forget: (pairId: string) => Promise<Result<null, DiskFailure>>
}

export const myIdOf = (ledger: Ledger): DeviceId => deviceIdOf(ledger.me.card)

export const currentLink = ({ chain }: Ledger): EpochLink => {
  const link = chain.at(-1)
  if (link === undefined) throw new Error('a pair has at least one epoch')
  return link
}

export const isRemoved = ({ chain }: Pick<Ledger, 'chain'>, id: DeviceId): boolean =>
  chain.some(({ removed }) => removed.some(({ device }) => device === id))

/** Devices of the pair that have not been removed, this one among them. */
export const activeDevices = (ledger: Ledger): readonly KnownDevice[] => ledger.devices.filter(({ id }) => !isRemoved(ledger, id))

export const otherDevices = (ledger: Ledger): readonly KnownDevice[] => {
  const me = myIdOf(ledger)
  return activeDevices(ledger).filter(({ id }) => id !== me)
}

const never = 0 as Instant

export const unknownPeer: Peer = {
  accepted: [],
  acked: 0,
  has: {},
  arrivals: [],
  epoch: 0,
  isOwed: false,
  schema: 0,
  heardAt: never,
}

export const peerOf = (ledger: Ledger, id: DeviceId): Peer => ledger.peers[id] ?? unknownPeer
