// Starting a pair: the pair is listed in Mine, and its first book is made in Ours with both names in it. The book
// comes first, so a failure in between leaves no pair without a book.
import { createId, type PairId, type SeasonId } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { type JobFamily, otherRole, type Role } from '../foundation/role.ts'
import { keepPair } from '../mine/pairs/keep-pair.ts'
import type { PairRecord } from '../mine/pairs/pair.ts'
import type { MineStore, StoreFailure } from '../mine/store.ts'
import { writePerson } from '../ours/people/person.ts'
import type { DiskFailure, OpenBook, OpenBookFailure, OursBook } from '../ours/store.ts'

export interface StartPairWords {
  readonly myName: string
  readonly role: Role
  readonly partnerName: string
  readonly jobFamily: JobFamily | undefined
  readonly workplace: string | undefined
}

export type StartPairFailure = StoreFailure | OpenBookFailure | DiskFailure

export const startPair = async (
  mine: MineStore,
  openBook: OpenBook,
  words: StartPairWords,
): Promise<Result<{ readonly pair: PairRecord; readonly book: OursBook }, StartPairFailure>> => {
  const pairId: PairId = createId('pair', mine.randomness)
  const seasonId: SeasonId = createId('season', mine.randomness)
  const opened = await openBook({ pairId, seasonId, expect: 'new', now: mine.clock.now })
  if (!opened.ok) return opened
  const book = opened.value
  const { myName, role, partnerName, jobFamily, workplace } = words
  book.change((roots) => {
    writePerson(roots, role, { name: myName, jobFamily, workplace })
    writePerson(roots, otherRole(role), { name: partnerName })
  })
  const stored = await book.whenStored()
  if (!stored.ok) {
    await book.close()
    return err(stored.error)
  }
  const pair: PairRecord = {
    id: pairId,
    role,
    myName,
    partnerName,
    seasonIds: [seasonId],
    createdAt: mine.clock.now(),
    ...(jobFamily === undefined ? {} : { jobFamily }),
    ...(workplace === undefined ? {} : { workplace }),
  }
  const kept = await keepPair(mine, pair)
  if (!kept.ok) {
    await book.close()
    return kept
  }
  return ok({ pair, book })
}
