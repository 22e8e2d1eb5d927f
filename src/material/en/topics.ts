// The seven topics, gathered: a topic that is missing does not compile.
import type { Topic } from '../piece-shapes.ts'
import type { TopicName } from '../pieces.ts'
import { topic as behaviour } from './topics/behaviour.ts'
import { topic as communication } from './topics/communication.ts'
import { topic as ethics } from './topics/ethics.ts'
import { topic as instruction } from './topics/instruction.ts'
import { topic as professionalism } from './topics/professionalism.ts'
import { topic as roles } from './topics/roles.ts'
import { topic as start } from './topics/start.ts'

export const topics = { start, ethics, professionalism, roles, instruction, communication, behaviour } as const satisfies Record<TopicName, Topic>
