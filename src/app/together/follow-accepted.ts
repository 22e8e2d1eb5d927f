// What this phone does right after something of the partner's came into the book, in place of waiting for the next start: it
// follows a correction of the roles, and plans the meetings of a schedule that changed. A failure waits for that next start.
import { followRoles } from '../../crossings/swap-roles.ts'
import type { MineStore } from '../../mine/store.ts'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { Thing } from '../../ours/exchange/record-standing.ts'
import { planMeetings } from '../../ours/meetings/plan-meetings.ts'
import type { OursBook } from '../../ours/store.ts'
import { showRenamed } from '../session/switch-pair.ts'

/** Roots from which meetings are planned. */
const plannedFrom: ReadonlySet<Thing['root']> = new Set<Thing['root']>(['schedule', 'season', 'daysOff', 'meetings'])

export const followAccepted = async (mine: MineStore, pair: PairRecord, book: OursBook, things: readonly Thing[]): Promise<void> => {
  const followed = await followRoles(mine, book, pair)
  const current = followed.ok ? followed.value : pair
  if (current.role !== pair.role) showRenamed(current)
  const { clock, randomness } = mine
  if (things.some(({ root }) => plannedFrom.has(root))) await book.keep((roots) => planMeetings(roots, { by: current.role, clock, randomness }))
}
