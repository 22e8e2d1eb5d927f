// What could go on a meeting's agenda and is not on it yet: left from last time, questions parked, steps due, the
// meeting's topic, goals to look at. Pure choices; nothing is put on by itself.
import type { Instant } from '../../foundation/day.ts'
import { foldText } from '../../foundation/text.ts'
import type { Goal, GoalEvent, Step } from '../goals/goal.ts'
import { asksStillRight, openGoals, stepsDueBy } from '../goals/goals-view.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { type AgendaItem, pointOf, type PointsAt } from './agenda-item.ts'
import { type Agendas, agendaOf, leftOver } from './agenda-view.ts'

export type Offer =
  /** Left open at an earlier meeting: it moves here. */
  | { readonly type: 'leftOver'; readonly item: AgendaItem }
  /** New on the agenda: `text` goes with it, should what it points at be gone one day. */
  | { readonly type: 'question' | 'step' | 'topic' | 'goal' | 'goalToAsk'; readonly text: string; readonly point: PointsAt }

export interface OfferSources {
  /** Open ones, the longest parked first. */
  readonly questions: readonly { readonly id: NonNullable<PointsAt['questionId']>; readonly text: string }[]
  readonly steps: readonly Step[]
  readonly goals: readonly Goal[]
  readonly events: readonly GoalEvent[]
}

export const offersFor = (
  agendas: Agendas,
  meeting: Meeting,
  { questions, steps, goals, events }: OfferSources,
  now: Instant,
): readonly Offer[] => {
  const left = leftOver(agendas, meeting.id, now)
  const taken = [...agendaOf(agendas.items, meeting.id), ...left]
  const points = new Set(taken.map(pointOf))
  const words = new Set(taken.map(({ text }) => foldText(text)))
  const { topic } = meeting
  const open = openGoals(goals)
  const asks = (goal: Goal): boolean => asksStillRight(goal, events, now)
  return [
    ...left.map((item) => ({ type: 'leftOver' as const, item })),
    ...questions.filter(({ id }) => !points.has(id)).map(({ id, text }) => ({ type: 'question' as const, text, point: { questionId: id } })),
    ...stepsDueBy(steps, meeting.day)
      .filter(({ id }) => !points.has(id))
      .map(({ id, action }) => ({ type: 'step' as const, text: action, point: { stepId: id } })),
    ...(topic === '' || words.has(foldText(topic)) ? [] : [{ type: 'topic' as const, text: topic, point: {} }]),
    ...[...open.filter(asks), ...open.filter((goal) => !asks(goal))]
      .filter(({ id }) => !points.has(id))
      .map((goal) => ({ type: asks(goal) ? ('goalToAsk' as const) : ('goal' as const), text: goal.text, point: { goalId: goal.id } })),
  ]
}
