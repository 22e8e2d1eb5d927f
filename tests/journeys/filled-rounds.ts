// Rounds of "Answer, then reveal" in the filled book: one open to both, one with a single seal, one just begun. Part of
// filled-book.ts.
import { createId, type RoundId } from '../../src/foundation/id.ts'
import { topicNames } from '../../src/material/pieces.ts'
import { createSalt, sealOf } from '../../src/mine/keys/seal.ts'
import type { BookRoots } from '../../src/ours/book-roots.ts'
import { beginRound, openSeal, putSeal } from '../../src/ours/rounds/keep-round.ts'
import { sureness, wordsOf } from '../../src/ours/rounds/round.ts'
import type { Writer } from '../../src/ours/writer.ts'

export interface RoundIds {
  readonly openRound: RoundId
  readonly halfRound: RoundId
  readonly newRound: RoundId
}

const seal = (roots: BookRoots, { by, clock, randomness }: Writer, roundId: RoundId, step: number, answer: string) => {
  const topics = topicNames.map((name, index) => ({ piece: `topic/${name}`, title: name, sure: sureness[(index * step) % 3] ?? 'yes' }))
  const sealed = { id: createId('answers', randomness), roundId, salt: createSalt(randomness), words: wordsOf({ topics, question: 'What would make this a good year for the two of us?', answer }) }
  putSeal(roots, { id: sealed.id, roundId, by, how: 'own-phone', seal: sealOf(sealed), sealedAt: clock.now() })
  return () => openSeal(roots, sealed.id, { salt: sealed.salt, words: sealed.words, openedAt: clock.now() })
}

export const fillRounds = (roots: BookRoots, me: Writer, partner: Writer, at: (day: string, time?: string) => void): RoundIds => {
  at('2026-09-10')
  const openRound = beginRound(roots, me, 'yearStart')
  const openMine = seal(roots, me, openRound, 1, 'To come in each Monday knowing what the first hour looks like, and to ask sooner when I do not.')
  const openPartners = seal(roots, partner, openRound, 2, 'That we keep our Thursdays.\nAnd that both of us learn something.')
  openMine()
  openPartners()
  at('2026-11-13')
  const halfRound = beginRound(roots, partner, 'midyear')
  seal(roots, partner, halfRound, 1, 'Not to be read yet')
  at('2026-11-14')
  return { openRound, halfRound, newRound: beginRound(roots, me, 'yearEnd') }
}
