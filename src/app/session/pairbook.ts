// What main.tsx hands down: the store of Mine, the way to open a book, and which tab this is.
import { createContext, useContext } from 'react'
import type { MineStore } from '../../mine/store.ts'
import type { OpenBook } from '../../ours/store.ts'
import type { Result } from '../../foundation/result.ts'
import type { ProgramFailure, ProgramStore } from '../../program/store.ts'

export interface Pairbook {
  readonly mine: MineStore
  readonly openBook: OpenBook
  /** What was handed over, opened when first asked for. */
  readonly openProgram: () => Promise<Result<ProgramStore, ProgramFailure>>
  readonly tab: string
}

export const PairbookContext = createContext<Pairbook | undefined>(undefined)

export const usePairbook = (): Pairbook => {
  const pairbook = useContext(PairbookContext)
  if (pairbook === undefined) throw new Error('rendered outside of main.tsx')
  return pairbook
}
