// Los siete temas, reunidos: si falta uno, no se compila.
import type { Translated } from '../../words/language.ts'
import type { topics as en } from '../en/topics.ts'
import { topic as behaviour } from './topics/behaviour.ts'
import { topic as communication } from './topics/communication.ts'
import { topic as ethics } from './topics/ethics.ts'
import { topic as instruction } from './topics/instruction.ts'
import { topic as professionalism } from './topics/professionalism.ts'
import { topic as roles } from './topics/roles.ts'
import { topic as start } from './topics/start.ts'

export const topics: Translated<typeof en> = { start, ethics, professionalism, roles, instruction, communication, behaviour }
