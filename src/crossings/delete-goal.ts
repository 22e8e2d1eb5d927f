// Deleting a goal with its history and steps, or one step. A step that is also a promise of a meeting stays there.
import type { GoalId, StepId, TrashId } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import type { MineStore, StoreFailure } from '../mine/store.ts'
import { eventsOfGoal, readGoalEvents, readSteps, stepsOfGoal } from '../ours/goals/goals-view.ts'
import type { RecordAddress } from '../ours/removed.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'
import { deleteFromBook } from './delete-from-book.ts'

export const deleteGoal = (mine: MineStore, book: OursBook, id: GoalId): Promise<Result<TrashId, StoreFailure | KeepFailure>> => {
  const steps = stepsOfGoal(book.read(readSteps), id).filter(({ meetingId }) => meetingId === undefined)
  const addresses: readonly RecordAddress[] = [
    { root: 'goals', id },
    ...eventsOfGoal(book.read(readGoalEvents), id).map((event) => ({ root: 'goalEvents', id: event.id }) as const),
    ...steps.map((step) => ({ root: 'steps', id: step.id }) as const),
  ]
  return deleteFromBook(mine, book, 'goal', addresses)
}

export const deleteStep = (mine: MineStore, book: OursBook, id: StepId): Promise<Result<TrashId, StoreFailure | KeepFailure>> =>
  deleteFromBook(mine, book, 'step', [{ root: 'steps', id }])
