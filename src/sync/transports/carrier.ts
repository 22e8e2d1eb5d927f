// What carries slots. A transport sees sealed bytes and nothing else; it may lose, double, delay and mix them up, and cannot
// harm. A file and moving codes carry one piece each way, by hand; a relay looks for itself.
import type { Sealed } from '../../crypto/seal.ts'
import type { Result } from '../../foundation/result.ts'

/** A transport that goes out by itself and comes back with what the others left: a relay. */
export interface Carrier<Failure extends { readonly type: string }> {
  /**
   * Leaves these slots for the others and gives what was found of theirs. Nothing found is no information: never "empty". What
   * comes back goes through `acceptBytes` as it is.
   */
  readonly carry: (outgoing: readonly Sealed[]) => Promise<Result<readonly Uint8Array[], Failure>>
}
