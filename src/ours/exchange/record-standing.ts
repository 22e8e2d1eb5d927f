// Whether a copy of the book that is marked so holds a record word for word as it stands here: what "Dana has it" is said of.
import * as Y from 'yjs'
import { type BookRoots, type RecordRoot, recordRoots, type SingleRoot, singleRoots } from '../book-roots.ts'
import { decodeMark, type Holding, holdsChange } from './marks.ts'

/* eslint-disable no-underscore-dangle -- Yjs's own names: who made which change of a record is kept there */
const holdsItem = (holding: Holding, item: Y.Item): boolean => {
  const { client, clock } = item.id
  return holdsChange(holding, client, clock, item.deleted) && holdsChange(holding, client, clock + item.length - 1, item.deleted)
}

const holdsInside = (holding: Holding, type: Y.Map<unknown> | Y.Text): boolean => {
  for (let item = type._start; item !== null; item = item.right) if (!holdsItem(holding, item)) return false
  return [...type._map.values()].every((item) => {
    if (!holdsItem(holding, item)) return false
    if (item.deleted || !(item.content instanceof Y.ContentType)) return true
    const inner = item.content.type
    return inner instanceof Y.Map || inner instanceof Y.Text ? holdsInside(holding, inner) : true
  })
}

const holdsWhole = (holding: Holding, item: Y.Item): boolean => {
  if (!holdsItem(holding, item)) return false
  if (item.deleted) return true
  const record = item.content instanceof Y.ContentType ? item.content.type : undefined
  return record instanceof Y.Map && holdsInside(holding, record)
}

/** False for a record that is not there. A deleted one is held where its deletion is known. */
export const holdsRecord = (roots: BookRoots, mark: Uint8Array | undefined, root: RecordRoot, id: string): boolean => {
  const item = roots.records(root)._map.get(id)
  return mark !== undefined && item !== undefined && holdsWhole(decodeMark(mark), item)
}

/** A record of the book, or one of its single pages (then without an id). */
export interface Thing {
  readonly root: RecordRoot | SingleRoot
  readonly id?: string
  readonly isDeleted: boolean
}

/** Everything in the book that no copy with one of these marks holds word for word. Reads the whole book: not for every frame. */
export const thingsBeyond = (roots: BookRoots, marks: readonly (Uint8Array | undefined)[]): readonly Thing[] => {
  const holdings = marks.map(decodeMark)
  const records = recordRoots.flatMap((root) =>
    [...roots.records(root)._map].flatMap(([id, item]): readonly Thing[] =>
      holdings.some((holding) => holdsWhole(holding, item)) ? [] : [{ root, id, isDeleted: item.deleted }],
    ),
  )
  // `book` says how the book is written, nothing a person wrote.
  const singles = singleRoots.flatMap((root): readonly Thing[] => {
    if (root === 'book') return []
    const page = roots.single(root)
    return page._map.size === 0 || holdings.some((holding) => holdsInside(holding, page)) ? [] : [{ root, isDeleted: false }]
  })
  return [...records, ...singles]
}
