// One pane of the frame, and whether what stands in it is only read.
import type { ReactNode } from 'react'
import { useTodayFacts } from '../today/use-today-facts.ts'
import { ReadOnly, standingOf } from './read-only.ts'

export const Pane = ({ path, children }: { readonly path: string | undefined; readonly children: ReactNode }) => (
  <ReadOnly value={standingOf(useTodayFacts().closed !== undefined, path ?? '/')}>{children}</ReadOnly>
)
