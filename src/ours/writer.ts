// Who writes into the book, and when: what every act in Ours is given beside its words.
import type { Clock } from '../foundation/day.ts'
import type { Randomness } from '../foundation/id.ts'
import type { Role } from '../foundation/role.ts'

export interface Writer {
  /** This person's role in the pair. */
  readonly by: Role
  readonly clock: Clock
  readonly randomness: Randomness
}
