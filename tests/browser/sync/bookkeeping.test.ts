// The ledger in real IndexedDB: what was kept is there after the page is gone, of two tabs only one is first, and a failing disk
// is told and changes nothing.
import { Dexie } from 'dexie'
import { afterEach, expect, test } from 'vitest'
import { publicKeyOf } from '../../../src/crypto/sign.ts'
import { concatBytes } from '../../../src/foundation/bytes.ts'
import type { Instant } from '../../../src/foundation/day.ts'
import { createId, type PairId } from '../../../src/foundation/id.ts'
import { openExchange } from '../../../src/ours/exchange/open-exchange.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { bookDatabaseName } from '../../../src/ours/store.ts'
import { acceptBytes } from '../../../src/sync/accepting.ts'
import { createBookkeeping } from '../../../src/sync/dexie-bookkeeping.ts'
import { admitDevice, createDevice, foundPair, joinPair, readGrant } from '../../../src/sync/founding.ts'
import type { DeviceId } from '../../../src/sync/device.ts'
import type { Ledger } from '../../../src/sync/ledger.ts'
import { prepareSlots } from '../../../src/sync/sending.ts'
import type { SyncWorld } from '../../../src/sync/world.ts'
import { type FrozenPhone, fromJson, type Who } from '../../frozen/freeze-ledgers.ts'
import frozenLedgers from '../../frozen/ledgers-1.json?raw'

const pairId = 'pair_00000000000000000000'
let count = 0
const names: string[] = []
const freshName = (): string => {
  count += 1
  const name = `test-sync-${count}`
  names.push(name)
  return name
}
afterEach(async () => {
  await Promise.all(names.splice(0).map((name) => Dexie.delete(name)))
})

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))
const aLedger = (): Ledger => ({
  format: 1,
  pairId,
  revision: 1,
  me: createDevice(0, random(32), random),
  devices: [],
  chain: [{ epoch: 1, rootBytes: random(32), by: 'device' as DeviceId, hash: new Uint8Array(32), removed: [], members: [] }],
  abandoned: [],
  removals: [],
  lastSeq: 0,
  sent: [{ seq: 1, hash: random(32), marks: { book: random(100) } }],
  peers: {},
  statements: [],
  wantsWhole: false,
  refused: [],
  gone: [],
})

test('a row of the first release is understood, and written on', async () => {
  const name = freshName()
  const { pat } = fromJson(frozenLedgers) as Readonly<Record<Who, FrozenPhone>>
  const raw = new Dexie(name)
  raw.version(1).stores({ ledgers: 'pairId' })
  await raw.table('ledgers').add(pat.ledger)
  raw.close()
  const bookkeeping = createBookkeeping(name)
  expect(await bookkeeping.read(pat.ledger.pairId)).toEqual({ ok: true, value: pat.ledger })
  const next = { ...pat.ledger, revision: pat.ledger.revision + 1 }
  expect(await bookkeeping.write(next, pat.ledger.revision)).toEqual({ ok: true, value: true })
  expect(await bookkeeping.read(pat.ledger.pairId)).toEqual({ ok: true, value: next })
  bookkeeping.close()
})

test('a ledger is there byte for byte after the database was closed and opened again', async () => {
  const name = freshName()
  const first = createBookkeeping(name)
  expect(await first.read(pairId)).toEqual({ ok: true, value: undefined })
  const ledger = aLedger()
  expect(await first.write(ledger, 0)).toEqual({ ok: true, value: true })
  first.close()
  const again = createBookkeeping(name)
  expect(await again.read(pairId)).toEqual({ ok: true, value: ledger })
  expect(await again.forget(pairId)).toEqual({ ok: true, value: null })
  expect(await again.read(pairId)).toEqual({ ok: true, value: undefined })
  again.close()
})

test('of two tabs that change the same revision one is first, and the other is told', async () => {
  const name = freshName()
  const [one, other] = [createBookkeeping(name), createBookkeeping(name)]
  const ledger = aLedger()
  await one.write(ledger, 0)
  const written = await Promise.all([one.write({ ...ledger, revision: 2, lastSeq: 1 }, 1), other.write({ ...ledger, revision: 2, lastSeq: 2 }, 1)])
  expect(written.filter((result) => result.ok && result.value)).toHaveLength(1)
  expect(await one.write({ ...ledger, revision: 2 }, 1)).toEqual({ ok: true, value: false })
  one.close()
  other.close()
})

test('a ledger of a later Pairbook is neither read nor written over', async () => {
  const name = freshName()
  const ledger = aLedger()
  const raw = new Dexie(name)
  raw.version(1).stores({ ledgers: 'pairId' })
  await raw.table('ledgers').put({ ...ledger, format: 2 })
  raw.close()
  const bookkeeping = createBookkeeping(name)
  expect(await bookkeeping.read(pairId)).toMatchObject({ ok: false, error: { type: 'StorageFailed', name: 'UnknownLedgerError' } })
  expect(await bookkeeping.write(ledger, 0)).toMatchObject({ ok: false })
  bookkeeping.close()
})

test('a closed database and a full disk are failures, not exceptions', async () => {
  const name = freshName()
  const bookkeeping = createBookkeeping(name)
  await bookkeeping.write(aLedger(), 0)
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {}
  Object.defineProperty(IDBObjectStore.prototype, 'put', {
    configurable: true,
    value: () => {
      throw new DOMException('no room', 'QuotaExceededError')
    },
  })
  try {
    expect(await bookkeeping.write({ ...aLedger(), revision: 2 }, 1)).toEqual({ ok: false, error: { type: 'StorageFull' } })
  } finally {
    Object.defineProperty(IDBObjectStore.prototype, 'put', put)
  }
  expect(await bookkeeping.read(pairId)).toMatchObject({ ok: true, value: { revision: 1 } })
  bookkeeping.close()
  expect(await bookkeeping.read(pairId)).toMatchObject({ ok: false })
})

test('two real books on disk come together through sealed slots, and stay so after both were closed', async () => {
  const bookkeeping = { pat: createBookkeeping(freshName()), dana: createBookkeeping(freshName()) }
  const now = () => 1000 as Instant
  const seasonId = createId('season', random)
  const open = async (expect: 'new' | 'known', pairId: PairId) => {
    const opened = await openBook({ pairId, seasonId, expect, now })
    if (!opened.ok) throw new Error(opened.error.type)
    return opened.value
  }
  const ids = { pat: createId('pair', random), dana: createId('pair', random) }
  const books = { pat: await open('new', ids.pat), dana: await open('new', ids.dana) }
  const worldOf = (who: 'pat' | 'dana', signSecretBytes: Uint8Array): SyncWorld => ({
    pairId,
    bookkeeping: bookkeeping[who],
    shelf: {
      books: async () => [openExchange(books[who])],
      book: async (name) => (name === seasonId ? openExchange(books[who]) : undefined),
    },
    signSecretBytes,
    now,
    randomness: random,
    inTurn: (act) => navigator.locks.request(`test ${who}`, act) as ReturnType<typeof act>,
  })
  const secrets = { pat: random(32), dana: random(32) }
  const [pat, dana] = [worldOf('pat', secrets.pat), worldOf('dana', secrets.dana)]
  await foundPair(pat, publicKeyOf(secrets.pat))
  const device = createDevice(1, publicKeyOf(secrets.dana), random)
  const granted = await admitDevice(pat, device.card)
  const grant = granted.ok ? readGrant(granted.value) : undefined
  if (grant === undefined) throw new Error('no grant')
  expect(await joinPair(dana, device, grant)).toEqual({ ok: true, value: null })

  const carry = async (from: SyncWorld, to: SyncWorld) => {
    const outgoing = await prepareSlots(from)
    if (!outgoing.ok) throw new Error(outgoing.error.type)
    return acceptBytes(to, concatBytes(...outgoing.value.slots))
  }
  await books.pat.keep((roots) => roots.single('groundRules').set('reach', 'from Pat’s disk'))
  await books.dana.keep((roots) => roots.single('groundRules').set('cancel', 'from Dana’s disk'))
  for (const [from, to] of [[pat, dana], [dana, pat], [pat, dana]] as const) expect(await carry(from, to)).toMatchObject({ ok: true, value: [{ type: 'accepted' }] })
  await Promise.all([books.pat.close(), books.dana.close()])
  for (const who of ['pat', 'dana'] as const) {
    const again = await open('known', ids[who])
    expect(again.read((roots) => [roots.single('groundRules').get('reach'), roots.single('groundRules').get('cancel')])).toEqual(['from Pat’s disk', 'from Dana’s disk'])
    await again.close()
    bookkeeping[who].close()
    names.push(bookDatabaseName(ids[who], seasonId))
  }
})
