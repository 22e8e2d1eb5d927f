// What the screens of a meeting read of the book, in one view: agendas and everything an agenda may point at.
import { type Agendas, readAgendas } from '../../ours/agenda/agenda-view.ts'
import type { AgendaItem } from '../../ours/agenda/agenda-item.ts'
import { type QuestionOnBoard, readBoard } from '../../ours/board/board-view.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import type { Goal, GoalEvent, Step } from '../../ours/goals/goal.ts'
import { readGoalEvents, readGoals, readSteps } from '../../ours/goals/goals-view.ts'

export interface AgendaFacts {
  readonly agendas: Agendas
  readonly board: readonly QuestionOnBoard[]
  readonly steps: readonly Step[]
  readonly goals: readonly Goal[]
  readonly events: readonly GoalEvent[]
}

/** A view: hand it to `useShared`. */
export const readAgendaFacts = (roots: BookRoots): AgendaFacts => ({
  agendas: readAgendas(roots),
  board: readBoard(roots),
  steps: readSteps(roots),
  goals: readGoals(roots),
  events: readGoalEvents(roots),
})

/** The words of an item: what it points at says now, else what it said when it was put here. */
export const itemText = (item: AgendaItem, { board, steps, goals }: AgendaFacts): string => {
  const { questionId, stepId, goalId } = item
  const now =
    board.find(({ id }) => id === questionId)?.text ?? steps.find(({ id }) => id === stepId)?.action ?? goals.find(({ id }) => id === goalId)?.text
  return now ?? item.text
}
