// Taking in what came by file or by code: what it came to, which things of the open book are new by it, and a note of them for
// Today. The note is the only thing kept in Mine; it names records and quotes nothing. A school year that came is put on screen
// once all is on disk, in place: nothing typed is lost, and what came of it can still be read.
import { err, ok, type Result } from '../../foundation/result.ts'
import { addNews } from '../../mine/settings/news.ts'
import { attempt } from '../../mine/store.ts'
import { listPairs } from '../../mine/pairs/keep-pair.ts'
import { currentSeasonId, type PairRecord } from '../../mine/pairs/pair.ts'
import { openExchange } from '../../ours/exchange/open-exchange.ts'
import { type Thing, thingsBeyond } from '../../ours/exchange/record-standing.ts'
import type { OursBook } from '../../ours/store.ts'
import { type TakenIn, takeInText } from '../../sync/by-file.ts'
import { isAnswerOwed, isBookSplit } from '../../sync/standing.ts'
import { readLedger, type SyncWorld } from '../../sync/world.ts'
import { flushDrafts } from '../drafts/draft-registry.ts'
import { holdingSeason } from '../session/follow-pair.ts'
import type { Pairbook } from '../session/pairbook.ts'
import { switchPair } from '../session/switch-pair.ts'
import { followAccepted } from './follow-accepted.ts'
import type { SyncWorldFailure } from './open-sync-world.ts'
import { rootsOf } from './shares.ts'
import { noteExchange } from './use-ledger.ts'
import { withSyncWorld } from './with-sync-world.ts'

export interface CameIn {
  readonly taken: TakenIn
  /** New or changed in the open book by it. */
  readonly things: readonly Thing[]
  /** Phones heard of and not yet seen by a person. */
  readonly newDevices: number
  /** A school year began by it. */
  readonly hasNewSeason: boolean
  /** The book of another phone differs from this one in a way that cannot be merged. */
  readonly isSplit: boolean
  /** The partner waits to hear that it arrived. */
  readonly isAnswerOwed: boolean
}

/** The pair's record where another season than `pair`'s is the current one now. Where it cannot be read, the next start shows it. */
const withNewSeason = async ({ mine }: Pick<Pairbook, 'mine'>, pair: PairRecord): Promise<PairRecord | undefined> => {
  const read = await attempt(() => listPairs(mine))
  const kept = read.ok ? read.value.find(({ id }) => id === pair.id) : undefined
  return kept === undefined || currentSeasonId(kept) === currentSeasonId(pair) ? undefined : kept
}

/** Runs `act`, which accepts slots, and notes what is new by it. For every way slots come in. */
export const notingNews = async <Failure extends { readonly type: string }>(
  pairbook: Pick<Pairbook, 'mine'>,
  pair: PairRecord,
  book: OursBook,
  world: SyncWorld,
  act: () => Promise<Result<TakenIn, Failure>>,
): Promise<Result<CameIn, Failure>> => {
  const { mine } = pairbook
  const before = openExchange(book).mark()
  const taken = await act()
  const things = thingsBeyond(book.read(rootsOf), [before])
  const ledger = await readLedger(world)
  const devices = ledger.ok ? ledger.value.devices : []
  const newDevices = devices.filter(({ isNews }) => isNews).length
  // What I wrote on another phone of mine is no news to me.
  const isPartners = ledger.ok && taken.ok && devices.some(({ id, card }) => card.person !== ledger.value.me.card.person && taken.value.from.includes(id))
  // A note that could not be kept costs only the line on Today: what came is in the book.
  if (isPartners || newDevices > 0) await addNews(mine, pair.id, isPartners ? things : [], newDevices)
  if (things.length > 0) await followAccepted(mine, pair, book, things)
  noteExchange()
  if (!taken.ok) return taken
  const hasNewSeason = (await withNewSeason(pairbook, pair)) !== undefined
  return ok({ taken: taken.value, things, newDevices, hasNewSeason, isSplit: ledger.ok && isBookSplit(ledger.value), isAnswerOwed: ledger.ok && isAnswerOwed(ledger.value) })
}

/** For acts that take in: a season that came by one is on screen afterwards, whatever else the act came to. It never throws: a person waits. */
export const takingIn = <Value, Failure extends { readonly type: string }>(
  pairbook: Pairbook,
  pair: PairRecord,
  book: OursBook,
  act: (world: SyncWorld) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | SyncWorldFailure>> =>
  holdingSeason(async () => {
    const done = await withSyncWorld(pairbook, pair, book, act)
    const next = await withNewSeason(pairbook, pair)
    if (next !== undefined) {
      await flushDrafts()
      await switchPair(pairbook, next)
    }
    return done
    // A browser that took a lock or a database away in the midst says so by throwing.
  }).catch((error: unknown) => err({ type: 'StorageFailed' as const, name: error instanceof Error ? error.name : 'thrown' }))

export const takeInFile = (pairbook: Pairbook, pair: PairRecord, book: OursBook, text: string) =>
  takingIn(pairbook, pair, book, (world) => notingNews(pairbook, pair, book, world, () => takeInText(world, text)))
