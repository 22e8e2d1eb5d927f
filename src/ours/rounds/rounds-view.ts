// Reading rounds. `readRounds` is a view: hand it to `useShared`. The rest are plain choices.
import type { AnswersId } from '../../foundation/id.ts'
import { otherRole, type Role } from '../../foundation/role.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords } from '../record-map.ts'
import { type Round, type RoundAnswers, roundAnswersKind, roundKind } from './round.ts'

export interface RoundWithAnswers extends Round {
  /** The earliest seal first; the id settles what one instant leaves open, so both phones agree. */
  readonly answers: readonly RoundAnswers[]
}

const inOrder = (one: readonly [number, string], other: readonly [number, string]): number => one[0] - other[0] || (one[1] < other[1] ? -1 : 1)

/** Newest first. */
export const readRounds = (roots: BookRoots): readonly RoundWithAnswers[] => {
  const answers = [...readRecords(roots, 'roundAnswers', roundAnswersKind).rows].sort((a, b) => inOrder([a.sealedAt, a.id], [b.sealedAt, b.id]))
  return readRecords(roots, 'rounds', roundKind)
    .rows.map((round) => ({ ...round, answers: answers.filter(({ roundId }) => roundId === round.id) }))
    .sort((a, b) => inOrder([b.at, b.id], [a.at, a.id]))
}

/** Somebody's answers in a round: the ones remembered by their id, else the ones sealed first. */
export const answersBy = ({ answers }: Pick<RoundWithAnswers, 'answers'>, role: Role, remembered?: AnswersId): RoundAnswers | undefined =>
  answers.find(({ id, by }) => by === role && id === remembered) ?? answers.find(({ by }) => by === role)

export type OpenedAnswers = RoundAnswers & { readonly salt: string; readonly words: string }

export const isOpened = (answers: RoundAnswers | undefined): answers is OpenedAnswers =>
  answers?.words !== undefined && answers.salt !== undefined

/** Whose seal a round still waits for. */
export const waitsFor = (round: Pick<RoundWithAnswers, 'answers'>, me: Role): 'both' | 'me' | 'partner' | 'nobody' => {
  const mine = answersBy(round, me) !== undefined
  const partners = answersBy(round, otherRole(me)) !== undefined
  if (mine) return partners ? 'nobody' : 'partner'
  return partners ? 'me' : 'both'
}
