// Slots, epochs, files and invitations of past releases open for ever.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import * as v from 'valibot'
import { readEpochChange, rootFor } from '../../src/sync/epoch-change.ts'
import { deviceIdOf } from '../../src/sync/device.ts'
import { epochKeysOf, openSlot } from '../../src/sync/sealing.ts'
import { readHeader, splitSlots } from '../../src/sync/slot-header.ts'
import { readSignedSlot } from '../../src/sync/slot.ts'
import { textToSlots } from '../../src/sync/transports/file.ts'
import { readInvitation, textToMessage } from '../../src/pairing/messages.ts'
import { frozenSlots } from './freeze-slots.ts'

const file = join(import.meta.dirname, 'slots-1.json')

const Frozen = v.object({
  pairId: v.string(),
  root: v.string(),
  signKey: v.string(),
  reader: v.object({ signKey: v.string(), exchangeKey: v.string(), exchangeSecret: v.string() }),
  base: v.string(),
  outbox: v.string(),
  epoch: v.string(),
  later: v.string(),
  file: v.string(),
  invitation: v.string(),
})

if (process.env['PAIRBOOK_FREEZE_SLOTS'] !== undefined && !existsSync(file)) {
  writeFileSync(file, `${JSON.stringify(await frozenSlots(), null, 1)}\n`)
}

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'))
const frozen = v.parse(Frozen, JSON.parse(readFileSync(file, 'utf8')))
const signKey = hex(frozen.signKey)

const readWith = async (bytes: Uint8Array, epoch: number, root: Uint8Array) => {
  const keys = epochKeysOf(epoch, root)
  const slot = splitSlots(bytes).slots.find((each) => {
    const header = readHeader(each)
    return header.ok && header.value.kind !== 'epoch' && header.value.epoch === epoch
  })
  const opened = slot === undefined ? undefined : await openSlot(slot, keys)
  if (opened === undefined) throw new Error('does not open')
  const signed = readSignedSlot(opened.content, opened.kind, keys)
  if (signed === undefined || !signed.isSignedBy(signKey)) throw new Error('not signed')
  return signed.slot
}

test('slots of this format open, are signed, and bring their words', async () => {
  const root = hex(frozen.root)
  const [base, outbox] = [await readWith(hex(frozen.base), 1, root), await readWith(hex(frozen.outbox), 1, root)]
  const doc = new Y.Doc()
  for (const { sections } of [base, outbox]) for (const { update } of sections) Y.applyUpdate(doc, update)
  expect(doc.getMap('groundRules').toJSON()).toEqual({ reach: 'by phone, after three', cancel: 'a day before' })
  expect(base.statements).toHaveLength(2)
  expect(outbox.seq).toBeGreaterThan(base.seq)
})

test('an epoch can be followed by a device that stayed, and slots of the new epoch open', async () => {
  const opened = await openSlot(hex(frozen.epoch), epochKeysOf(1, hex(frozen.root)))
  const read = readEpochChange(frozen.pairId, opened?.content ?? new Uint8Array())
  if (read === undefined || !read.isSignedBy(signKey)) throw new Error('not an epoch')
  const { reader } = frozen
  const me = deviceIdOf({ person: 1, signKeyBytes: hex(reader.signKey), exchangeKeyBytes: hex(reader.exchangeKey) })
  const root = rootFor(frozen.pairId, read.change, me, hex(reader.exchangeSecret))
  if (root === undefined) throw new Error('not wrapped for it')
  expect((await readWith(hex(frozen.later), 2, root)).sections).toHaveLength(1)
})

test('files and invitations of this format are read', () => {
  const slots = textToSlots(frozen.file)
  expect(slots.ok && Buffer.from(slots.value.pieces[0] ?? []).toString('hex')).toBe(frozen.outbox)
  const message = textToMessage(frozen.invitation)
  expect(message.ok ? readInvitation(message.value) : message).toMatchObject({ ok: true, value: { guest: 'partner', person: 1, expiresAt: 1_800_000_000_000 } })
})
