// The ledger in real IndexedDB: what was kept is there after the page is gone, of two tabs only one is first, and a failing disk
// is told and changes nothing.
import { Dexie } from 'dexie'
import { afterEach, expect, test } from 'vitest'
import { createBookkeeping } from '../../../src/sync/dexie-bookkeeping.ts'
import { createDevice } from '../../../src/sync/founding.ts'
import type { Ledger } from '../../../src/sync/ledger.ts'

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
  chain: [{ epoch: 1, rootBytes: random(32), hash: new Uint8Array(32), removed: [], members: [] }],
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
