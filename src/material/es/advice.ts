// Los consejos, reunidos: si falta uno, no se compila.
import type { Translated } from '../../words/language.ts'
import type { advice as en } from '../en/advice.ts'
import { advice as boundaries } from './advice/boundaries.ts'
import { advice as conflict } from './advice/conflict.ts'
import { advice as differences } from './advice/differences.ts'
import { advice as feedback } from './advice/feedback.ts'
import { advice as help } from './advice/help.ts'
import { advice as listening } from './advice/listening.ts'

export const advice: Translated<typeof en> = { listening, feedback, conflict, differences, help, boundaries }
