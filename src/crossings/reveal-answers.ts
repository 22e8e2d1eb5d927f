// Answer, then reveal. Mine → Ours in two moves: first a seal, which says nothing of the answers; then, once the other
// person's seal is in the book too, the answers with the salt that fits them. The person agreed to the second move when
// sealing, in words before; it needs nobody on the screen. How it works as a whole: docs/architecture.md.
//
// Order of writes: answers in Mine, seal in Ours; then what the other is held to in Mine, answers in Ours, receipt and
// the copy in Mine gone. A crash anywhere leaves something due, and `revealRounds` finishes it at the next start.
import type { Instant } from '../foundation/day.ts'
import { createId, type RoundId } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { otherRole, type Role } from '../foundation/role.ts'
import { createSalt, fitsSeal, sealOf } from '../mine/keys/seal.ts'
import { finishReveal, holdAgainst, keepSealed, listSealed } from '../mine/rounds/keep-sealed.ts'
import type { SealedAnswers, SeenSeal } from '../mine/rounds/sealed-answers.ts'
import type { MineStore, StoreFailure } from '../mine/store.ts'
import { openSeal, putSeal } from '../ours/rounds/keep-round.ts'
import { type GivenAnswers, wordsOf } from '../ours/rounds/round.ts'
import { answersBy, isOpened, type OpenedAnswers, readRounds, type RoundWithAnswers } from '../ours/rounds/rounds-view.ts'
import type { BookRoots } from '../ours/book-roots.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'

export type Due =
  /** The seal is not in the book yet. */
  | { readonly type: 'seal'; readonly answers: SealedAnswers; readonly by: Role }
  /** Both seals are in: the answers may go. */
  | { readonly type: 'open'; readonly answers: SealedAnswers; readonly against: SeenSeal }
  /** The book has them: the copy here may go. */
  | { readonly type: 'finish'; readonly answers: SealedAnswers; readonly openedAt: Instant }

/** What is to be done about answers that wait in Mine. The one place that decides when answers may leave. */
export const dueOf = (rounds: readonly RoundWithAnswers[], waiting: readonly SealedAnswers[], me: Role): readonly Due[] =>
  waiting.flatMap((answers): readonly Due[] => {
    const round = rounds.find(({ id }) => id === answers.roundId)
    if (round === undefined) return []
    const sealed = round.answers.find(({ id }) => id === answers.id)
    if (sealed === undefined) return [{ type: 'seal', answers, by: answers.whose === 'me' ? me : otherRole(me) }]
    if (isOpened(sealed)) return [{ type: 'finish', answers, openedAt: sealed.openedAt ?? sealed.sealedAt }]
    const other = answersBy(round, otherRole(sealed.by))
    if (answers.against !== undefined) return [{ type: 'open', answers, against: answers.against }]
    return other === undefined ? [] : [{ type: 'open', answers, against: { id: other.id, seal: other.seal } }]
  })

const sealIn = (roots: BookRoots, { answers, by }: Due & { readonly type: 'seal' }): void =>
  putSeal(roots, {
    id: answers.id,
    roundId: answers.roundId,
    by,
    how: answers.whose === 'me' ? 'own-phone' : 'handed-over',
    seal: sealOf(answers),
    sealedAt: answers.sealedAt,
  })

/** The edit of the book for all that is due: one edit, so that two people on one phone are revealed together. */
export const writeDue = (roots: BookRoots, due: readonly Due[], now: Instant): void => {
  for (const each of due) {
    if (each.type === 'seal') sealIn(roots, each)
    else if (each.type === 'open') openSeal(roots, each.answers.id, { salt: each.answers.salt, words: each.answers.words, openedAt: now })
  }
}

/** Does what is due in a book, until nothing is. Safe to call at any time, any number of times, from two tabs. */
export const revealRounds = async (mine: MineStore, book: OursBook, me: Role): Promise<Result<null, StoreFailure | KeepFailure>> => {
  // Seal, open, finish: three rounds through the list at most.
  for (let turn = 0; turn < 3; turn += 1) {
    const waiting = await listSealed(mine, book.pairId)
    if (!waiting.ok) return waiting
    const due = dueOf(book.read(readRounds), waiting.value, me)
    if (due.length === 0) return ok(null)
    for (const each of due) {
      if (each.type !== 'open' || each.answers.against !== undefined) continue
      const held = await holdAgainst(mine, each.answers.id, each.against)
      if (!held.ok) return held
    }
    if (due.some(({ type }) => type !== 'finish')) {
      const stored = await book.keep((roots) => writeDue(roots, due, mine.clock.now()))
      if (!stored.ok) return stored
    }
    for (const each of due) {
      if (each.type !== 'finish') continue
      const finished = await finishReveal(mine, each.answers, sealOf(each.answers), each.openedAt)
      if (!finished.ok) return finished
    }
  }
  return ok(null)
}

export type SealAnswersFailure =
  | StoreFailure
  | KeepFailure
  /** The round was deleted meanwhile. */
  | { readonly type: 'NoSuchRound' }
  /** This person's seal is in the book already, perhaps by another tab or phone. */
  | { readonly type: 'AnsweredAlready' }

/** Keeps the answers in Mine, puts their seal into the book, and opens the round if the other person's is there. */
export const sealAnswers = async (
  mine: MineStore,
  book: OursBook,
  me: Role,
  { roundId, whose, given }: { readonly roundId: RoundId; readonly whose: SealedAnswers['whose']; readonly given: GivenAnswers },
): Promise<Result<null, SealAnswersFailure>> => {
  const round = book.read(readRounds).find(({ id }) => id === roundId)
  if (round === undefined) return err({ type: 'NoSuchRound' })
  if (answersBy(round, whose === 'me' ? me : otherRole(me)) !== undefined) return err({ type: 'AnsweredAlready' })
  const { pairId, seasonId } = book
  const kept = await keepSealed(mine, {
    id: createId('answers', mine.randomness),
    pairId,
    seasonId,
    roundId,
    whose,
    salt: createSalt(mine.randomness),
    words: wordsOf(given),
    sealedAt: mine.clock.now(),
  })
  return kept.ok ? revealRounds(mine, book, me) : kept
}

/**
 * Whether opened answers are those that were sealed, and sealed before the other's were seen. `held` is what this phone
 * remembers of the seal (its receipt); without it (the other's phone, or both on one) the seal in the book is taken.
 */
export const fitsItsSeal = (opened: OpenedAnswers, held: SeenSeal | undefined): boolean => {
  const { id, roundId, salt, words } = opened
  return (held === undefined || held.id === id) && fitsSeal({ id, roundId, salt, words }, held?.seal ?? opened.seal)
}
