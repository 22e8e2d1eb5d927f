// When a pair's book is missing from this device and the person says it is gone for good: an empty book takes its
// place, with both names in it. The pair itself, and everything in Mine, stays as it was.
import { err, ok, type Result } from '../foundation/result.ts'
import { otherRole } from '../foundation/role.ts'
import { currentSeasonId, type PairRecord } from '../mine/pairs/pair.ts'
import { writeSharedMark } from '../mine/settings/book-mark.ts'
import type { MineStore } from '../mine/store.ts'
import { writePerson } from '../ours/people/person.ts'
import type { DiskFailure, OpenBook, OpenBookFailure, OursBook } from '../ours/store.ts'

export const startBookAgain = async (
  mine: MineStore,
  openBook: OpenBook,
  pair: PairRecord,
): Promise<Result<OursBook, OpenBookFailure | DiskFailure>> => {
  const opened = await openBook({ pairId: pair.id, seasonId: currentSeasonId(pair), expect: 'new', now: mine.clock.now })
  if (!opened.ok) return opened
  const book = opened.value
  book.change((roots) => {
    writePerson(roots, pair.role, { name: pair.myName, jobFamily: pair.jobFamily, workplace: pair.workplace })
    writePerson(roots, otherRole(pair.role), { name: pair.partnerName })
  })
  const stored = await book.whenStored()
  if (stored.ok) {
    // The person said that the old book is gone.
    writeSharedMark(book.pairId, book.seasonId, 0)
    return ok(book)
  }
  await book.close()
  return err(stored.error)
}
