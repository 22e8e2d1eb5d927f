// The seven topics, gathered: a topic that is missing does not compile.
import type { Topic } from '../piece-shapes.ts'
import type { TopicName } from '../pieces.ts'
import { topic as roles } from './topics/roles.ts'

export const topics = { roles } satisfies Partial<Record<TopicName, Topic>>
