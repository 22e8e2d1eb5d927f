// Leaving a pair: a last slot says so to the other devices, then this one sends no more. What the others hold they keep; the
// keys go with the pair (forget-pair.ts).
import { err, ok, type Result } from '../foundation/result.ts'
import type { DeviceId } from './device.ts'
import { type Ledger, myIdOf, otherDevices } from './ledger.ts'
import { type Outgoing, prepareSlots } from './sending.ts'
import { readStatement, signStatement } from './statements.ts'
import { changeLedger, type LedgerFailure, type SendFailure, type SyncWorld } from './world.ts'

const nobody: Outgoing = { slots: [], neededBy: [], changedBytes: 0 }

const isGoodbye = ({ pairId }: Ledger, bytes: Uint8Array): boolean => readStatement(pairId, bytes)?.statement.type === 'farewell'

const changed = (world: SyncWorld, change: (ledger: Ledger) => Ledger): Promise<Result<null, LedgerFailure>> =>
  world.inTurn(() => changeLedger<null, never>(world, async (ledger) => ok({ ledger: change(ledger), value: null })))

/**
 * The slots that say goodbye, with all that was not yet sent; none where nobody is left to hear it. From then on this device
 * sends nothing else.
 */
export const sayFarewell = async (world: SyncWorld): Promise<Result<Outgoing, SendFailure>> => {
  const said = await world.inTurn(() =>
    changeLedger<null, SendFailure>(world, async (ledger) => {
      if (ledger.apart !== undefined) return err({ type: 'Apart', apart: ledger.apart })
      if (otherDevices(ledger).length === 0) return ok({ value: null })
      const bytes = signStatement(ledger.pairId, { type: 'farewell', by: myIdOf(ledger) }, world.signSecretBytes)
      return ok({ ledger: { ...ledger, statements: [...ledger.statements, { bytes }] }, value: null })
    }),
  )
  if (!said.ok) return said
  const prepared = await prepareSlots(world)
  const outgoing = !prepared.ok && prepared.error.type === 'NotPaired' ? ok(nobody) : prepared
  if (!outgoing.ok) {
    // Nobody heard it: whoever stays must not pass it on later.
    await changed(world, (ledger) => ({ ...ledger, statements: ledger.statements.filter(({ bytes }) => !isGoodbye(ledger, bytes)) }))
    return outgoing
  }
  const left = await changed(world, (ledger) => ({ ...ledger, apart: { type: 'left' } }))
  return left.ok ? outgoing : left
}

/** The person has seen that these devices were added. */
export const noteDevicesSeen = (world: SyncWorld, ids: readonly DeviceId[]): Promise<Result<null, LedgerFailure>> =>
  changed(world, (ledger) => ({ ...ledger, devices: ledger.devices.map((device) => (ids.includes(device.id) ? { ...device, isNews: false } : device)) }))
