// Ending the pair, and opening its book again. Each is one edit of the book; reopening is what may be written into a
// closed one: `book.keep(…, 'alsoWhenClosed')`.
import { today } from '../../foundation/day.ts'
import { createId } from '../../foundation/id.ts'
import type { Role } from '../../foundation/role.ts'
import type { BookRoots } from '../book-roots.ts'
import { writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { endingMarkKind, readEnding } from './ending.ts'

/** No reason is asked and none is kept. Ending what has ended already changes nothing. */
export const endPair = (roots: BookRoots, { by, clock, randomness }: Writer): void => {
  if (readEnding(roots) !== undefined) return
  const id = createId('ending', randomness)
  writeRecord(roots, 'endings', endingMarkKind, id, { id, mark: 'ended', day: today(clock), by, at: clock.now() })
}

/** `by` says yes to opening the book again; with the yes of both it is open. */
export const sayYesToReopening = (roots: BookRoots, { clock, randomness }: Writer, by: Role): void => {
  const ending = readEnding(roots)
  if (ending === undefined || ending.yes.includes(by)) return
  for (const end of ending.ends) {
    const id = createId('ending', randomness)
    writeRecord(roots, 'endings', endingMarkKind, id, { id, mark: 'reopen', of: end.id, day: today(clock), by, at: clock.now() })
  }
}
