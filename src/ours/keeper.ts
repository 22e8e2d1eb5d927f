// Makes y-indexeddb keep its promises; see docs/storage.md for the list.
import { fetchUpdates, IndexeddbPersistence, storeState } from 'y-indexeddb'
import * as Y from 'yjs'
import { err, ok } from '../foundation/result.ts'
import { bookRootsOf, type BookRoots } from './book-roots.ts'
import { bookDatabaseName, type OpenBook } from './store.ts'

export const openBook: OpenBook = async ({ pairId, seasonId, expect, now }) => {
  if (!('indexedDB' in globalThis)) return err({ type: 'NoStorage' })
  const doc = new Y.Doc()
  const persistence = new IndexeddbPersistence(bookDatabaseName(pairId, seasonId), doc)
  await persistence.whenSynced
  const roots = bookRootsOf(doc)
  if (expect === 'known' && roots.single('book').size === 0) {
    await persistence.destroy()
    return err({ type: 'LostBook' })
  }
  if (expect === 'new') {
    doc.transact(() => {
      roots.single('book').set('schema', 1)
      roots.single('book').set('oldestReader', 1)
    })
  }
  const listeners = new Set<() => void>()
  let remembered = new WeakMap<(roots: BookRoots) => unknown, unknown>()
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return
    remembered = new WeakMap()
    for (const listener of listeners) listener()
  })
  return ok({
    pairId,
    seasonId,
    read: (view) => {
      if (!remembered.has(view)) remembered.set(view, view(roots))
      return remembered.get(view) as ReturnType<typeof view>
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (edit) => doc.transact(() => edit(roots)),
    whenStored: async () => {
      await fetchUpdates(persistence)
      return ok(now())
    },
    setAside: () => [],
    compact: async () => {
      await storeState(persistence, true)
      return ok(null)
    },
    close: () => persistence.destroy(),
  })
}
