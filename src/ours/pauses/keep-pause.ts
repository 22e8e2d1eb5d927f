// Acts on the pause, and the view of all pauses of the season. Each act is one edit of the book.
import { type Day, today } from '../../foundation/day.ts'
import { createId, type PauseId } from '../../foundation/id.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { type Pause, pauseKind, pauseOn } from './pause.ts'

/** Earliest first. */
export const readPauses = (roots: BookRoots): readonly Pause[] =>
  [...readRecords(roots, 'pauses', pauseKind).rows].sort((a, b) => (a.from < b.from || (a.from === b.from && a.id < b.id) ? -1 : 1))

/** Begins today; while one lasts already, only its day of return changes. */
export const beginPause = (roots: BookRoots, { by, clock, randomness }: Writer, until: Day | undefined): PauseId => {
  const from = today(clock)
  const lasting = pauseOn(readPauses(roots), from)
  const id = lasting?.id ?? createId('pause', randomness)
  writeRecord(roots, 'pauses', pauseKind, id, { ...(lasting === undefined ? { id, from } : {}), until, by, at: clock.now() })
  return id
}

/** "We are back": every pause that covers today ends with it (two phones may each have begun one). */
export const endPause = (roots: BookRoots, { clock }: Writer): void => {
  const day = today(clock)
  for (const pause of readPauses(roots)) {
    if (pauseOn([pause], day) !== undefined) writeRecord(roots, 'pauses', pauseKind, pause.id, { ended: day, endedAt: clock.now() })
  }
}
