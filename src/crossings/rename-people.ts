// Correcting the names and work of the two people: once in the shared book (both partners see it) and once in this
// device's list of pairs (the switcher and the titles). The book comes first; if the list then fails, the same act can
// simply be done again.
import type { Result } from '../foundation/result.ts'
import { type JobFamily, otherRole } from '../foundation/role.ts'
import { changePair } from '../mine/pairs/keep-pair.ts'
import type { PairRecord } from '../mine/pairs/pair.ts'
import type { MineStore, StoreFailure } from '../mine/store.ts'
import { writePerson } from '../ours/people/person.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'

export interface PersonWords {
  readonly name: string
  readonly jobFamily: JobFamily | undefined
  readonly workplace: string | undefined
}

export const renamePeople = async (
  mine: MineStore,
  book: OursBook,
  pair: PairRecord,
  me: PersonWords,
  partner: PersonWords,
): Promise<Result<PairRecord, StoreFailure | KeepFailure>> => {
  const stored = await book.keep((roots) => {
    writePerson(roots, pair.role, me)
    writePerson(roots, otherRole(pair.role), partner)
  })
  if (!stored.ok) return stored
  return changePair(mine, pair.id, ({ jobFamily: _jobFamily, workplace: _workplace, ...rest }) => ({
    ...rest,
    myName: me.name,
    partnerName: partner.name,
    ...(me.jobFamily === undefined ? {} : { jobFamily: me.jobFamily }),
    ...(me.workplace === undefined ? {} : { workplace: me.workplace }),
  }))
}
