// Which next steps stand on Today: mine that fall before the next meeting, and those I finished since the last one.
import { addDays, compareDays, type Day, type Instant } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import type { Step } from '../../ours/goals/goal.ts'
import { openSteps, pressingFirst, stepsOwnedBy } from '../../ours/goals/goals-view.ts'

export interface StepsForToday {
  /** The day they are wanted by: the next meeting, when there is one. */
  readonly before: Day | undefined
  /** The most pressing on top; one that is ticked keeps its place. */
  readonly steps: readonly Step[]
  readonly done: number
}

const week = 7
const dayLength = 86_400_000

export const stepsForToday = (
  steps: readonly Step[],
  role: Role,
  when: { readonly now: Instant; readonly today: Day; readonly nextMeeting: Day | undefined; readonly lastMet: Instant | undefined },
): StepsForToday => {
  const last = when.nextMeeting ?? addDays(when.today, week)
  // Without a meeting behind us, a week of finished steps is enough to look back on.
  const since = when.lastMet ?? ((when.now - week * dayLength) as Instant)
  const own = stepsOwnedBy(steps, role)
  const open = openSteps(own).filter(({ due }) => due === undefined || compareDays(due, last) <= 0)
  const done = own.filter(({ doneAt }) => doneAt !== undefined && doneAt >= since)
  return { before: when.nextMeeting, steps: pressingFirst([...open, ...done]), done: done.length }
}
