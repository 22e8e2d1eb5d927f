// Somebody who wants to do harm: a stranger on the way, and a phone that was taken out. What they send is refused or harmless;
// the book, the ledger and the app go on. What a partner's altered app sends is in adversary-partner.test.ts.
import { describe, expect, test, vi } from 'vitest'
import { bytesToHex } from '../../src/crypto/encodings.ts'
import { sha256OfBytes } from '../../src/crypto/hash.ts'
import { contactKind } from '../../src/ours/mosaic/contact.ts'
import { writeRecord } from '../../src/ours/record-map.ts'
import { removeDevices, renewRoot } from '../../src/sync/epochs.ts'
import { currentLink, type EpochLink } from '../../src/sync/ledger.ts'
import { prepareSlots } from '../../src/sync/sending.ts'
import { openSlot } from '../../src/sync/sealing.ts'
import { slotKinds, splitSlots } from '../../src/sync/slot-header.ts'
import { readSignedSlot } from '../../src/sync/slot.ts'
import { aPair, meet, Phone } from './a-pair.ts'
import { all, forge, keysOf, refusalOf, section, write } from './forging.ts'
import { readableIn } from './readable.ts'

// Thousands of seals and signatures: seconds on a quiet machine, minutes on a busy one.
vi.setConfig({ testTimeout: 300_000 })

describe('on the way', () => {
  test('every single bit of a slot, flipped, is refused and changes nothing', async () => {
    const { dana, pat } = await aPair()
    write(pat)
    const { bytes } = await pat.send()
    const before = all(dana)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = bytes.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      for (const outcome of await dana.take(flipped)) expect(outcome.type).toBe('refused')
    }
    expect(all(dana)).toEqual(before)
    expect((await dana.take(bytes))[0]?.type).toBe('accepted')
  })

  test('cut anywhere, it is refused', async () => {
    const { dana, pat } = await aPair()
    write(pat)
    const { bytes } = await pat.send()
    for (let length = 0; length < bytes.length; length += 7) expect(await refusalOf(dana, bytes.slice(0, length))).toMatchObject({ type: 'NotASlot' })
  })

  test('an old slot cannot bring back what was deleted, nor undo what was changed', async () => {
    const { dana, pat } = await aPair()
    const id = write(pat)
    const old = (await pat.send()).bytes
    await meet(pat, dana)
    pat.book.doc.getMap('contacts').delete(id)
    await meet(pat, dana)
    expect(await refusalOf(dana, old)).toMatchObject({ type: 'nothing-new' })
    expect(dana.book.doc.getMap('contacts').has(id)).toBe(false)
  })

  test('a base slot passed for an outbox slot, and the other way round, do not open; nor does the inside of one under the outside of another', async () => {
    const { dana, pat } = await aPair()
    write(pat)
    const base = (await pat.send()).bytes
    expect(base[5]).toBe(slotKinds.base)
    await meet(pat, dana)
    write(pat)
    const outbox = (await pat.send()).bytes
    expect(outbox[5]).toBe(slotKinds.outbox)
    for (const [one, other] of [[base, outbox], [outbox, base]] as const) {
      const renamed = one.slice()
      renamed[5] = other[5] ?? 0
      expect(await refusalOf(dana, renamed)).toMatchObject({ type: 'Damaged' })
      const swapped = one.slice()
      swapped.set(other.slice(30), 30)
      expect(await refusalOf(dana, swapped.slice(0, one.length))).satisfy((outcome: { type: string } | undefined) => ['Damaged', 'NotASlot'].includes(outcome?.type ?? ''))
    }
  })

  test('slots of another pair are not even opened', async () => {
    const { dana } = await aPair()
    const strangers = await aPair(90)
    write(strangers.pat)
    expect(await refusalOf(dana, (await strangers.pat.send()).bytes)).toEqual({ type: 'NotThisPair' })
  })

  test('a refused slot is known again by its hash', async () => {
    const { dana, pat } = await aPair()
    const bad = await forge(pat, { sections: [section(Uint8Array.of(9, 9, 9))] })
    expect(await refusalOf(dana, bad)).toEqual({ type: 'NotAnUpdate' })
    const { revision } = dana.ledger
    expect(await refusalOf(dana, bad)).toEqual({ type: 'NotAnUpdate' })
    expect(dana.ledger.revision).toBe(revision)
    expect(dana.ledger.refused.map(({ hash }) => bytesToHex(hash))).toEqual([bytesToHex(sha256OfBytes(bad))])
  })
})

describe('a phone that was taken out', () => {
  test('its later slots are refused, whatever epoch it seals them for, and it reads nothing that comes after', async () => {
    const { dana, pat } = await aPair()
    const desk = new Phone({ seed: 300 })
    await pat.admit(desk, 0)
    await meet(pat, desk)
    await meet(pat, dana)
    await meet(desk, dana)
    const earlier = write(desk)
    await meet(desk, pat)
    await removeDevices(pat.world, [desk.id])
    await meet(pat, dana)
    write(desk, 'from a stolen phone')
    const { bytes } = await desk.send()
    expect(await refusalOf(dana, bytes)).toEqual({ type: 'RemovedDevice' })
    expect(await refusalOf(pat, bytes)).toEqual({ type: 'RemovedDevice' })
    // What it wrote before is kept.
    expect(dana.book.doc.getMap('contacts').has(earlier)).toBe(true)
    write(pat, 'canary after the removal')
    const outcomes = await desk.take((await pat.send()).bytes)
    expect(desk.book.exchange.content().words).not.toContain('canary')
    expect(outcomes.every(({ type }) => type !== 'accepted')).toBe(true)
    // Told by the epoch's slot that it is out, it says so and sends no more.
    const toldBy = pat.ledger.chain.at(-1)?.slot
    expect(await desk.take(toldBy ?? new Uint8Array())).toEqual([{ type: 'removed' }])
    await expect(desk.send()).rejects.toThrow('Apart')
  })

  test('it cannot take the others out in turn, going back to the epoch before', async () => {
    const { dana, pat } = await aPair()
    const desk = new Phone({ seed: 301 })
    await pat.admit(desk, 0)
    await meet(pat, desk)
    await meet(pat, dana)
    await removeDevices(pat.world, [desk.id])
    await meet(pat, dana)
    await removeDevices(desk.world, [pat.id])
    const coup = desk.ledger.chain.at(-1)?.slot ?? new Uint8Array()
    expect(await refusalOf(dana, coup)).toEqual({ type: 'RemovedDevice' })
    expect(await refusalOf(pat, coup)).toEqual({ type: 'RemovedDevice' })
    expect(pat.ledger.apart).toBeUndefined()
  })

  test('it cannot keep itself in by beginning an epoch first and trying until it has a small hash', async () => {
    const { dana, pat } = await aPair()
    const desk = new Phone({ seed: 302 })
    await pat.admit(desk, 0)
    await meet(pat, desk)
    await meet(pat, dana)
    const before = desk.ledger
    const first = (): EpochLink | undefined => desk.ledger.chain.at(-1)
    do {
      desk.ledgers.set(before.pairId, before)
      await renewRoot(desk.world)
    } while ((first()?.hash[0] ?? 255) > 7)
    expect(await dana.take(first()?.slot ?? new Uint8Array())).toEqual([{ type: 'new-epoch' }])
    // Nine more on top of it make it no older than it is.
    for (let more = 0; more < 9; more += 1) {
      await renewRoot(desk.world)
      await dana.take(first()?.slot ?? new Uint8Array())
    }
    await removeDevices(pat.world, [desk.id])
    expect(pat.ledger.chain.at(-1)?.hash[0]).toBeGreaterThan(7)
    await meet(pat, dana)
    expect(currentLink(dana.ledger).hash).toEqual(currentLink(pat.ledger).hash)
    write(desk, 'from a stolen phone')
    expect((await dana.take((await desk.send()).bytes)).every(({ type }) => type === 'refused')).toBe(true)
  })
})

describe('canaries', () => {
  test('no word of the book is in any byte that leaves; inside the seal are only words of Ours, and none that was deleted', async () => {
    const { dana, pat } = await aPair()
    const canary = 'canary-in-the-book'
    const id = write(pat, canary)
    const slots: Uint8Array[] = []
    const leave = async (phone: Phone, to: Phone): Promise<void> => {
      const { bytes } = await phone.send()
      slots.push(...splitSlots(bytes).slots)
      await to.take(bytes)
    }
    const inside = async (bytes: Uint8Array): Promise<string> => Buffer.from((await openSlot(bytes, keysOf(pat)))?.content ?? []).toString('latin1')
    await leave(pat, dana)
    expect(await inside(slots.at(-1) ?? new Uint8Array())).toContain(canary)
    await leave(dana, pat)
    writeRecord(pat.book.roots, 'contacts', contactKind, id, { name: 'somebody else' })
    await leave(pat, dana)
    await leave(dana, pat)
    pat.book.doc.getMap('contacts').delete(id)
    pat.book.doc.getMap('groundRules').set('reach', 'typed and taken back')
    pat.book.doc.getMap('groundRules').delete('reach')
    await leave(pat, dana)
    for (const slot of slots) expect(readableIn(slot)).not.toContain('canary')
    for (const slot of slots.slice(2)) {
      expect(await inside(slot)).not.toContain(canary)
      expect(await inside(slot)).not.toContain('typed and taken back')
    }
    // A new phone gets the whole book, and nothing of what was deleted.
    const desk = new Phone({ seed: 304 })
    await pat.admit(desk, 0)
    const welcome = await prepareSlots(pat.world, [desk.id])
    const whole = (welcome.ok ? welcome.value.slots.at(-1) : undefined) ?? new Uint8Array()
    expect(await inside(whole)).not.toContain(canary)
    expect(await inside(whole)).not.toContain('somebody else')
    const read = readSignedSlot((await openSlot(whole, keysOf(pat)))?.content ?? new Uint8Array(), 'base', keysOf(pat))
    expect(read?.slot.sections[0]?.isWhole).toBe(true)
  })
})
