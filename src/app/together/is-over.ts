// Whether two phones side by side now have all of each other's: the one whose word was read just now has confirmed everything
// here, and nothing of what it said was turned away. What any further phone of the pair has says nothing of this one.
import type { SlotOutcome } from '../../sync/accepting.ts'
import type { DeviceStanding } from '../../sync/standing.ts'
import { refusalAmong } from '../pairing/refusal-among.ts'

export const isOverWith = (outcomes: readonly SlotOutcome[], devices: readonly DeviceStanding[]): boolean => {
  if (refusalAmong(outcomes) !== undefined) return false
  const across = outcomes.flatMap((outcome) => ('from' in outcome ? [outcome.from] : []))
  return devices.some(({ device, isThis, hasAll }) => !isThis && hasAll && across.includes(device.id))
}
