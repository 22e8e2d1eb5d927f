// The names of everything in the material, which the book may point at (a pinned piece, a meeting's topic). A name is
// kept for ever once released; the words behind it may change. The content itself is in en/ and es/.
import { jobFamilies, type JobFamily } from '../foundation/role.ts'

/** The seven topics of a regional paraeducator program (domain: topics and material). */
export const topicNames = ['start', 'ethics', 'professionalism', 'roles', 'instruction', 'communication', 'behaviour'] as const
export type TopicName = (typeof topicNames)[number]

/** Advice for mentors and mentees. */
export const adviceNames = ['listening', 'feedback', 'conflict', 'differences', 'help', 'boundaries'] as const
export type AdviceName = (typeof adviceNames)[number]

/** The three stretches of a job family's path. */
export const stretchNames = ['week', 'month', 'quarter'] as const
export type StretchName = (typeof stretchNames)[number]

export type PieceName = `topic/${TopicName}` | `advice/${AdviceName}` | `path/${JobFamily}/${StretchName}`

export const pieceNames: readonly PieceName[] = [
  ...topicNames.map((name) => `topic/${name}` as const),
  ...adviceNames.map((name) => `advice/${name}` as const),
  ...jobFamilies.flatMap((family) => stretchNames.map((stretch) => `path/${family}/${stretch}` as const)),
]

/** False for anything the book names that this version does not know: shown as "not in this version", never an error. */
export const isPieceName = (value: unknown): value is PieceName => pieceNames.some((name) => name === value)
