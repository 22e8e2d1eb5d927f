// The second tab of two-tabs.test.ts: a browsing context of its own (a frame) that opens the book it is told to and
// does what it is asked.
import type { Instant } from '../../../src/foundation/day.ts'
import type { PairId, SeasonId } from '../../../src/foundation/id.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import type { OursBook } from '../../../src/ours/store.ts'

let book: OursBook | undefined

export const acts = {
  open: async (pairId: PairId, seasonId: SeasonId): Promise<boolean> => {
    const result = await openBook({ pairId, seasonId, expect: 'known', now: () => 1 as Instant, restMilliseconds: 600_000 })
    if (result.ok) book = result.value
    return result.ok
  },
  jot: async (id: string, word: string): Promise<boolean> => {
    book?.change((roots) => {
      roots.single('groundRules').set(id, word)
    })
    return (await book?.whenStored())?.ok === true
  },
  jotted: (): Record<string, unknown> =>
    book === undefined ? {} : book.read((roots) => Object.fromEntries(roots.single('groundRules').entries())),
  compact: async (): Promise<boolean> => (await book?.compact())?.ok === true,
  client: (): number | undefined => book?.document.clientID,
  close: async (): Promise<void> => book?.close(),
}

export type OtherTab = typeof acts

declare global {
  interface Window {
    /** The test reaches into the frame through this. */
    otherTab?: OtherTab
  }
}
window.otherTab = acts
