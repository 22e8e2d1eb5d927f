// Acts on steps: the small things somebody will do next, of a goal, of a meeting (a promise), or of neither. Each is
// one edit of the book: call it inside `book.change`.
import type { Day } from '../../foundation/day.ts'
import { createId, type GoalId, type MeetingId, type StepId } from '../../foundation/id.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { stepKind, type StepOwner } from './goal.ts'

/** What a person writes about a step. Texts within the limits of foundation/text.ts. */
export interface StepWords {
  /** The "if" of an if-then plan; may be empty. */
  readonly situation: string
  /** The "then": what the owner will do. */
  readonly action: string
  readonly owner: StepOwner
  readonly due: Day | undefined
}

const tidyWords = ({ situation, action, owner, due }: StepWords): StepWords => ({
  situation: tidyText(situation).trim(),
  action: tidyText(action).trim(),
  owner,
  due,
})

export const addStep = (
  roots: BookRoots,
  { by, clock, randomness }: Writer,
  words: StepWords,
  of: { readonly goalId?: GoalId | undefined; readonly meetingId?: MeetingId | undefined } = {},
): StepId => {
  const id = createId('step', randomness)
  writeRecord(roots, 'steps', stepKind, id, { ...tidyWords(words), ...of, id, by, at: clock.now() })
  return id
}

export const changeStep = (roots: BookRoots, id: StepId, words: StepWords): void => {
  if (readRecord(roots, 'steps', stepKind, id) === undefined) return
  writeRecord(roots, 'steps', stepKind, id, tidyWords(words))
}

export const finishStep = (roots: BookRoots, { clock }: Writer, id: StepId): void => {
  const step = readRecord(roots, 'steps', stepKind, id)
  if (step === undefined || step.doneAt !== undefined) return
  writeRecord(roots, 'steps', stepKind, id, { doneAt: clock.now() })
}

export const unfinishStep = (roots: BookRoots, id: StepId): void => {
  if (readRecord(roots, 'steps', stepKind, id) === undefined) return
  writeRecord(roots, 'steps', stepKind, id, { doneAt: undefined })
}
