// What this tab shows now: the pair, its open book, the language, the theme. Everything here may vanish on reload;
// what must last is in Mine or Ours.
import { create } from 'zustand'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import type { StoreFailure } from '../../mine/store.ts'
import type { OpenBookFailure, OursBook } from '../../ours/store.ts'
import type { Language } from '../../words/language.ts'

export const themes = ['device', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

export interface Session {
  readonly language: Language
  readonly theme: Theme
  readonly pairs: readonly PairRecord[]
  /** The pair on screen and its book, or why there is none. */
  readonly open:
    | { readonly type: 'no-pair' }
    | { readonly type: 'pair'; readonly pair: PairRecord; readonly book: OursBook }
    | { readonly type: 'failed'; readonly pair: PairRecord; readonly failure: OpenBookFailure | StoreFailure }
}

export const useSession = create<Session>(() => ({
  language: 'en',
  theme: 'device',
  pairs: [],
  open: { type: 'no-pair' },
}))
