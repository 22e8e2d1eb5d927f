// What of a book no other copy is known to hold: what waits to be sent, and what is new by what came.
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bookRootsOf } from '../../../src/ours/book-roots.ts'
import { encodeMark, holdingOf } from '../../../src/ours/exchange/marks.ts'
import { holdsRecord, thingsBeyond } from '../../../src/ours/exchange/record-standing.ts'

const aBook = () => {
  const doc = new Y.Doc()
  const roots = bookRootsOf(doc)
  const mark = () => encodeMark(holdingOf(doc))
  const write = (root: 'notes' | 'goals', id: string, text: string) => {
    const known: unknown = roots.records(root).get(id)
    const record: Y.Map<unknown> = known instanceof Y.Map ? known : new Y.Map<unknown>()
    if (record !== known) roots.records(root).set(id, record)
    record.set('text', text)
  }
  return { doc, roots, mark, write }
}

test('without a mark everything is beyond; with the newest one nothing is', () => {
  const { roots, mark, write } = aBook()
  write('notes', 'a', 'one')
  write('goals', 'b', 'two')
  roots.single('groundRules').set('reach', 'three')
  const all = [
    { root: 'goals', id: 'b', isDeleted: false },
    { root: 'notes', id: 'a', isDeleted: false },
    { root: 'groundRules', isDeleted: false },
  ]
  expect(thingsBeyond(roots, [])).toEqual(all)
  expect(thingsBeyond(roots, [undefined])).toEqual(all)
  expect(thingsBeyond(roots, [mark()])).toEqual([])
})

test('a changed record, a deleted one and a changed page are beyond an earlier mark, and nothing else is', () => {
  const { roots, mark, write } = aBook()
  write('notes', 'changed', 'one')
  write('notes', 'deleted', 'one')
  write('notes', 'same', 'one')
  roots.single('season').set('start', '2026-09-01')
  const before = mark()
  write('notes', 'changed', 'two')
  roots.records('notes').delete('deleted')
  roots.single('season').set('start', '2026-09-02')
  expect(thingsBeyond(roots, [before])).toEqual([
    { root: 'notes', id: 'changed', isDeleted: false },
    { root: 'notes', id: 'deleted', isDeleted: true },
    { root: 'season', isDeleted: false },
  ])
  expect(thingsBeyond(roots, [before]).filter(({ id = '' }) => holdsRecord(roots, before, 'notes', id))).toEqual([])
  expect(holdsRecord(roots, before, 'notes', 'same')).toBe(true)
})

test('it is enough that one of several copies holds a thing', () => {
  const { roots, mark, write } = aBook()
  write('notes', 'a', 'one')
  const first = mark()
  write('notes', 'b', 'two')
  expect(thingsBeyond(roots, [undefined, first])).toEqual([{ root: 'notes', id: 'b', isDeleted: false }])
  expect(thingsBeyond(roots, [first, mark()])).toEqual([])
})

test('how the book is written counts for nothing a person wrote', () => {
  const { roots } = aBook()
  roots.single('book').set('schema', 1)
  expect(thingsBeyond(roots, [])).toEqual([])
})
