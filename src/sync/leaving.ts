// Leaving a pair: a last slot says so to the other devices, then this one sends no more. What the others hold they keep; the
// keys go with the pair (forget-pair.ts).
import { err, ok, type Result } from '../foundation/result.ts'
import type { DeviceId } from './device.ts'
import { myIdOf } from './ledger.ts'
import { type Outgoing, prepareSlots } from './sending.ts'
import { signStatement } from './statements.ts'
import { changeLedger, type LedgerFailure, type SendFailure, type SyncWorld } from './world.ts'

/** The slots that say goodbye, with all that was not yet sent. From then on this device sends nothing else. */
export const sayFarewell = async (world: SyncWorld): Promise<Result<Outgoing, SendFailure>> => {
  const said = await world.inTurn(() =>
    changeLedger<null, SendFailure>(world, async (ledger) => {
      if (ledger.apart !== undefined) return err({ type: 'Apart', apart: ledger.apart })
      const bytes = signStatement(ledger.pairId, { type: 'farewell', by: myIdOf(ledger) }, world.signSecretBytes)
      return ok({ ledger: { ...ledger, statements: [...ledger.statements, { bytes }] }, value: null })
    }),
  )
  if (!said.ok) return said
  const outgoing = await prepareSlots(world)
  if (!outgoing.ok) return outgoing
  const left = await world.inTurn(() => changeLedger<null, never>(world, async (ledger) => ok({ ledger: { ...ledger, apart: { type: 'left' } }, value: null })))
  return left.ok ? outgoing : left
}

/** The person has seen that these devices were added. */
export const noteDevicesSeen = (world: SyncWorld, ids: readonly DeviceId[]): Promise<Result<null, LedgerFailure>> =>
  world.inTurn(() =>
    changeLedger<null, never>(world, async (ledger) =>
      ok({ ledger: { ...ledger, devices: ledger.devices.map((device) => (ids.includes(device.id) ? { ...device, isNews: false } : device)) }, value: null }),
    ),
  )
