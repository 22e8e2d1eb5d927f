// Accepting as a phone does it: the book in real IndexedDB, the update looked over in the worker, the ledger in Dexie.
import * as Y from 'yjs'
import { Dexie } from 'dexie'
import { createId, type SeasonId } from '../../../src/foundation/id.ts'
import { openExchange } from '../../../src/ours/exchange/open-exchange.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { bookDatabaseName } from '../../../src/ours/store.ts'
import { acceptBytes } from '../../../src/sync/accepting.ts'
import { createBookkeeping } from '../../../src/sync/dexie-bookkeeping.ts'
import { theBook } from '../../sync/a-pair.ts'
import type { TakeOnDisk } from './measure-slots.ts'

const ledgers = 'bench-ledgers'

export const takeOnDisk: TakeOnDisk = async (phone, bytes, ready) => {
  const pairId = createId('pair', (length) => crypto.getRandomValues(new Uint8Array(length)))
  const seasonId = theBook as SeasonId
  const opened = await openBook({ pairId, seasonId, expect: 'new', now: phone.now })
  if (!opened.ok) throw new Error(opened.error.type)
  const book = opened.value
  Y.applyUpdate(book.document, Y.encodeStateAsUpdate(phone.book.doc))
  const stored = await book.whenStored()
  const bookkeeping = createBookkeeping(ledgers)
  const written = await bookkeeping.write(phone.ledger, 0)
  if (!stored.ok || !written.ok || !written.value) throw new Error('the copy is not on disk')
  const exchange = openExchange(book)
  const world = { ...phone.world, bookkeeping, shelf: { books: async () => [exchange], book: async () => exchange } }
  await ready()
  const began = performance.now()
  const taken = await acceptBytes(world, bytes)
  const took = performance.now() - began
  if (!taken.ok || taken.value.some(({ type }) => type === 'refused')) throw new Error(`not taken in: ${JSON.stringify(taken)}`)
  await book.close()
  bookkeeping.close()
  await Promise.all([Dexie.delete(ledgers), Dexie.delete(bookDatabaseName(pairId, seasonId))])
  return took
}
