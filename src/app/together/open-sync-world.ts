// What sync is given of the pair on this phone: Mine's device key, the clock, randomness, the one bookkeeping, and the pair's
// books by season. The only place where these come together; screens that need it load it when they are opened.
import { isId, type SeasonId } from '../../foundation/id.ts'
import { err, ok, type Result } from '../../foundation/result.ts'
import { deviceKey, type DeviceKeyFailure } from '../../mine/keys/device-key.ts'
import { changePair } from '../../mine/pairs/keep-pair.ts'
import { currentSeasonId, type PairRecord, sharedIdOf } from '../../mine/pairs/pair.ts'
import { openExchange } from '../../ours/exchange/open-exchange.ts'
import { readEarlierSeasons } from '../../ours/seasons/earlier-season.ts'
import type { OpenBookFailure, OursBook } from '../../ours/store.ts'
import type { Book, DiskFailure, Shelf } from '../../sync/book.ts'
import { createBookkeeping } from '../../sync/dexie-bookkeeping.ts'
import type { Bookkeeping } from '../../sync/ledger.ts'
import type { SyncWorld } from '../../sync/world.ts'
import type { Pairbook } from '../session/pairbook.ts'

export type SyncWorldFailure = DeviceKeyFailure | OpenBookFailure

export interface OpenSyncWorld extends SyncWorld {
  /** This device's Ed25519 key as others know it, 32 bytes. */
  readonly signKeyBytes: Uint8Array
  /** Lets go of the books that were opened for this; the one it was given stays open. */
  readonly close: () => Promise<void>
}

let bookkeeping: Bookkeeping | undefined

const theBookkeeping = (): Bookkeeping => (bookkeeping ??= createBookkeeping())

const turns = new Map<string, Promise<unknown>>()

/** Where there are no Web Locks, turns are kept in this tab alone; the ledger's revision then tells two tabs apart. */
const inTurnHere = <Value>(name: string, act: () => Promise<Value>): Promise<Value> => {
  const turn = (turns.get(name) ?? Promise.resolve()).then(act)
  turns.set(name, turn.catch(() => undefined))
  return turn
}

const inTurnOf = (name: string): SyncWorld['inTurn'] => {
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> =>
    'locks' in navigator ? navigator.locks.request(name, act) : inTurnHere(name, act)
  return inTurn
}

/** As many seasons as a pair's grant may name. */
const seasonsAtMost = 16

/** A season the partner began comes last when it follows this phone's; one begun apart, or long ago, stands before it. */
const withSeason = (seasonIds: PairRecord['seasonIds'], begun: SeasonId, follows: boolean): PairRecord['seasonIds'] => {
  if (seasonIds.includes(begun)) return seasonIds
  return follows ? [...seasonIds, begun] : [...seasonIds.slice(0, -1), begun, ...seasonIds.slice(-1)]
}

/** The books of the pair on this phone; `opened` holds those that are open already, by season. */
const shelfOf = ({ mine, openBook }: Pairbook, pair: PairRecord, opened: Map<SeasonId, OursBook>): Shelf => {
  let { seasonIds } = pair
  const exchanges = new Map<SeasonId, Book>()

  const list = async (begun: OursBook): Promise<Result<null, DiskFailure>> => {
    const follows = begun.read(readEarlierSeasons).some(({ id }) => id === currentSeasonId({ ...pair, seasonIds }))
    const changed = await changePair(mine, pair.id, (kept) => ({ ...kept, seasonIds: withSeason(kept.seasonIds, begun.seasonId, follows) }))
    if (!changed.ok) return err(changed.error.type === 'StorageFull' ? changed.error : { type: 'StorageFailed', name: changed.error.type })
    seasonIds = changed.value.seasonIds
    return ok(null)
  }

  /** A season the partner began: its book is made here, and listed with the pair only once something of it was kept. */
  const begin = async (seasonId: SeasonId): Promise<Book | undefined> => {
    if (seasonIds.length >= seasonsAtMost || pair.ownSeasonIds?.includes(seasonId) === true) return undefined
    const made = await openBook({ pairId: pair.id, seasonId, expect: 'new', now: mine.clock.now })
    if (!made.ok) return undefined
    const book = made.value
    opened.set(seasonId, book)
    const exchange = openExchange(book)
    const begun: Book = {
      ...exchange,
      commit: async (update) => {
        const kept = await exchange.commit(update)
        return kept.ok ? list(book) : kept
      },
    }
    exchanges.set(seasonId, begun)
    return begun
  }

  const known = (seasonId: SeasonId): Book | undefined => {
    const book = opened.get(seasonId)
    const exchange = exchanges.get(seasonId) ?? (book === undefined ? undefined : openExchange(book))
    if (exchange !== undefined) exchanges.set(seasonId, exchange)
    return exchange
  }

  return {
    books: async () => seasonIds.flatMap((seasonId) => known(seasonId) ?? []),
    book: async (name) => (isId('season', name) ? (known(name) ?? begin(name)) : undefined),
  }
}

/** Ready for every act of sync. `book` is one of the pair's that is open already; the others are opened with it. */
export const openSyncWorld = async (pairbook: Pairbook, pair: PairRecord, book: OursBook): Promise<Result<OpenSyncWorld, SyncWorldFailure>> => {
  const { mine, openBook } = pairbook
  const key = await deviceKey(mine)
  if (!key.ok) return key
  // A book begun here alone may be on screen, to be read: nothing of the partner's goes into it.
  const isApart = pair.ownSeasonIds?.includes(book.seasonId) === true
  const opened = new Map<SeasonId, OursBook>(isApart ? [] : [[book.seasonId, book]])
  const close = async (): Promise<void> => {
    await Promise.all([...opened.values()].map(async (each) => (each === book ? undefined : each.close())))
  }
  for (const seasonId of pair.seasonIds) {
    if (opened.has(seasonId)) continue
    const earlier = await openBook({ pairId: pair.id, seasonId, expect: 'known', now: mine.clock.now })
    if (!earlier.ok) {
      await close()
      return earlier
    }
    opened.set(seasonId, earlier.value)
  }
  return ok({
    pairId: sharedIdOf(pair),
    bookkeeping: theBookkeeping(),
    shelf: shelfOf(pairbook, pair, opened),
    signSecretBytes: key.value.secretKeyBytes,
    signKeyBytes: key.value.publicKeyBytes,
    now: mine.clock.now,
    randomness: mine.randomness,
    inTurn: inTurnOf(`pairbook-sync-${sharedIdOf(pair)}`),
    close,
  })
}
