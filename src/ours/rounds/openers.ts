// From the answers of both to something to talk about: topics in three groups, and never who said what, nor how many.
import { topicNames, type TopicName } from '../../material/pieces.ts'
import { type GivenAnswers, isSureness, type Sureness } from './round.ts'

/** In the order they are offered. */
export const openerKinds = ['bothUnsure', 'oneCouldShow', 'bothSure'] as const
export type OpenerKind = (typeof openerKinds)[number]

export interface Opener {
  readonly kind: OpenerKind
  readonly topic: TopicName
}

const sureOf = (given: GivenAnswers, topic: TopicName): Sureness | undefined => {
  const sure = given.topics.find(({ piece }) => piece === `topic/${topic}`)?.sure
  return isSureness(sure) ? sure : undefined
}

const kindOf = (one: Sureness, other: Sureness): OpenerKind => {
  if (one === 'yes' && other === 'yes') return 'bothSure'
  return one === 'yes' || other === 'yes' ? 'oneCouldShow' : 'bothUnsure'
}

/** The same whichever of the two comes first. A topic one of them left out is left out. */
export const openersOf = (one: GivenAnswers, other: GivenAnswers): readonly Opener[] => {
  const openers = topicNames.flatMap((topic): readonly Opener[] => {
    const [a, b] = [sureOf(one, topic), sureOf(other, topic)]
    return a === undefined || b === undefined ? [] : [{ kind: kindOf(a, b), topic }]
  })
  return openerKinds.flatMap((kind) => openers.filter((opener) => opener.kind === kind))
}
