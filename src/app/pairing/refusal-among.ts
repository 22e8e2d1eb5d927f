// Of what came in one piece, what should have come in and did not. A piece carries slots for other phones of the pair too.
import type { SlotOutcome } from '../../sync/accepting.ts'
import type { Refusal } from '../../sync/refusal.ts'

export const refusalAmong = (outcomes: readonly SlotOutcome[]): Refusal | undefined => {
  for (const outcome of outcomes) if (outcome.type === 'refused' && outcome.refusal.type !== 'NotForThisDevice') return outcome.refusal
  return undefined
}
