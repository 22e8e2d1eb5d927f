// The advice, gathered: a piece that is missing does not compile.
import type { Advice } from '../piece-shapes.ts'
import type { AdviceName } from '../pieces.ts'
import { advice as boundaries } from './advice/boundaries.ts'
import { advice as conflict } from './advice/conflict.ts'
import { advice as differences } from './advice/differences.ts'
import { advice as feedback } from './advice/feedback.ts'
import { advice as help } from './advice/help.ts'
import { advice as listening } from './advice/listening.ts'

export const advice = { listening, feedback, conflict, differences, help, boundaries } as const satisfies Record<AdviceName, Advice>
