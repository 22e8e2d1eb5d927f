// Deleting a meeting with its corrections, promises and what was ticked off on its agenda, or one entry of days off. A
// meeting of the rhythm is not planned again; a promise that is also a step of a goal stays there; what was left open on
// the agenda stays in the book, to be offered for the next meeting.
import type { DayOffId, MeetingId, TrashId } from '../foundation/id.ts'
import type { Result } from '../foundation/result.ts'
import type { MineStore, StoreFailure } from '../mine/store.ts'
import { agendaOf, readAgendas } from '../ours/agenda/agenda-view.ts'
import { readSteps, stepsOfMeeting } from '../ours/goals/goals-view.ts'
import { correctionsOf, readCorrections } from '../ours/meetings/attendance.ts'
import { readMeetings } from '../ours/meetings/meetings-view.ts'
import { leaveOutSlot, planMeetings } from '../ours/meetings/plan-meetings.ts'
import type { RecordAddress } from '../ours/removed.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'
import type { Writer } from '../ours/writer.ts'
import { deleteFromBook } from './delete-from-book.ts'

type Deleted = Promise<Result<TrashId, StoreFailure | KeepFailure>>

export const deleteMeeting = (mine: MineStore, book: OursBook, id: MeetingId): Deleted => {
  const slot = book.read(readMeetings).find((meeting) => meeting.id === id)?.slot
  const steps = stepsOfMeeting(book.read(readSteps), id).filter(({ goalId }) => goalId === undefined)
  const talkedAbout = agendaOf(book.read(readAgendas).items, id).filter(({ doneAt }) => doneAt !== undefined)
  const addresses: readonly RecordAddress[] = [
    { root: 'meetings', id },
    ...correctionsOf(book.read(readCorrections), id).map((correction) => ({ root: 'corrections', id: correction.id }) as const),
    ...talkedAbout.map((item) => ({ root: 'agenda', id: item.id }) as const),
    ...steps.map((step) => ({ root: 'steps', id: step.id }) as const),
  ]
  return deleteFromBook(mine, book, 'meeting', addresses, (roots) => {
    if (slot !== undefined) leaveOutSlot(roots, slot)
  })
}

/** Meetings come back on days that are no longer off. */
export const deleteDaysOff = (mine: MineStore, book: OursBook, writer: Writer, id: DayOffId): Deleted =>
  deleteFromBook(mine, book, 'daysOff', [{ root: 'daysOff', id }], (roots) => planMeetings(roots, writer))
