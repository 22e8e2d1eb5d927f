// After a write that failed halfway nothing is called kept until the browser has begun a new log. That this is what saves
// the words on a full disk is shown by tests/journeys/full-disk.test.ts; here, when it happens and when it does not.
import { afterEach, expect, test, vi } from 'vitest'
import { canTrustDisk, doubtDisk, leavesDoubt } from '../../../src/foundation/disk-trust.ts'
import { settleTrust, trustCacheName, trustEntry } from '../../../src/foundation/renew-storage.ts'
import { keepSetting } from '../../../src/mine/settings/keep-setting.ts'
import { openFreshMine } from '../mine/a-mine.ts'
import { replaceMethod } from '../ours/book-world.ts'

const trial = 'pairbook-disk-trial'
const isMarked = async () => (await caches.match(trustEntry, { cacheName: trustCacheName })) !== undefined

afterEach(async () => {
  await vi.waitUntil(canTrustDisk, { timeout: 20_000 })
})

const abort = (transaction: IDBTransaction): void => {
  try {
    transaction.abort()
  } catch {
    // Aborted already, by the write before.
  }
}

/** Every write of a database whose name fits is aborted, with this error, until the test ends or the result is called. */
const abortWrites = (fits: (database: string) => boolean, name: string): (() => void) =>
  replaceMethod(IDBObjectStore.prototype, 'put', (original) =>
    function put(this: IDBObjectStore, ...given: unknown[]) {
      const request = original.apply(this, given)
      const { transaction } = this
      if (fits(transaction.db.name)) {
        Object.defineProperty(transaction, 'error', { value: new DOMException('aborted by the test', name), configurable: true })
        queueMicrotask(() => abort(transaction))
      }
      return request
    },
  )

/** The names of the databases opened from now on. */
const openedNames = (): readonly string[] => {
  const names: string[] = []
  replaceMethod(IDBFactory.prototype, 'open', (original) =>
    function open(this: IDBFactory, ...given: unknown[]) {
      names.push(String(given[0]))
      return original.apply(this, given)
    },
  )
  return names
}

test('while no write failed, keeping something opens nothing and writes nothing besides', async () => {
  const mine = await openFreshMine()
  expect(await canTrustDisk()).toBe(true)
  const names = openedNames()
  expect((await keepSetting(mine, 'theme', 'dark')).ok).toBe(true)
  expect(names).not.toContain(trial)
})

test('after a write that failed, the next one is kept once the storage was renewed, and leaves nothing behind', async () => {
  const mine = await openFreshMine()
  await settleTrust(true)
  expect(await isMarked()).toBe(true)
  const restore = abortWrites((name) => name === mine.database.name, 'UnknownError')
  expect(await keepSetting(mine, 'theme', 'dark')).toMatchObject({ ok: false, error: { type: 'StorageFailed' } })
  await expect.poll(isMarked).toBe(false)
  restore()
  const names = openedNames()
  expect((await keepSetting(mine, 'theme', 'dark')).ok).toBe(true)
  expect(names).toContain(trial)
  expect(await isMarked()).toBe(true)
  await expect.poll(async () => (await indexedDB.databases()).map(({ name }) => name)).not.toContain(trial)
})

test('as long as the storage cannot be renewed, a write that succeeds is not called kept', async () => {
  const mine = await openFreshMine()
  doubtDisk()
  const restore = abortWrites((name) => name === trial, 'QuotaExceededError')
  expect(await keepSetting(mine, 'theme', 'dark')).toEqual({ ok: false, error: { type: 'StorageFull' } })
  expect(await isMarked()).toBe(false)
  restore()
  // Also when nobody asks: by itself, after a while.
  await expect.poll(isMarked, { timeout: 20_000 }).toBe(true)
  expect((await keepSetting(mine, 'theme', 'dark')).ok).toBe(true)
})

test('a start that finds no mark renews what a phone holds; an empty phone is only marked', async () => {
  await (await caches.open(trustCacheName)).delete(trustEntry)
  const names = openedNames()
  await settleTrust(true)
  expect(await isMarked()).toBe(true)
  expect(names).not.toContain(trial)
  await (await caches.open(trustCacheName)).delete(trustEntry)
  await settleTrust(false)
  expect(await canTrustDisk()).toBe(true)
  expect(names).toContain(trial)
  expect(await isMarked()).toBe(true)
})

test('a refusal for want of quota leaves no doubt, unless it speaks of the disk', () => {
  expect(leavesDoubt('QuotaExceededError', 'The quota has been exceeded.')).toBe(false)
  expect(leavesDoubt('QuotaExceededError', 'Encountered full disk while committing transaction.')).toBe(true)
  expect(leavesDoubt('UnknownError')).toBe(true)
})
