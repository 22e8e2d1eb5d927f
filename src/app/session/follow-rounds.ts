// Opens a round as soon as both seals are in the book, whatever screen is on: the partner's may come in at any time. Also
// finishes what a crash cut off. The person agreed to the opening when sealing.
import { revealRounds } from '../../crossings/reveal-answers.ts'
import { tidySealed } from '../../mine/rounds/keep-sealed.ts'
import type { MineStore } from '../../mine/store.ts'
import { readRounds } from '../../ours/rounds/rounds-view.ts'
import type { OursBook } from '../../ours/store.ts'
import { pairOnScreen, useSession } from './session.ts'

/** Until the book is let go. A failure waits for the next change, or the next start. */
export const followRounds = async (mine: MineStore, book: OursBook): Promise<void> => {
  let under = false
  let again = false
  let seen: unknown
  const reveal = async () => {
    again = true
    if (under) return
    under = true
    try {
      while (again) {
        again = false
        const pair = pairOnScreen(useSession.getState())
        if (pair?.id === book.pairId) await revealRounds(mine, book, pair.role)
      }
    } finally {
      under = false
    }
  }
  const look = () => {
    const rounds = JSON.stringify(book.read(readRounds))
    if (rounds === seen) return
    seen = rounds
    void reveal()
  }
  await tidySealed(mine, book.seasonId, book.read(readRounds).map(({ id }) => id))
  book.subscribe(look)
  look()
}
