// The device ends at each wait of each act in turn, and starts again: no turn is used twice, no kept word is lost, nothing is
// said to have arrived that has not.
import { expect, test, vi } from 'vitest'
import { bytesToHex } from '../../src/crypto/encodings.ts'
import { sha256OfBytes } from '../../src/crypto/hash.ts'
import { createId } from '../../src/foundation/id.ts'
import type { Instant } from '../../src/foundation/day.ts'
import { contactKind } from '../../src/ours/mosaic/contact.ts'
import { writeRecord } from '../../src/ours/record-map.ts'
import { removeDevices } from '../../src/sync/epochs.ts'
import { splitSlots } from '../../src/sync/slot-header.ts'
import { aPair, Crash, meet, Phone } from './a-pair.ts'

// Thousands of seals and signatures: seconds on a quiet machine, minutes on a busy one.
vi.setConfig({ testTimeout: 300_000 })

const write = (phone: Phone): string => {
  const id = createId('contact', phone.randomness)
  writeRecord(phone.book.roots, 'contacts', contactKind, id, { id, name: id, by: 'mentor', at: 1 as Instant })
  return id
}
const has = (phone: Phone, id: string): boolean => phone.book.onDisk().getMap('contacts').has(id)

interface Scene {
  readonly pat: Phone
  readonly dana: Phone
  readonly kept: string
}

/** Runs the act until it goes through without an end, ending it at wait 0, 1, 2 … before. */
const endedEverywhere = async (act: (scene: Scene) => Promise<void>, who: 'pat' | 'dana', after: (scene: Scene, at: number) => Promise<void>): Promise<number> => {
  for (let at = 0; ; at += 1) {
    const { pat, dana } = await aPair(at + 1)
    const kept = write(pat)
    await pat.book.store()
    const scene = { pat, dana, kept }
    const phone = scene[who]
    phone.faults.crashAfter(at)
    let ended = false
    try {
      await act(scene)
    } catch (error) {
      if (!(error instanceof Crash)) throw error
      ended = true
    }
    phone.restart()
    await after(scene, at)
    if (!ended) return at
  }
}

const turnsOf = (bytes: Uint8Array): readonly string[] => splitSlots(bytes).slots.map((slot) => bytesToHex(sha256OfBytes(slot)))

test('ended while it keeps', async () => {
  let [written, isKept] = ['', false]
  const outcomes: string[] = []
  const waits = await endedEverywhere(
    async ({ pat }) => {
      isKept = false
      written = write(pat)
      await pat.book.store()
      isKept = true
    },
    'pat',
    async ({ pat, dana, kept }) => {
      const isThere = has(pat, written)
      outcomes.push(`${isKept ? 'kept' : 'ended'}, ${isThere ? 'there' : 'not there'}`)
      await meet(pat, dana)
      expect(has(dana, kept)).toBe(true)
      expect(has(dana, written)).toBe(isThere)
    },
  )
  expect(waits).toBeGreaterThan(1)
  // Said to be kept only what is on disk after the end; ended before the disk had it, it is gone, and after that it is there.
  expect(outcomes).toEqual(['ended, not there', 'ended, there', 'kept, there'])
})

test('ended while it sends', async () => {
  const waits = await endedEverywhere(
    async ({ pat }) => {
      await pat.send()
    },
    'pat',
    async ({ pat, dana, kept }) => {
      const [first, again] = [await pat.send(), await pat.send()]
      // One turn, one slot: whatever was remembered before the end is what leaves now.
      expect(turnsOf(again.bytes)).toEqual(turnsOf(first.bytes))
      expect(new Set(pat.ledger.sent.map(({ seq }) => seq)).size).toBe(pat.ledger.sent.length)
      write(pat)
      const later = await pat.send()
      expect(turnsOf(later.bytes)).not.toEqual(turnsOf(first.bytes))
      await dana.take(first.bytes)
      await dana.take(later.bytes)
      await meet(pat, dana)
      expect(has(dana, kept)).toBe(true)
      expect(dana.ledger.refused).toEqual([])
    },
  )
  expect(waits).toBeGreaterThan(4)
})

test('ended while it takes in', async () => {
  let bytes = new Uint8Array()
  const waits = await endedEverywhere(
    async ({ pat, dana }) => {
      const sent = await pat.send()
      bytes = new Uint8Array(sent.bytes)
      await dana.take(bytes)
    },
    'dana',
    async ({ pat, dana, kept }) => {
      const claimed = dana.ledger.peers[pat.id]?.accepted.length ?? 0
      // Acknowledged only what is on disk.
      expect(claimed === 0 || has(dana, kept)).toBe(true)
      await dana.take(bytes)
      await meet(pat, dana)
      expect(has(dana, kept)).toBe(true)
      expect(dana.ledger.refused).toEqual([])
    },
  )
  expect(waits).toBeGreaterThan(5)
})

test('ended while it takes another phone out, and while it hears of it', async () => {
  for (const who of ['pat', 'dana'] as const) {
    const waits = await endedEverywhere(
      async ({ pat, dana }) => {
        const desk = new Phone({ seed: 500 })
        if (who === 'dana') pat.faults.calm()
        const left = pat.ledger.devices.length
        await pat.admit(desk, 0)
        expect(pat.ledger.devices.length).toBe(left + 1)
        await removeDevices(pat.world, [desk.id])
        await dana.take((await pat.send()).bytes)
      },
      who,
      async ({ pat, dana, kept }) => {
        await meet(pat, dana)
        expect(has(dana, kept)).toBe(true)
        expect(bytesToHex(dana.ledger.chain.at(-1)?.hash ?? new Uint8Array())).toBe(bytesToHex(pat.ledger.chain.at(-1)?.hash ?? new Uint8Array()))
      },
    )
    expect(waits).toBeGreaterThan(5)
  }
})
