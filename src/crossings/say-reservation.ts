// "I have said it": a reservation was spoken aloud. Mine remembers which one; the shared agenda learns only that the two
// talked about reservations. No word of it crosses.
import type { EntryId } from '../foundation/id.ts'
import { ok, type Result } from '../foundation/result.ts'
import type { Role } from '../foundation/role.ts'
import { markSaid, type MarkSaidFailure } from '../mine/journal/reservation.ts'
import type { MineStore } from '../mine/store.ts'
import { readFirstMeetingSteps } from '../ours/first-meeting/first-meeting-view.ts'
import { markStep } from '../ours/first-meeting/keep-first-meeting.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'

/** When the second write fails, doing the same again finishes it. */
export const sayReservation = async (mine: MineStore, book: OursBook, by: Role, id: EntryId): Promise<Result<null, MarkSaidFailure | KeepFailure>> => {
  const marked = await markSaid(mine, id, true)
  if (!marked.ok) return marked
  const step = book.read(readFirstMeetingSteps).find((each) => each.step === 'reservations')
  if (step?.state === 'talked' || step?.state === 'done') return ok(null)
  const kept = await book.keep((roots) => markStep(roots, { by, clock: mine.clock, randomness: mine.randomness }, 'reservations', 'talked'))
  return kept.ok ? ok(null) : kept
}
