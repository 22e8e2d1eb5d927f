// A phone's own keys, read off its disk, and slots made with them beside the app: what an altered app of a partner could send,
// and what the keys open of what was sent.
import type { Page } from 'playwright-core'
import * as Y from 'yjs'
import { sealSlot, epochKeysOf, openSlot } from '../../src/sync/sealing.ts'
import { currentLink, type Ledger, myIdOf } from '../../src/sync/ledger.ts'
import { splitSlots } from '../../src/sync/slot-header.ts'
import { type Section, signSlot } from '../../src/sync/slot.ts'
import { slotsToText } from '../../src/sync/transports/file.ts'
import { bookRootsOf, recordRoots, singleRoots } from '../../src/ours/book-roots.ts'
import { understands } from '../../src/ours/raw-book.ts'
import { databasesOnDisk, rowsOnDisk } from './on-disk.ts'

/** Rows as `rowsOnDisk` gives them, with their bytes as bytes again. */
const withBytes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withBytes)
  if (typeof value !== 'object' || value === null) return value
  if ('base64' in value && typeof value.base64 === 'string') return Uint8Array.from(Buffer.from(value.base64, 'base64'))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withBytes(each)]))
}

export const ledgerOn = async (page: Page): Promise<Ledger> => {
  const [ledger] = (await rowsOnDisk(page, 'pairbook-sync', 'ledgers')).map(withBytes)
  return ledger as Ledger
}

/** The book as it lies on the disk. */
export const bookOn = async (page: Page): Promise<Y.Doc> => {
  const doc = new Y.Doc()
  for (const name of (await databasesOnDisk(page)).filter((each) => each.startsWith('pairbook-ours-')))
    for (const row of (await rowsOnDisk(page, name, 'updates')).map(withBytes)) Y.applyUpdate(doc, row as Uint8Array)
  return doc
}

interface Forged extends Partial<Section> {
  readonly update: Uint8Array
}

/** Signs and seals in this phone's name: the text of a file, as a partner would paste it. Each has a turn of its own. */
export const forgerOn = async (page: Page): Promise<(section: Forged) => Promise<string>> => {
  const ledger = await ledgerOn(page)
  const [key] = (await rowsOnDisk(page, 'pairbook-mine', 'keys')).map(withBytes) as [{ readonly secretKeyBytes: Uint8Array }]
  const [book = ''] = (await rowsOnDisk(page, 'pairbook-mine', 'pairs')).map((pair) => (pair as { readonly seasonIds: readonly string[] }).seasonIds.at(-1))
  const { epoch, rootBytes } = currentLink(ledger)
  const keys = epochKeysOf(epoch, rootBytes)
  let seq = ledger.lastSeq + 100
  return async (changes) => {
    seq += 10
    const section: Section = { book, isWhole: true, contentHash: new Uint8Array(32), schema: 1, newestSchema: 1, oldestReader: 1, clients: [], ...changes }
    const slot = { device: myIdOf(ledger), seq, previousHash: new Uint8Array(32), seen: [], audience: [], wantsWhole: false, statements: [], sections: [section] }
    const sealed = await sealSlot({ kind: 'base', content: signSlot(slot, 'base', keys, key.secretKeyBytes) }, keys, (length) => crypto.getRandomValues(new Uint8Array(length)))
    if (!sealed.ok) throw new Error('too large to forge')
    return slotsToText([sealed.value], 'For Pairbook.')
  }
}

/** What stands inside of slots, unpacked, for whoever holds the pair's keys. */
export const insideOf = async (ledger: Ledger, bytes: Uint8Array): Promise<readonly Uint8Array[]> =>
  Promise.all(
    splitSlots(bytes).slots.map(async (slot) => {
      for (const { epoch, rootBytes } of ledger.chain) {
        const opened = await openSlot(slot, epochKeysOf(epoch, rootBytes))
        if (opened !== undefined) return opened.content
      }
      throw new Error('a slot that the pair’s keys do not open')
    }),
  )

const eachString = (value: unknown, words: string): unknown => {
  if (typeof value === 'string') return words
  if (Array.isArray(value)) return value.map((each) => eachString(each, words))
  if (typeof value !== 'object' || value === null || value instanceof Y.AbstractType) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, eachString(each, words)]))
}

/** Puts the words into every string of a book that its records may hold and still be read. Gives the book, and how many there were. */
export const bookSaying = (update: Uint8Array, words: string): { readonly update: Uint8Array; readonly planted: number } => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  const roots = bookRootsOf(doc)
  let planted = 0
  const plant = (record: Y.Map<unknown>, isFine: () => boolean): void => {
    for (const [key, value] of record.entries()) {
      if (value instanceof Y.Text) value.insert(0, words)
      else if (value instanceof Y.AbstractType || JSON.stringify(eachString(value, '')) === JSON.stringify(value)) continue
      else record.set(key, eachString(value, words))
      if (isFine()) planted += 1
      else record.set(key, value)
    }
  }
  for (const root of recordRoots) for (const [id, record] of roots.records(root).entries()) if (record instanceof Y.Map) plant(record, () => understands[root](roots, id))
  for (const root of singleRoots) if (root !== 'book') plant(roots.single(root), () => true)
  return { update: Y.encodeStateAsUpdate(doc), planted }
}
