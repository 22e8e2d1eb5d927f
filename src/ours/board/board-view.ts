// Reading the question board. The `read…` functions are views: hand them to `useShared`. The rest are plain choices.
import type { QuestionId } from '../../foundation/id.ts'
import type { Role } from '../../foundation/role.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords } from '../record-map.ts'
import { type Question, questionKind, type Reply, replyKind } from './question.ts'

export interface QuestionOnBoard extends Question {
  /** What the two said about it, oldest first. */
  readonly replies: readonly Reply[]
}

/** Oldest first; the id settles what one instant leaves open, so both phones agree. */
const byWriting = (a: Pick<Question | Reply, 'at' | 'id'>, b: Pick<Question | Reply, 'at' | 'id'>): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Every question of the book, oldest first. */
export const readBoard = (roots: BookRoots): readonly QuestionOnBoard[] => {
  const repliesOf = new Map<QuestionId, Reply[]>()
  for (const reply of [...readRecords(roots, 'replies', replyKind).rows].sort(byWriting)) {
    const said = repliesOf.get(reply.questionId)
    if (said === undefined) repliesOf.set(reply.questionId, [reply])
    else said.push(reply)
  }
  return readRecords(roots, 'questions', questionKind)
    .rows.map((question) => ({ ...question, replies: repliesOf.get(question.id) ?? [] }))
    .sort(byWriting)
}

export const isWaiting = ({ doneAt }: Pick<Question, 'doneAt'>): boolean => doneAt === undefined

/** What the next agenda may take up: not done, those nobody answered yet first, then the longest waiting. */
export const readWaitingQuestions = (roots: BookRoots): readonly QuestionOnBoard[] => {
  const waiting = readBoard(roots).filter(isWaiting)
  return [...waiting.filter(({ replies }) => replies.length === 0), ...waiting.filter(({ replies }) => replies.length > 0)]
}

export const boardFilters = ['open', 'done', 'mine'] as const
export type BoardFilter = (typeof boardFilters)[number]

/** Open as for the agenda; done, the last done first; mine: what I asked, waiting before done. */
export const questionsFor = (board: readonly QuestionOnBoard[], filter: BoardFilter, me: Role): readonly QuestionOnBoard[] => {
  const chosen = filter === 'mine' ? board.filter(({ by }) => by === me) : board
  const unanswered = chosen.filter((each) => isWaiting(each) && each.replies.length === 0)
  const answered = chosen.filter((each) => isWaiting(each) && each.replies.length > 0)
  const done = chosen.filter((each) => !isWaiting(each)).sort((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0) || byWriting(a, b))
  if (filter === 'done') return done
  return filter === 'open' ? [...unanswered, ...answered] : [...unanswered, ...answered, ...done]
}
