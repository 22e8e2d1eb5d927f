// A phone that was taken out comes back: let in as a new one, with the book it has. On real IndexedDB; the partner's phone,
// which takes it out and lets it in again, stands in memory.
import { Dexie } from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import { finishJoining, type Joining, type JoinFailure, letGo, type OwnBook, takeWelcome } from '../../../src/app/pairing/join-book.ts'
import { refusalAmong } from '../../../src/app/pairing/refusal-among.ts'
import { writeWelcome } from '../../../src/app/pairing/welcome.ts'
import { concatBytes } from '../../../src/foundation/bytes.ts'
import type { Result } from '../../../src/foundation/result.ts'
import { deviceKey } from '../../../src/mine/keys/device-key.ts'
import { keepPair, listPairs } from '../../../src/mine/pairs/keep-pair.ts'
import type { PairRecord } from '../../../src/mine/pairs/pair.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { bookDatabaseName } from '../../../src/ours/store.ts'
import { acceptBytes } from '../../../src/sync/accepting.ts'
import { createBookkeeping } from '../../../src/sync/dexie-bookkeeping.ts'
import { type DeviceId, deviceIdOf, type PersonNumber } from '../../../src/sync/device.ts'
import { removeDevices } from '../../../src/sync/epochs.ts'
import { admitDevice, createDevice, type NewDevice } from '../../../src/sync/founding.ts'
import { prepareSlots } from '../../../src/sync/sending.ts'
import { readLedger } from '../../../src/sync/world.ts'
import { Phone } from '../../sync/a-pair.ts'
import { openFreshMine } from '../mine/a-mine.ts'
import { freshPlace, jot, jotted, mustOpen } from '../ours/book-world.ts'

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

const must = <Value>(result: Result<Value, { readonly type: string }>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Pat's phone lets a device in, and gives what it would show: with `slots` in place of the book, where a test wants it damaged. */
const letIn = async (pat: Phone, { card }: NewDevice, slots?: Uint8Array): Promise<Uint8Array> => {
  const grant = must(await admitDevice(pat.world, card))
  const outgoing = must(await prepareSlots(pat.world, [deviceIdOf(card)]))
  return writeWelcome({ grant, role: 'mentor', myName: 'Pat Lee', partnerName: 'Dana Ruiz', slots: slots ?? concatBytes(...outgoing.slots) })
}

const writeAtPats = (pat: Phone, word: string) => {
  pat.book.roots.single('groundRules').set('cancel', word)
}

/** Dana's phone, joined with Pat's, which then takes it out. */
const takenOut = async () => {
  const mine = await openFreshMine()
  const pairbook = { mine, openBook, openProgram: async () => Promise.reject(new Error('not asked for')), tab: 'test' }
  const pat = new Phone({ seed: 7 })
  await pat.found()
  writeAtPats(pat, 'by noon')
  const aDevice = async (person: PersonNumber = 1) => createDevice(person, must(await deviceKey(mine)).publicKeyBytes, random)
  const device = await aDevice()
  const joining = must(await takeWelcome(pairbook, 'partner', device, await letIn(pat, device), undefined))
  const { pair, thanks } = must(await finishJoining(pairbook, joining, {}))
  const { book, sync } = joining
  onTestFinished(async () => {
    await sync.bookkeeping.forget(sync.pairId)
    await letGo(pairbook, { ...joining, isBack: false })
    for (const seasonId of pair.seasonIds) await Dexie.delete(bookDatabaseName(pair.id, seasonId))
  })
  expect((await pat.take(thanks)).map(({ type }) => type)).not.toContain('refused')
  /** A pair of two phones has nobody left to send the news to; only where there is a third does it go out. */
  const takeOut = async (isTold: boolean) => {
    if (isTold) await pat.admit(new Phone({ seed: 9 }), 0)
    must(await removeDevices(pat.world, [deviceIdOf(device.card)]))
    if (!isTold) return
    must(await acceptBytes(sync, (await pat.send()).bytes))
    expect(must(await readLedger(sync)).apart?.type).toBe('removed')
  }
  const comeBack = (next: NewDevice, welcome: Uint8Array): Promise<Result<Joining, JoinFailure>> => takeWelcome(pairbook, 'partner', next, welcome, { pair, book })
  return { mine, pairbook, pat, pair, book, sync, aDevice, takeOut, comeBack }
}

test.each([['and has heard so', true], ['and nobody told it', false]])('a phone that was taken out, %s, comes back with the book it has: what was written on either meanwhile is on both', async (_what, isTold) => {
  const { mine, pairbook, pat, pair, book, sync, aDevice, takeOut, comeBack } = await takenOut()
  await takeOut(isTold)
  jot(book, 'reach', 'at the gym door')
  writeAtPats(pat, 'the evening before')
  const device = await aDevice()
  const joining = must(await comeBack(device, await letIn(pat, device)))
  expect(joining).toMatchObject({ isBack: true, own: undefined, doubles: [] })
  const { thanks } = must(await finishJoining(pairbook, joining, {}))
  expect(refusalAmong(await pat.take(thanks))).toBeUndefined()
  expect(pat.book.roots.single('groundRules').get('reach')).toBe('at the gym door')
  expect(jotted(book)).toEqual({ cancel: 'the evening before', reach: 'at the gym door' })
  const ledger = must(await readLedger(sync))
  expect(ledger.apart).toBeUndefined()
  expect(ledger.me.card.exchangeKeyBytes).toEqual(device.card.exchangeKeyBytes)
  // Still the one pair, under the same name.
  expect((await listPairs(mine)).map(({ id }) => id)).toEqual([pair.id])
})

const booksOnDisk = async (): Promise<readonly string[]> => (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('pairbook-ours-') === true ? [name] : [])).sort()

test('of a joining that failed, or that nobody finished, no book and no key stays on the phone; a book begun there does', async () => {
  const before = await booksOnDisk()
  const mine = await openFreshMine()
  const pairbook = { mine, openBook, openProgram: async () => Promise.reject(new Error('not asked for')), tab: 'test' }
  const pat = new Phone({ seed: 8 })
  await pat.found()
  writeAtPats(pat, 'by noon')
  const aDevice = async () => createDevice(1, must(await deviceKey(mine)).publicKeyBytes, random)
  const join = async (own: OwnBook | undefined, slots?: Uint8Array) => {
    const device = await aDevice()
    return takeWelcome(pairbook, 'partner', device, await letIn(pat, device, slots), own)
  }
  const hasKeys = async () => must(await createBookkeeping().read(pat.world.pairId)) !== undefined
  for (let time = 0; time < 2; time += 1) {
    expect(await join(undefined, new Uint8Array(600))).toMatchObject({ ok: false, error: { type: 'NotTaken' } })
    expect([await booksOnDisk(), await hasKeys()]).toEqual([before, false])
  }
  await letGo(pairbook, must(await join(undefined)))
  expect([await booksOnDisk(), await hasKeys()]).toEqual([before, false])

  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'reach', 'begun here')
  await book.whenStored()
  const pair: PairRecord = { id: place.pairId, role: 'mentee', myName: 'Dana Ruiz', partnerName: 'Pat', seasonIds: [place.seasonId], createdAt: mine.clock.now() }
  must(await keepPair(mine, pair))
  const withOwn = await booksOnDisk()
  expect(await join({ pair, book }, new Uint8Array(600))).toMatchObject({ ok: false, error: { type: 'NotTaken' } })
  await letGo(pairbook, must(await join({ pair, book })))
  expect(await booksOnDisk()).toEqual(withOwn)
  expect(jotted(book)).toEqual({ reach: 'begun here' })
})

test('a phone that is of the pair joins it no second time', async () => {
  const { pat, aDevice, comeBack } = await takenOut()
  const device = await aDevice()
  expect(await comeBack(device, await letIn(pat, device))).toEqual({ ok: false, error: { type: 'AlreadyPaired' } })
})

test('it comes back only as a phone of the same person, and where the book does not come in it stands as before, to be tried again', async () => {
  const { pat, sync, aDevice, takeOut, comeBack } = await takenOut()
  await takeOut(true)
  const before = must(await readLedger(sync))
  const other = await aDevice(0)
  expect(await comeBack(other, await letIn(pat, other))).toEqual({ ok: false, error: { type: 'OtherPerson' } })
  const device = await aDevice()
  const halved = await letIn(pat, device, new Uint8Array(600))
  expect(await comeBack(device, halved)).toMatchObject({ ok: false, error: { type: 'NotTaken' } })
  const since = must(await readLedger(sync))
  expect([since.apart, since.me.card, since.lastSeq]).toEqual([before.apart, before.me.card, before.lastSeq])
  const later: DeviceId = deviceIdOf(device.card)
  must(await comeBack(device, await letIn(pat, device)))
  expect(deviceIdOf(must(await readLedger(sync)).me.card)).toBe(later)
})
