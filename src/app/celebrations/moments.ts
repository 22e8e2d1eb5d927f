// The good moments of a pair in one list: what either wrote down, and the goals they reached.
import { compareDays, type Day } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import type { Celebration } from '../../ours/celebrations/celebration.ts'
import type { Goal, GoalEvent } from '../../ours/goals/goal.ts'

export type Moment = { readonly id: string; readonly day: Day; readonly by: Role } & (
  | { readonly type: 'said'; readonly celebration: Celebration }
  | { readonly type: 'reached'; readonly goal: Goal; readonly note: string }
)

/** Newest day first. A goal counts once, on the day it was last reached, and only while it stands as reached. */
export const momentsOf = (celebrations: readonly Celebration[], goals: readonly Goal[], events: readonly GoalEvent[]): readonly Moment[] => {
  const said = celebrations.map((celebration): Moment => ({ type: 'said', id: celebration.id, day: celebration.day, by: celebration.by, celebration }))
  const reached = goals
    .filter(({ status }) => status === 'reached')
    .flatMap((goal): readonly Moment[] => {
      const event = events.findLast(({ goalId, type }) => goalId === goal.id && type === 'reached')
      return event === undefined ? [] : [{ type: 'reached', id: event.id, day: event.day, by: event.by, goal, note: event.note }]
    })
  // The celebrations come newest first already, and the sort keeps the order of what is of one day.
  return [...reached, ...said].sort((a, b) => compareDays(b.day, a.day))
}
