// The advice, gathered: a piece that is missing does not compile.
import type { Advice } from '../piece-shapes.ts'
import type { AdviceName } from '../pieces.ts'
import { advice as listening } from './advice/listening.ts'

export const advice = { listening } satisfies Partial<Record<AdviceName, Advice>>
