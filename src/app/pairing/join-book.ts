// What the joining phone does on its disk. Order of writes: the pair's keys; the book as it came, in a database of its own; the
// words of a book begun here alone, merged into it; and only then the pair's record names it. Until that last write nothing on
// this phone has changed for the person, and joining once more is harmless. The book begun here is never changed.
import { concatBytes } from '../../foundation/bytes.ts'
import { createId, isId, type SeasonId } from '../../foundation/id.ts'
import { err, ok, type Result } from '../../foundation/result.ts'
import { otherRole, type Role } from '../../foundation/role.ts'
import { changePair, keepPair, listPairs } from '../../mine/pairs/keep-pair.ts'
import { type PairRecord, sharedIdOf } from '../../mine/pairs/pair.ts'
import { attempt, type StoreFailure } from '../../mine/store.ts'
import { forgetSeasons } from '../../ours/forget-books.ts'
import { type BookWords, type DoubleSingle, findDoubles, mergeIn, readBookWords } from '../../ours/merging/merge-books.ts'
import { readRoleSwaps } from '../../ours/people/swap-roles.ts'
import { readPeople } from '../../ours/people/person.ts'
import type { KeepFailure, OpenBookFailure, OursBook } from '../../ours/store.ts'
import type { Guest } from '../../pairing/messages.ts'
import { acceptBytes } from '../../sync/accepting.ts'
import type { DiskFailure } from '../../sync/book.ts'
import { forgetPair } from '../../sync/forget-pair.ts'
import { type Grant, joinPair, type NewDevice, readGrant } from '../../sync/founding.ts'
import { deviceIdOf } from '../../sync/device.ts'
import { myIdOf, otherDevices } from '../../sync/ledger.ts'
import type { Refusal } from '../../sync/refusal.ts'
import { prepareSlots } from '../../sync/sending.ts'
import { type LedgerFailure, readLedger, type SendFailure } from '../../sync/world.ts'
import type { Pairbook } from '../session/pairbook.ts'
import { type OpenSyncWorld, openSyncWorld, type SyncWorldFailure } from '../together/open-sync-world.ts'
import { refusalAmong } from './refusal-among.ts'
import { readWelcome, type Welcome } from './welcome.ts'

export type JoinFailure =
  | SyncWorldFailure
  | LedgerFailure
  | SendFailure
  | KeepFailure
  | StoreFailure
  /** It opened, and is not what an inviting phone gives. */
  | { readonly type: 'NotAWelcome' }
  /** This book is on this phone already. */
  | { readonly type: 'AlreadyPaired' }
  /** The book begun here is already shared with another phone: that one cannot be left behind. */
  | { readonly type: 'SharedAlready' }
  /** It was of the pair as the phone of one person, and the invitation is for the other's. */
  | { readonly type: 'OtherPerson' }
  | { readonly type: 'NotTaken'; readonly refusal: Refusal }

/** The pair on screen, whose book was begun here. */
export interface OwnBook {
  readonly pair: PairRecord
  readonly book: OursBook
}

/** The partner's book is on this phone and not yet listed. */
export interface Joining {
  /** As it will be listed. */
  readonly pair: PairRecord
  readonly book: OursBook
  readonly sync: OpenSyncWorld
  readonly own: OwnBook | undefined
  readonly brought: BookWords | undefined
  /** Where both wrote and only one can stand. */
  readonly doubles: readonly DoubleSingle[]
  /** This phone was of the pair before: its book is on screen, and the pair is listed. */
  readonly isBack: boolean
}

type Season = readonly [SeasonId, ...SeasonId[]]

const seasonsOf = ({ books }: Grant): Season | undefined => {
  const seasons = books.filter((name): name is SeasonId => isId('season', name))
  const [first, ...rest] = seasons
  return first === undefined || seasons.length !== books.length ? undefined : [first, ...rest]
}

/** Whether this phone may join it: not twice, and not away from a phone that shares the book begun here. */
const mayJoin = async (pairbook: Pairbook, grant: Grant, own: OwnBook | undefined): Promise<Result<null, JoinFailure>> => {
  const listed = await listPairs(pairbook.mine)
  if (listed.some((pair) => sharedIdOf(pair) === grant.pairId)) return err({ type: 'AlreadyPaired' })
  if (own === undefined) return ok(null)
  const sync = await openSyncWorld(pairbook, own.pair, own.book)
  if (!sync.ok) return sync
  const ledger = await readLedger(sync.value)
  await sync.value.close()
  if (!ledger.ok) return ledger.error.type === 'NotPaired' ? ok(null) : ledger
  return otherDevices(ledger.value).length === 0 ? ok(null) : err({ type: 'SharedAlready' })
}

const recordOf = ({ mine }: Pairbook, guest: Guest, welcome: Welcome, sharedId: PairRecord['id'], seasonIds: Season, own: OwnBook | undefined): PairRecord => {
  const isPartner = guest === 'partner'
  const who = isPartner
    ? { role: otherRole(welcome.role), myName: welcome.partnerName, partnerName: welcome.myName }
    : { role: welcome.role, myName: welcome.myName, partnerName: welcome.partnerName }
  if (own === undefined) return { id: createId('pair', mine.randomness), ...who, seasonIds: [...seasonIds], createdAt: mine.clock.now(), sharedId }
  const apart = [...(own.pair.ownSeasonIds ?? []), ...own.pair.seasonIds]
  return { ...own.pair, role: who.role, partnerName: who.partnerName, seasonIds: [...seasonIds], ownSeasonIds: apart, sharedId }
}

/** Each of the pair's books in a database of its own; the current one stays open. */
const openBooks = async ({ mine, openBook }: Pairbook, { id, seasonIds }: PairRecord): Promise<Result<OursBook, OpenBookFailure | DiskFailure>> => {
  let current: OursBook | undefined
  for (const seasonId of seasonIds) {
    await current?.close()
    const opened = await openBook({ pairId: id, seasonId, expect: 'new', now: mine.clock.now })
    if (!opened.ok) return opened
    current = opened.value
    const stored = await current.whenStored()
    if (!stored.ok) {
      await current.close()
      return stored
    }
  }
  return current === undefined ? err({ type: 'LostBook' }) : ok(current)
}

/** Nothing of a joining that came to nothing stays: not its keys, and of its books none that the pair had before. */
const leaveNothing = async ({ id, seasonIds, sharedId }: PairRecord, own: OwnBook | undefined): Promise<void> => {
  const before = [...(own?.pair.seasonIds ?? []), ...(own?.pair.ownSeasonIds ?? [])]
  await forgetSeasons(id, seasonIds.filter((seasonId) => !before.includes(seasonId)))
  if (sharedId !== undefined) await forgetPair(sharedId)
}

const takeBook = async (sync: OpenSyncWorld, device: NewDevice, grant: Grant, welcome: Welcome): Promise<Result<null, JoinFailure>> => {
  // Keys of a joining that was cut off: no pair of this phone knows them.
  if (!(await forgetPair(sync.pairId))) return err({ type: 'StorageFailed', name: 'forget' })
  const joined = await joinPair(sync, device, grant)
  if (!joined.ok) return joined
  const outcomes = await acceptBytes(sync, welcome.slots)
  if (!outcomes.ok) return outcomes
  const refusal = refusalAmong(outcomes.value)
  return refusal === undefined ? ok(null) : err({ type: 'NotTaken', refusal })
}

/**
 * A phone that was taken out, went back to an older copy, or left, is let in as a new one, with new keys and the book it has:
 * what it wrote since goes to the others. The old bookkeeping stands again where that fails.
 */
const comeBack = async (sync: OpenSyncWorld, own: OwnBook, device: NewDevice, grant: Grant, welcome: Welcome): Promise<Result<Joining, JoinFailure>> => {
  const before = await sync.bookkeeping.read(sync.pairId)
  if (!before.ok) return before
  if (before.value !== undefined) {
    const id = myIdOf(before.value)
    // Where it was the partner's only phone, nobody sent it word that it is out: the grant tells.
    const isOut = before.value.apart !== undefined || !grant.devices.some(({ card }) => deviceIdOf(card) === id)
    if (!isOut) return err({ type: 'AlreadyPaired' })
    if (before.value.me.card.person !== device.card.person) return err({ type: 'OtherPerson' })
  }
  const taken = await takeBook(sync, device, grant, welcome)
  if (taken.ok) return ok({ ...own, sync, own: undefined, brought: undefined, doubles: [], isBack: true })
  await forgetPair(sync.pairId)
  if (before.value !== undefined) await sync.bookkeeping.write({ ...before.value, revision: 1 }, 0)
  return taken
}

/** `own` is the book that was begun here for the same pair, if there is one. */
export const takeWelcome = async (
  pairbook: Pairbook,
  guest: Guest,
  device: NewDevice,
  welcomeBytes: Uint8Array,
  own: OwnBook | undefined,
): Promise<Result<Joining, JoinFailure>> => {
  const welcome = readWelcome(welcomeBytes)
  const grant = welcome === undefined ? undefined : readGrant(welcome.grant)
  const seasonIds = grant === undefined ? undefined : seasonsOf(grant)
  if (welcome === undefined || grant === undefined || seasonIds === undefined || !isId('pair', grant.pairId)) return err({ type: 'NotAWelcome' })
  if (own !== undefined && sharedIdOf(own.pair) === grant.pairId) {
    const sync = await openSyncWorld(pairbook, own.pair, own.book)
    if (!sync.ok) return sync
    const back = await comeBack(sync.value, own, device, grant, welcome)
    if (!back.ok) await sync.value.close()
    return back
  }
  const allowed = await mayJoin(pairbook, grant, own)
  if (!allowed.ok) return allowed
  const draft = recordOf(pairbook, guest, welcome, grant.pairId, seasonIds, own)
  const opened = await openBooks(pairbook, draft)
  if (!opened.ok) {
    await leaveNothing(draft, own)
    return opened
  }
  const book = opened.value
  const sync = await openSyncWorld(pairbook, draft, book)
  const fail = async (failure: JoinFailure): Promise<Result<Joining, JoinFailure>> => {
    if (sync.ok) await sync.value.close()
    book.forget()
    await leaveNothing(draft, own)
    return err(failure)
  }
  if (!sync.ok) return fail(sync.error)
  const taken = await takeBook(sync.value, device, grant, welcome)
  if (!taken.ok) return fail(taken.error)
  const pair: PairRecord = { ...draft, roleSwaps: book.read(readRoleSwaps) }
  const brought = own === undefined ? undefined : readBookWords(own.book.document, own.pair.role, pair.role)
  const doubles = brought === undefined ? [] : book.read((roots) => findDoubles(roots, brought))
  return ok({ pair, book, sync: sync.value, own, brought, doubles, isBack: false })
}

export type Picks = Parameters<typeof mergeIn>[3]

/** The name, work and place the book has of this person. */
const describedIn = (book: OursBook, role: Role): Pick<PairRecord, 'jobFamily' | 'workplace'> => {
  const { jobFamily, workplace } = book.read(readPeople)[role]
  return { ...(jobFamily === undefined ? {} : { jobFamily }), ...(workplace === undefined ? {} : { workplace }) }
}

/** Nothing where it could not be made: it is joined all the same, and what was written here goes with the next exchange. */
const thanksOf = async (sync: OpenSyncWorld): Promise<Uint8Array> => {
  const outgoing = await prepareSlots(sync)
  return outgoing.ok ? concatBytes(...outgoing.value.slots) : new Uint8Array()
}

/** Merges, lists the pair, and gives what the inviting phone should hear; nothing, where that could not be made now. */
export const finishJoining = async (pairbook: Pairbook, joining: Joining, picks: Picks): Promise<Result<{ readonly pair: PairRecord; readonly thanks: Uint8Array }, JoinFailure>> => {
  const { mine } = pairbook
  const { pair, book, sync, own, isBack } = joining
  if (isBack) return ok({ pair, thanks: await thanksOf(sync) })
  if (own !== undefined) {
    // Read anew: another tab may have written since the choice was asked for.
    const brought = readBookWords(own.book.document, own.pair.role, pair.role)
    const merged = await book.keep((roots) => mergeIn(roots, brought, pair.role, picks))
    if (!merged.ok) return merged
  }
  const described = { ...describedIn(book, pair.role), ...pair }
  const { role, roleSwaps = 0, partnerName, seasonIds, ownSeasonIds = [], sharedId } = pair
  const joined = { role, roleSwaps, partnerName, seasonIds, ownSeasonIds, ...(sharedId === undefined ? {} : { sharedId }) }
  const listed = own === undefined ? await keepPair(mine, described) : await changePair(mine, pair.id, (kept) => ({ ...kept, ...joined }))
  if (!listed.ok) return listed
  // Keys that were made here for a pair nobody joined. They do no harm where this fails.
  if (own !== undefined) await forgetPair(sharedIdOf(own.pair))
  return ok({ pair: own === undefined ? described : pair, thanks: await thanksOf(sync) })
}

/** Lets go of a book that was not joined in the end. */
export const letGo = async ({ mine }: Pairbook, { pair, sync, book, own, isBack }: Joining): Promise<void> => {
  await sync.close()
  if (isBack) return
  await book.close()
  const listed = await attempt(() => listPairs(mine))
  // Where that cannot be read it may have been listed after all.
  if (listed.ok && !listed.value.some((each) => sharedIdOf(each) === sharedIdOf(pair))) await leaveNothing(pair, own)
}
