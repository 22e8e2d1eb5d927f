// Los consejos, reunidos: si falta uno, no se compila.
import type { Translated } from '../../words/language.ts'
import type { advice as en } from '../en/advice.ts'
import { advice as listening } from './advice/listening.ts'

export const advice: Translated<typeof en> = { listening }
