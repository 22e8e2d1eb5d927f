// What of a pairing outlives the page: the steps at which it waits for the other phone. What was begun on disk is not gone
// through twice: a grant that was cut off is asked for once more, by a person.
import type { Pairing, Stage } from './pairing-steps.ts'

const waiting: ReadonlySet<Stage['at']> = new Set<Stage['at']>([
  'show-invitation', 'read-answer', 'show-reveal', 'compare', 'show-welcome', 'read-thanks', 'show-answer', 'read-reveal', 'read-welcome',
])

interface KeptPairing {
  readonly format: 1
  readonly pairing: Pairing
}

/** It waits for the other phone, so it outlives the page; and a person who waits in vain may begin anew. */
export const isWaiting = ({ stage }: Pairing): boolean => waiting.has(stage.at)

/** Undefined where nothing is to be kept. */
export const pairingToKeep = (pairing: Pairing): KeptPairing | undefined => {
  const { stage } = pairing
  if (stage.at === 'granting') return { format: 1, pairing: { ...pairing, stage: { at: 'compare', comparing: stage.comparing } } }
  if (stage.at === 'taking' || stage.at === 'choosing') {
    const { comparing, device } = stage
    return { format: 1, pairing: { ...pairing, stage: { at: 'read-welcome', comparing, device } } }
  }
  return isWaiting(pairing) ? { format: 1, pairing } : undefined
}

const isKept = (value: unknown): value is KeptPairing =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'pairing' in value && typeof value.pairing === 'object' && value.pairing !== null

/** Only what this app wrote in this format; anything else is as if nothing had been kept. */
export const keptPairing = (value: unknown, begin: Pairing): Pairing | undefined => {
  if (!isKept(value)) return undefined
  const { pairing } = value
  return pairing.side === begin.side && isWaiting(pairing) ? pairing : undefined
}
