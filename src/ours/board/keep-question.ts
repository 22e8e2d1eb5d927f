// Acts on the question board: park, reword, answer, done, waiting again. Each is one edit of the book: call it inside
// `book.change` or `book.keep`. Texts are within the limits of foundation/text.ts.
import { createId, type MeetingId, type QuestionId, type ReplyId } from '../../foundation/id.ts'
import type { Role } from '../../foundation/role.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { questionKind, replyKind } from './question.ts'

export const parkQuestion = (
  roots: BookRoots,
  { by, clock, randomness }: Writer,
  text: string,
  of: { readonly meetingId?: MeetingId | undefined } = {},
): QuestionId => {
  const id = createId('question', randomness)
  writeRecord(roots, 'questions', questionKind, id, { ...of, id, text: tidyText(text).trim(), by, at: clock.now() })
  return id
}

export const rewordQuestion = (roots: BookRoots, { clock }: Writer, id: QuestionId, text: string): void => {
  const question = readRecord(roots, 'questions', questionKind, id)
  const next = tidyText(text).trim()
  if (question === undefined || question.text === next) return
  writeRecord(roots, 'questions', questionKind, id, { text: next, editedAt: clock.now() })
}

/** An answer, or a further word. Nothing when the question was deleted meanwhile: the words stay in their draft. */
export const replyTo = (
  roots: BookRoots,
  { by, clock, randomness }: Writer,
  questionId: QuestionId,
  words: { readonly text: string; readonly saidBy: Role },
): ReplyId | undefined => {
  if (readRecord(roots, 'questions', questionKind, questionId) === undefined) return undefined
  const id = createId('reply', randomness)
  writeRecord(roots, 'replies', replyKind, id, { id, questionId, text: tidyText(words.text).trim(), saidBy: words.saidBy, by, at: clock.now() })
  return id
}

export const markQuestionDone = (roots: BookRoots, { by, clock }: Writer, id: QuestionId): void => {
  const question = readRecord(roots, 'questions', questionKind, id)
  if (question === undefined || question.doneAt !== undefined) return
  writeRecord(roots, 'questions', questionKind, id, { doneAt: clock.now(), doneBy: by })
}

export const waitAgain = (roots: BookRoots, id: QuestionId): void => {
  if (readRecord(roots, 'questions', questionKind, id) === undefined) return
  writeRecord(roots, 'questions', questionKind, id, { doneAt: undefined, doneBy: undefined })
}
