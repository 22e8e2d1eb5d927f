// The keeper runs y-indexeddb without its constructor; these show that the database is still y-indexeddb's own.
import { expect, test } from 'vitest'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { closeAll, freshPlace, jot, jotted, mustOpen } from './book-world.ts'

test('plain y-indexeddb reads what the keeper wrote', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  jot(book, 'a', 'row')
  await book.compact()
  jot(book, 'b', 'another row')
  await book.close()
  const doc = new Y.Doc()
  const plain = new IndexeddbPersistence(place.name, doc)
  await plain.whenSynced
  expect(doc.getMap('groundRules').toJSON()).toEqual({ a: 'row', b: 'another row' })
  await plain.destroy()
})

test('the keeper reads what plain y-indexeddb wrote, and both may be open at once', async () => {
  const place = freshPlace()
  const doc = new Y.Doc()
  const plain = new IndexeddbPersistence(place.name, doc)
  await plain.whenSynced
  doc.getMap('groundRules').set('a', 'plain')
  const book = await mustOpen(place, 'known')
  expect(jotted(book)).toEqual({ a: 'plain' })
  doc.getMap('groundRules').set('b', 'plain again')
  jot(book, 'c', 'kept')
  expect((await book.compact()).ok).toBe(true)
  await plain.destroy()
  await closeAll()
  expect(jotted(await mustOpen(place, 'known'))).toEqual({ a: 'plain', b: 'plain again', c: 'kept' })
})
