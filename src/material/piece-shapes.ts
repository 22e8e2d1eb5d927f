// The shapes of the material: what a topic, a piece of advice and a stretch of a job path are made of. The English file
// of a piece `satisfies` its shape, and the Spanish twin has the type of the English one, so a piece that lacks a
// sentence, or has one too many in one language, does not compile. How to add one: docs/material.md.
import type { JobFamily } from '../foundation/role.ts'
import type { StretchName } from './pieces.ts'

type S = string
type Three = readonly [S, S, S]
type Four = readonly [S, S, S, S]
type Five = readonly [S, S, S, S, S]
type Six = readonly [S, S, S, S, S, S]
type Seven = readonly [S, S, S, S, S, S, S]
type Eight = readonly [S, S, S, S, S, S, S, S]

type ThreeToSix = Three | Four | Five | Six
type FourOrFive = Four | Five
type SixToEight = Six | Seven | Eight

export interface Topic {
  readonly title: string
  /** Two sentences. */
  readonly about: string
  /** Questions to open a talk with; either partner may ask them. */
  readonly starters: SixToEight
  /** Small things to do in the days after. */
  readonly tries: SixToEight
  /** One moment of a school day for each kind of work, to talk over: what would we do? */
  readonly situations: Readonly<Record<JobFamily, string>>
  /** "How sure do I feel": sentences in the first person. Only the pair sees the answers. */
  readonly selfCheck: FourOrFive
}

export interface Advice {
  readonly title: string
  /** Two sentences. */
  readonly about: string
  readonly points: SixToEight
  /** Sentences one may borrow, as they would be spoken. */
  readonly phrases: SixToEight
  /** When it is more than the two can carry, and who to turn to. */
  readonly beyond: string
}

/** One stretch of a job family's path: its first week, first month or first quarter. */
export interface PathStretch {
  readonly title: string
  /** Where things are. */
  readonly places: ThreeToSix
  /** Who to know. */
  readonly people: ThreeToSix
  readonly routines: ThreeToSix
  readonly safety: ThreeToSix
}

export type JobPath = Readonly<Record<StretchName, PathStretch>>

export interface IceBreakers {
  /** For the first meeting. */
  readonly questions: readonly string[]
  /** For "what went well". */
  readonly wentWell: readonly string[]
}
