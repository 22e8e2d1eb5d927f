// Los siete temas, reunidos: si falta uno, no se compila.
import type { Translated } from '../../words/language.ts'
import type { topics as en } from '../en/topics.ts'
import { topic as roles } from './topics/roles.ts'

export const topics: Translated<typeof en> = { roles }
