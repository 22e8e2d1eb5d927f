// What this phone does right after something of the partner's came into the book, in place of waiting for the next start: it
// follows a correction of the roles, plans the meetings of a schedule that changed, and opens a round that both have answered. A
// failure waits for that next start.
import { revealRounds } from '../../crossings/reveal-answers.ts'
import { followRoles } from '../../crossings/swap-roles.ts'
import type { MineStore } from '../../mine/store.ts'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { Thing } from '../../ours/exchange/record-standing.ts'
import { planMeetings } from '../../ours/meetings/plan-meetings.ts'
import type { OursBook } from '../../ours/store.ts'
import { showRenamed } from '../session/switch-pair.ts'

/** Roots from which it is seen that both have sealed their answers. */
const roundRoots: ReadonlySet<Thing['root']> = new Set<Thing['root']>(['rounds', 'roundAnswers'])
/** Roots from which meetings are planned. */
const plannedFrom: ReadonlySet<Thing['root']> = new Set<Thing['root']>(['schedule', 'season', 'daysOff', 'meetings'])

export const followAccepted = async (mine: MineStore, pair: PairRecord, book: OursBook, things: readonly Thing[]): Promise<void> => {
  const followed = await followRoles(mine, book, pair)
  const current = followed.ok ? followed.value : pair
  if (current.role !== pair.role) showRenamed(current)
  const { clock, randomness } = mine
  if (things.some(({ root }) => plannedFrom.has(root))) await book.keep((roots) => planMeetings(roots, { by: current.role, clock, randomness }))
  if (things.some(({ root }) => roundRoots.has(root))) await revealRounds(mine, book, current.role)
}
