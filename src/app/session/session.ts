// What this tab shows now: the pair, its open book, the language, the theme. Everything here may vanish on reload;
// what must last is in Mine or Ours.
import { create } from 'zustand'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { StoreFailure } from '../../mine/store.ts'
import type { OpenBookFailure, OursBook } from '../../ours/store.ts'
import type { TodayFacts } from '../today/today-facts.ts'
import type { Language } from '../../words/language.ts'

export const themes = ['device', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

export interface Session {
  readonly language: Language
  readonly theme: Theme
  readonly pairs: readonly PairRecord[]
  /** The pair on screen and its book, or why there is none. `earlier`: it is the book of an earlier season, and how it stands to its pin. */
  readonly open:
    | { readonly type: 'no-pair' }
    /** Today is painted from what it showed last while the book opens. `whenBook` never rejects: a failure replaces this state. */
    | { readonly type: 'opening'; readonly pair: PairRecord; readonly glance: TodayFacts; readonly whenBook: Promise<OursBook> }
    | { readonly type: 'pair'; readonly pair: PairRecord; readonly book: OursBook; readonly whenBook: Promise<OursBook>; readonly earlier?: 'same' | 'different' | 'unpinned' }
    | { readonly type: 'failed'; readonly pair: PairRecord; readonly failure: OpenBookFailure | StoreFailure }
}

export const useSession = create<Session>(() => ({
  language: 'en',
  theme: 'device',
  pairs: [],
  open: { type: 'no-pair' },
}))

/** The pair on screen, whether or not its book has opened yet. */
export const pairOnScreen = ({ open }: Session): PairRecord | undefined =>
  open.type === 'pair' || open.type === 'opening' ? open.pair : undefined
