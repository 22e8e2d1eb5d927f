// Whether two phones side by side now have all of each other's: they do when the one whose word was read just now has confirmed
// everything here. After something was turned away it is nobody's turn, and nothing is said to be here. What any further phone
// of the pair has says nothing of this one.
import type { SlotOutcome } from '../../sync/accepting.ts'
import type { DeviceStanding } from '../../sync/standing.ts'
import { refusalAmong } from '../pairing/refusal-among.ts'
import type { CameTo } from '../side-by-side/SideBySide.tsx'

export const whatItCameTo = (outcomes: readonly SlotOutcome[], devices: readonly DeviceStanding[]): CameTo | undefined => {
  if (refusalAmong(outcomes) !== undefined) return undefined
  const across = outcomes.flatMap((outcome) => ('from' in outcome ? [outcome.from] : []))
  if (devices.some(({ device, isThis, hasAll }) => !isThis && hasAll && across.includes(device.id))) return 'over'
  // A slot for another phone of the pair may come along; alone it brings this one nothing.
  return outcomes.every(({ type }) => type === 'refused') ? undefined : 'yourTurn'
}
