// Acts on rounds: begin one, put a seal, open what was sealed. Each is one edit of the book: call it inside `book.change`
// or `book.keep`. What may be opened, and when, is decided in crossings/reveal-answers.ts.
import { today } from '../../foundation/day.ts'
import { type AnswersId, createId, type RoundId } from '../../foundation/id.ts'
import type { Instant } from '../../foundation/day.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { type RoundAnswers, roundAnswersKind, roundKind, type RoundMoment } from './round.ts'

export const beginRound = (roots: BookRoots, { by, clock, randomness }: Writer, moment: RoundMoment): RoundId => {
  const id = createId('round', randomness)
  writeRecord(roots, 'rounds', roundKind, id, { id, moment, day: today(clock), by, at: clock.now() })
  return id
}

/** Nothing when the round was deleted meanwhile. */
export const putSeal = (roots: BookRoots, answers: Pick<RoundAnswers, 'id' | 'roundId' | 'by' | 'how' | 'seal' | 'sealedAt'>): void => {
  if (readRecord(roots, 'rounds', roundKind, answers.roundId) === undefined) return
  writeRecord(roots, 'roundAnswers', roundAnswersKind, answers.id, answers)
}

/** Lets both phones read what was sealed. Only what is sealed here can be opened here. */
export const openSeal = (roots: BookRoots, id: AnswersId, opened: { readonly salt: string; readonly words: string; readonly openedAt: Instant }): void => {
  if (readRecord(roots, 'roundAnswers', roundAnswersKind, id) === undefined) return
  writeRecord(roots, 'roundAnswers', roundAnswersKind, id, opened)
}
