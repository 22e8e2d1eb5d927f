// The keeper of y-indexeddb: opens a pair's book and keeps the promises of docs/storage.md, one piece each in
// keeping/. This file puts the pieces together.
import * as Y from 'yjs'
import type { Instant } from '../foundation/day.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import { bookRootsOf, type BookRoots, recordRoots, singleRoots } from './book-roots.ts'
import { readClosing } from './ending/ending.ts'
import { createBookDatabase } from './keeping/database.ts'
import { createDisk } from './keeping/disk.ts'
import { readBook } from './keeping/first-reading.ts'
import { persistenceOver } from './keeping/persistence.ts'
import { followTabs } from './keeping/tabs.ts'
import { createRest, within } from '../foundation/waiting.ts'
import { createWriting } from './keeping/writing.ts'
import { bookDatabaseName, bookSchema, oldestReaderOfBook, type OpenBook, type OpenBookFailure, type OpenBookOptions, type OursBook } from './store.ts'

const createBookDoc = (): Y.Doc => new Y.Doc()

const hasStorage = (): boolean => {
  try {
    return typeof indexedDB === 'object' && indexedDB !== null
  } catch {
    return false
  }
}

export const openBook: OpenBook = async (options) => {
  if (!hasStorage()) return err({ type: 'NoStorage' })
  try {
    return await within(options.boundMilliseconds ?? 10_000, open(options), (late) => {
      if (late.ok) void late.value.close()
    })
  } catch (error) {
    // Only the bound rejects; anything else is a bug and goes to the page that says so.
    if (error instanceof DOMException && error.name === 'TimeoutError') return err({ type: 'TooSlow' })
    throw error
  }
}

const open = async (options: OpenBookOptions): Promise<Result<OursBook, OpenBookFailure>> => {
  const { pairId, seasonId, expect, now, boundMilliseconds = 10_000, restMilliseconds = 5000 } = options
  const name = bookDatabaseName(pairId, seasonId)
  let isOpen = false
  let closed = false
  let forgotten = false

  const database = createBookDatabase({
    name,
    boundMilliseconds,
    // Once the book is in memory, a database that vanished is made again from it.
    mayCreate: () => isOpen || expect === 'new',
    onConnected: (db) => {
      if (!isOpen) return
      persistence.attach(db)
      disk.startOver()
    },
    onLost: () => {
      if (isOpen) writing.fallBehind()
    },
  })

  const read = await readBook(database, expect, createBookDoc)
  if (!read.ok) {
    database.disconnect()
    return read
  }
  const { doc, reading } = read.value

  const persistence = persistenceOver(name, doc)
  persistence.attach(database.connected())
  persistence.continueFrom(reading.nextKey)

  const writing = createWriting({
    database: { ...database, connect: async () => (forgotten ? err({ type: 'LostBook' }) : database.connect()) },
    boundMilliseconds,
    wholeState: () => Y.encodeStateAsUpdate(doc),
    onStored: (keys) => {
      disk.wrote(keys)
      tabs.tell()
      if (closed) database.disconnect()
    },
  })
  const disk = createDisk({
    doc,
    createDoc: createBookDoc,
    database,
    persistence,
    writing: () => writing,
    first: reading,
    boundMilliseconds,
    onCompacted: () => tabs.tell(),
  })
  const rest = createRest(restMilliseconds, () => {
    if (!closed && disk.rowCount() > 1) void disk.compact()
  })
  const lookAgain = async (): Promise<void> => {
    await disk.lookAgain()
    // Does nothing unless an earlier write failed or the connection was lost.
    await writing.catchUp()
  }
  const tabs = followTabs({
    name,
    client: doc.clientID,
    onNews: () => void lookAgain(),
    onHide: () => {
      if (disk.rowCount() > 1) void disk.compact()
    },
  })

  const { notify, subscribe, readRemembered, change } = createView(doc)
  doc.on('update', (update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (origin !== persistence.origin) {
      writing.keep(update)
      // Overwritten and deleted words must leave the disk too, and a long row of small edits slows the next start.
      if (transaction.deleteSet.clients.size > 0 || disk.rowCount() > manyRows) rest.ask()
    }
    // After keep(): a listener that asks whenStored() must wait for this edit.
    notify()
  })
  isOpen = true
  if (expect === 'new') stampSchema(doc)
  if (disk.rowCount() > 1) rest.ask()

  const whenStored = async () => {
    const settled = await writing.settle()
    return settled.ok ? ok<Instant>(now()) : settled
  }

  return ok({
    pairId,
    seasonId,
    document: doc,
    read: readRemembered,
    subscribe,
    change,
    keep: async (edit, whenClosed) => {
      if (whenClosed === undefined && readRemembered(readClosing) !== undefined) return err({ type: 'ClosedBook' })
      const { outcome, takeBack } = changeOrTakeBack(doc, change, edit)
      const stored = await whenStored()
      takeBack(!stored.ok)
      return stored.ok ? ok({ outcome, at: stored.value }) : stored
    },
    whenStored,
    reach: () => [...Y.decodeStateVector(Y.encodeStateVector(doc)).values()].reduce((sum, clock) => sum + clock, 0),
    setAside: disk.aside,
    readAside: disk.readAside,
    compact: async () => disk.compact(),
    close: async () => {
      if (closed) return
      closed = true
      rest.forget()
      tabs.stop()
      // If this fails, the writing goes on trying; see onStored.
      const settled = await writing.settle()
      if (settled.ok) database.disconnect()
    },
    forget: () => {
      closed = true
      forgotten = true
      rest.forget()
      tabs.stop()
      database.disconnect()
    },
  })
}

const manyRows = 50

const stampSchema = (doc: Y.Doc): void => {
  const book = doc.getMap('book')
  if (book.has('schema')) return
  doc.transact(() => {
    book.set('schema', bookSchema)
    book.set('oldestReader', oldestReaderOfBook)
  })
}

/** Makes the edit, and gives the way to undo just this one. Call `takeBack` once, also when nothing is to be undone. */
const changeOrTakeBack = <Outcome>(
  doc: Y.Doc,
  change: (edit: (roots: BookRoots) => Outcome, origin: object) => Outcome,
  edit: (roots: BookRoots) => Outcome,
): { readonly outcome: Outcome; readonly takeBack: (wanted: boolean) => void } => {
  const origin = {}
  const roots = bookRootsOf(doc)
  const scope = [...recordRoots.map((root) => roots.records(root)), ...singleRoots.map((root) => roots.single(root))]
  const undo = new Y.UndoManager(scope, { trackedOrigins: new Set([origin]) })
  const outcome = change(edit, origin)
  return {
    outcome,
    takeBack: (wanted) => {
      if (wanted) undo.undo()
      // Forgetting lets the words that were taken back be collected.
      undo.clear()
      undo.destroy()
    },
  }
}

/** Reading, listening and changing: the part of a book that never touches the disk. */
const createView = (doc: Y.Doc) => {
  const roots = bookRootsOf(doc)
  const listeners = new Set<() => void>()
  let remembered = new WeakMap<(roots: BookRoots) => unknown, unknown>()
  let changing = 0
  return {
    notify: (): void => {
      remembered = new WeakMap()
      for (const listener of listeners) {
        try {
          listener()
        } catch (error) {
          // A screen's mistake must not look like a failed edit.
          reportError(error)
        }
      }
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    readRemembered: <View>(view: (roots: BookRoots) => View): View => {
      // In the middle of an edit the book is different from one line to the next.
      if (changing > 0) return view(roots)
      if (!remembered.has(view)) remembered.set(view, view(roots))
      return remembered.get(view) as View
    },
    change: <Outcome>(edit: (roots: BookRoots) => Outcome, origin?: object): Outcome => {
      changing += 1
      try {
        return doc.transact(() => edit(roots), origin)
      } finally {
        changing -= 1
      }
    },
  }
}
