// Each call to the storage fails once, then all from one on as in a crash, while a phone sends and while it takes in; over the real
// keeper, the real bookkeeping and the worker. No turn is used twice, no kept word is lost, nothing is said to have come that has not.
import { Dexie } from 'dexie'
import { afterEach, expect, test, vi } from 'vitest'
import { bytesToHex } from '../../../src/crypto/encodings.ts'
import { sha256OfBytes } from '../../../src/crypto/hash.ts'
import { publicKeyOf } from '../../../src/crypto/sign.ts'
import { concatBytes } from '../../../src/foundation/bytes.ts'
import type { Instant } from '../../../src/foundation/day.ts'
import { openExchange } from '../../../src/ours/exchange/open-exchange.ts'
import { bookDatabaseName, type OursBook } from '../../../src/ours/store.ts'
import { acceptBytes } from '../../../src/sync/accepting.ts'
import { createBookkeeping, type DexieBookkeeping } from '../../../src/sync/dexie-bookkeeping.ts'
import { admitDevice, createDevice, foundPair, joinPair, readGrant } from '../../../src/sync/founding.ts'
import { myIdOf } from '../../../src/sync/ledger.ts'
import { prepareSlots } from '../../../src/sync/sending.ts'
import { splitSlots } from '../../../src/sync/slot-header.ts'
import { readLedger, type SyncWorld } from '../../../src/sync/world.ts'
import { untilNothingFails } from '../mine/failing-calls.ts'
import { closeAll, freshPlace, jot, jotted, mustOpen, type Place, replaceMethod } from '../ours/book-world.ts'

// Some thirty pairs are founded, each on two real disks.
vi.setConfig({ testTimeout: 120_000 })

const sharedPair = 'pair_00000000000000000000'
const now = () => 1000 as Instant
const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))
const secrets = { pat: random(32), dana: random(32) }
type Who = keyof typeof secrets

/** A phone's disk: a book and a ledger. The page on it ends and starts again. */
interface Disk {
  readonly place: Place
  readonly ledgers: string
}
interface Page {
  readonly book: OursBook
  readonly world: SyncWorld
}

const bookkeepings: DexieBookkeeping[] = []
const names: string[] = []
const letGo = async (): Promise<void> => {
  await closeAll()
  for (const bookkeeping of bookkeepings.splice(0)) bookkeeping.close()
  await Promise.all(names.splice(0).map((name) => Dexie.delete(name)))
}
afterEach(letGo)

/** Turns are kept by the page, as where there are no Web Locks: a page that ended holds none. */
const turnsOfAPage = (): SyncWorld['inTurn'] => {
  let last: Promise<unknown> = Promise.resolve()
  return async (act) => {
    const turn = last.then(act)
    last = turn.catch(() => undefined)
    return turn
  }
}

const startPage = async (who: Who, { place, ledgers }: Disk, expectation: 'new' | 'known'): Promise<Page> => {
  const book = await mustOpen(place, expectation)
  const bookkeeping = createBookkeeping(ledgers)
  bookkeepings.push(bookkeeping)
  const exchange = openExchange(book)
  const shelf = { books: async () => [exchange], book: async (name: string) => (name === book.seasonId ? exchange : undefined) }
  return { book, world: { pairId: sharedPair, bookkeeping, shelf, signSecretBytes: secrets[who], now, randomness: random, inTurn: turnsOfAPage() } }
}

const twoPhones = async () => {
  const place = freshPlace()
  const disks = { pat: { place, ledgers: `${place.pairId}-pat` }, dana: { place: { ...freshPlace(), seasonId: place.seasonId }, ledgers: `${place.pairId}-dana` } }
  names.push(disks.pat.ledgers, disks.dana.ledgers)
  const [pat, dana] = [await startPage('pat', disks.pat, 'new'), await startPage('dana', disks.dana, 'new')]
  await foundPair(pat.world, publicKeyOf(secrets.pat))
  const device = createDevice(1, publicKeyOf(secrets.dana), random)
  const granted = await admitDevice(pat.world, device.card)
  const grant = granted.ok ? readGrant(granted.value) : undefined
  if (grant === undefined) throw new Error('no grant')
  await joinPair(dana.world, device, grant)
  jot(pat.book, 'before', 'kept before')
  await pat.book.whenStored()
  await carry(pat, dana)
  await carry(dana, pat)
  jot(pat.book, 'a', 'what Pat wrote')
  jot(dana.book, 'b', 'what Dana wrote')
  for (const { book } of [pat, dana]) await book.whenStored()
  return { pat, dana, disks }
}

const ledgerOf = async ({ world }: Page) => {
  const read = await readLedger(world)
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}
const send = async ({ world }: Page): Promise<Uint8Array> => {
  const outgoing = await prepareSlots(world)
  if (!outgoing.ok) throw new Error(outgoing.error.type)
  return concatBytes(...outgoing.value.slots)
}
const take = async ({ world }: Page, bytes: Uint8Array): Promise<readonly string[]> => {
  const taken = await acceptBytes(world, bytes)
  if (!taken.ok) throw new Error(taken.error.type)
  return taken.value.map(({ type }) => type)
}
const carry = async (from: Page, to: Page): Promise<readonly string[]> => take(to, await send(from))
const hashesOf = (bytes: Uint8Array): readonly string[] => splitSlots(bytes).slots.map((slot) => bytesToHex(sha256OfBytes(slot)))

const everything = { before: 'kept before', a: 'what Pat wrote', b: 'what Dana wrote' }
/** Both go on as if nothing had been, and hold all that was written. */
const goOn = async (pat: Page, dana: Page, more: Readonly<Record<string, string>> = {}): Promise<void> => {
  for (let turn = 0; turn < 2; turn += 1) for (const [from, to] of [[pat, dana], [dana, pat]] as const) expect(await carry(from, to)).not.toContain('refused')
  expect(jotted(pat.book)).toMatchObject({ ...everything, ...more })
  expect(jotted(dana.book)).toEqual(jotted(pat.book))
  const [ofPat, ofDana] = [await ledgerOf(pat), await ledgerOf(dana)]
  expect([...ofPat.refused, ...ofDana.refused]).toEqual([])
  for (const ledger of [ofPat, ofDana]) {
    expect(new Set(ledger.sent.map(({ seq }) => seq)).size).toBe(ledger.sent.length)
    expect(ledger.apart).toBeUndefined()
  }
}

for (const [once, how] of [[true, 'fails once'], [false, 'is the last that works, and the page ends']] as const) {
  test(`whichever storage call ${how} while a phone sends, no turn is used twice and no word is lost`, async () => {
    const runs = await untilNothingFails(once, async (broken, which) => {
      const { pat, dana, disks } = await twoPhones()
      const kept: Record<string, string> = {}
      const { mend } = broken()
      jot(pat.book, 'c', 'written while storage fails')
      const tried = await prepareSlots(pat.world)
      mend()
      const left = tried.ok ? concatBytes(...tried.value.slots) : undefined
      // What left the phone was on its disk.
      if (tried.ok) kept['c'] = 'written while storage fails'
      const next = once ? pat : await startPage('pat', disks.pat, 'known')
      if (once) kept['c'] = 'written while storage fails'
      expect(jotted(next.book), `call ${String(which)}`).toMatchObject(kept)
      // What an ended page had not said was kept may have come to disk or not; once it is there it stays.
      if ('c' in jotted(next.book)) kept['c'] = 'written while storage fails'
      jot(next.book, 'd', 'written after it')
      const later = await send(next)
      // Two slots of one turn would be two voices, and refused: whichever of them comes first.
      expect(left === undefined ? ['accepted'] : await take(dana, left)).toEqual(['accepted'])
      expect(await take(dana, later)).toEqual(['accepted'])
      await goOn(next, dana, { ...kept, d: 'written after it' })
      await letGo()
    })
    // Reading, settling and writing back are more than six calls; fewer would mean that the failures missed them.
    expect(runs).toBeGreaterThan(6)
  })

  test(`whichever storage call ${how} while a phone takes in, nothing counts as come that is not on disk, and the same slot comes again`, async () => {
    const runs = await untilNothingFails(once, async (broken, which) => {
      const { pat, dana, disks } = await twoPhones()
      const bytes = await send(pat)
      const { mend } = broken()
      const taken = await acceptBytes(dana.world, bytes)
      mend()
      const onDisk = await startPage('dana', disks.dana, 'known')
      const ofPat = myIdOf(await ledgerOf(pat))
      const heard = (await ledgerOf(onDisk)).peers[ofPat]?.accepted.map(({ hash }) => bytesToHex(hash)) ?? []
      const isCounted = heard.includes(hashesOf(bytes).at(-1) ?? '')
      // Only what is on disk counts; and what is said to have been accepted is counted.
      const atLeast = { before: everything.before, b: everything.b, ...(isCounted ? { a: everything.a } : {}) }
      expect(jotted(onDisk.book), `call ${String(which)}`).toMatchObject(atLeast)
      expect(isCounted || !(taken.ok && taken.value.some(({ type }) => type === 'accepted'))).toBe(true)
      const next = once ? dana : onDisk
      expect(await take(next, bytes)).toEqual([isCounted ? 'nothing-new' : 'accepted'])
      await goOn(pat, next)
      await letGo()
    })
    expect(runs).toBeGreaterThan(6)
  })
}

test('a book that cannot be written, while the ledger can, takes in nothing; the same slot comes again', async () => {
  const { pat, dana, disks } = await twoPhones()
  const bytes = await send(pat)
  const mend = replaceMethod(IDBDatabase.prototype, 'transaction', (original) =>
    function transaction(this: IDBDatabase, ...given: unknown[]) {
      if (this.name === bookDatabaseName(disks.dana.place.pairId, disks.dana.place.seasonId) && given[1] === 'readwrite') throw new DOMException('broken by the test', 'UnknownError')
      return original.apply(this, given)
    },
  )
  expect(await acceptBytes(dana.world, bytes)).toMatchObject({ ok: true, value: [{ type: 'refused', refusal: { type: 'NotKept' } }] })
  const { peers } = await ledgerOf(dana)
  expect(peers[myIdOf(await ledgerOf(pat))]?.accepted.map(({ hash }) => bytesToHex(hash))).not.toContain(hashesOf(bytes).at(-1))
  mend()
  expect(await take(dana, bytes)).toEqual(['accepted'])
  const again = await startPage('dana', disks.dana, 'known')
  expect(jotted(again.book)).toEqual(everything)
})
