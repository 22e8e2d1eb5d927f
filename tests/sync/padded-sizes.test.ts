import { expect, test } from 'vitest'
import { paddedLengthOf } from '../../src/crypto/padding.ts'
import { isBridge } from '../../src/sync/epoch-bridge.ts'
import { removeDevices, renewRoot } from '../../src/sync/epochs.ts'
import { epochKeysOf, openSlot } from '../../src/sync/sealing.ts'
import { splitSlots } from '../../src/sync/slot-header.ts'
import { aPair, meet, Phone } from './a-pair.ts'

/** What each slot is, for a phone that knows all epochs. */
const kindsOf = async (phone: Phone, slots: readonly Uint8Array[]): Promise<readonly (string | undefined)[]> =>
  Promise.all(
    slots.map(async (slot) => {
      for (const { epoch, rootBytes } of phone.ledger.chain) {
        const opened = await openSlot(slot, epochKeysOf(epoch, rootBytes))
        if (opened !== undefined) return opened.kind === 'epoch' && isBridge(opened.content) ? 'bridge' : opened.kind
      }
      return undefined
    }),
  )

test('epochs and bridges are of the same few sizes as everything else, however many phones they speak of', async () => {
  const { dana, pat } = await aPair()
  await meet(pat, dana)
  const sizes = new Set<number>()
  const met = new Set<string | undefined>()
  for (let more = 0; more < 4; more += 1) {
    const [desk, lost] = [new Phone({ seed: 70 + more }), new Phone({ seed: 80 + more })]
    await pat.admit(lost, 0)
    await pat.admit(desk, 0)
    // Dana has not heard of the desk, and goes on without it.
    await renewRoot(dana.world)
    await meet(pat, dana)
    await removeDevices(pat.world, [lost.id])
    const { slots, rest } = splitSlots((await pat.send()).bytes)
    expect(rest).toHaveLength(0)
    for (const kind of await kindsOf(pat, slots)) met.add(kind)
    for (const { length } of slots) sizes.add(length)
  }
  expect(met).toEqual(new Set(['bridge', 'epoch', 'outbox', undefined]))
  for (const size of sizes) expect(size).toBe(paddedLengthOf(size))
})
