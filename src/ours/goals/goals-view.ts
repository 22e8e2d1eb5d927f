// Reading goals, their history and steps out of the book, and choosing among them. The `read…` functions are views:
// hand them to `useShared`. The rest are plain choices over what they give.
import { compareDays, type Day, type Instant } from '../../foundation/day.ts'
import type { GoalId, MeetingId } from '../../foundation/id.ts'
import type { Role } from '../../foundation/role.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords } from '../record-map.ts'
import { type Goal, type GoalEvent, goalEventKind, goalKind, type GoalTerm, type Standing, type Step, stepKind } from './goal.ts'

/** Oldest first; the id settles what one instant leaves open, so both phones agree. */
const byWriting = (a: { readonly at: Instant; readonly id: string }, b: { readonly at: Instant; readonly id: string }): number =>
  a.at - b.at || (a.id < b.id ? -1 : 1)

export const readGoals = (roots: BookRoots): readonly Goal[] => [...readRecords(roots, 'goals', goalKind).rows].sort(byWriting)

export const readGoalEvents = (roots: BookRoots): readonly GoalEvent[] =>
  [...readRecords(roots, 'goalEvents', goalEventKind).rows].sort(byWriting)

export const readSteps = (roots: BookRoots): readonly Step[] => [...readRecords(roots, 'steps', stepKind).rows].sort(byWriting)

export const openGoals = (goals: readonly Goal[], term?: GoalTerm): readonly Goal[] =>
  goals.filter((goal) => goal.status === 'open' && (term === undefined || goal.term === term))

export const eventsOfGoal = (events: readonly GoalEvent[], id: GoalId): readonly GoalEvent[] =>
  events.filter((event) => event.goalId === id)

/** Check-ins in the order of their days (one may be written later than another and be about an earlier day). */
export const checkInsOf = (events: readonly GoalEvent[], id: GoalId): readonly (GoalEvent & { readonly standing: Standing })[] =>
  events
    .filter((event): event is GoalEvent & { standing: Standing } => event.goalId === id && event.type === 'checkIn' && event.standing !== undefined)
    .sort((a, b) => compareDays(a.day, b.day) || byWriting(a, b))

/** How the goal stood when the two last looked; nothing before the first check-in. */
export const standingOf = (events: readonly GoalEvent[], id: GoalId): Standing | undefined => checkInsOf(events, id).at(-1)?.standing

/** Six weeks without a look. */
const longWithoutALook = 42 * 86_400_000

/** Is it time to ask "still the right goal?" Only of open goals nobody has touched for six weeks. */
export const asksStillRight = (goal: Goal, events: readonly GoalEvent[], now: Instant): boolean => {
  if (goal.status !== 'open') return false
  const looks = eventsOfGoal(events, goal.id).map((event) => event.at)
  return now - Math.max(goal.at, ...looks) >= longWithoutALook
}

/** By due day, those without one last; then as written. */
const byDue = (a: Step, b: Step): number => {
  if (a.due === b.due) return byWriting(a, b)
  if (a.due === undefined) return 1
  return b.due === undefined ? -1 : compareDays(a.due, b.due)
}

/** The most pressing first, done or not. */
export const pressingFirst = (steps: readonly Step[]): readonly Step[] => [...steps].sort(byDue)

/** Not done yet, the most pressing first. */
export const openSteps = (steps: readonly Step[]): readonly Step[] =>
  pressingFirst(steps.filter((step) => step.doneAt === undefined))

/** Open steps due on or before `last`, the most pressing first; a step without a day is not among them. */
export const stepsDueBy = (steps: readonly Step[], last: Day): readonly Step[] =>
  openSteps(steps).filter(({ due }) => due !== undefined && compareDays(due, last) <= 0)

/** What this partner does, alone or together with the other. */
export const stepsOwnedBy = (steps: readonly Step[], role: Role): readonly Step[] =>
  steps.filter(({ owner }) => owner === role || owner === 'both')

export const stepsOfGoal = (steps: readonly Step[], id: GoalId): readonly Step[] => steps.filter(({ goalId }) => goalId === id)

export const stepsOfMeeting = (steps: readonly Step[], id: MeetingId): readonly Step[] =>
  steps.filter(({ meetingId }) => meetingId === id)

export const nextStepOf = (steps: readonly Step[], id: GoalId): Step | undefined => openSteps(stepsOfGoal(steps, id))[0]
