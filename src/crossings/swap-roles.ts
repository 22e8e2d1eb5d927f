// Correcting the roles: in the shared book, and in this phone's own record of the pair, which says who I am. The book
// counts the swaps and the pair record remembers how many it has followed, so that a phone that was cut off in between,
// or that hears of the swap later, follows when the book is next opened.
import { ok, type Result } from '../foundation/result.ts'
import { otherRole } from '../foundation/role.ts'
import { changePair } from '../mine/pairs/keep-pair.ts'
import type { PairRecord } from '../mine/pairs/pair.ts'
import type { MineStore, StoreFailure } from '../mine/store.ts'
import { readRoleSwaps, swapRolesInBook } from '../ours/people/swap-roles.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'

/** The pair as the book has it: my role turned over when the book was swapped without this phone's record. */
export const followRoles = async (mine: MineStore, book: OursBook, pair: PairRecord): Promise<Result<PairRecord, StoreFailure>> => {
  const roleSwaps = book.read(readRoleSwaps)
  if (roleSwaps === (pair.roleSwaps ?? 0)) return ok(pair)
  return changePair(mine, pair.id, (kept) => {
    const behind = roleSwaps - (kept.roleSwaps ?? 0)
    return { ...kept, roleSwaps, role: behind % 2 === 0 ? kept.role : otherRole(kept.role) }
  })
}

/** A second try after a failure does not swap twice: it only follows. */
export const swapRoles = async (mine: MineStore, book: OursBook, pair: PairRecord): Promise<Result<PairRecord, StoreFailure | KeepFailure>> => {
  if (book.read(readRoleSwaps) === (pair.roleSwaps ?? 0)) {
    const stored = await book.keep(swapRolesInBook)
    if (!stored.ok) return stored
  }
  return followRoles(mine, book, pair)
}
