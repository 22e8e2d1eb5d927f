// Whether a copy of the book that is marked so holds a record word for word as it stands here: what "Dana has it" is said of.
import * as Y from 'yjs'
import type { BookRoots, RecordRoot } from '../book-roots.ts'
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

/** False for a record that is not there. A deleted one is held where its deletion is known. */
export const holdsRecord = (roots: BookRoots, mark: Uint8Array | undefined, root: RecordRoot, id: string): boolean => {
  const item = roots.records(root)._map.get(id)
  if (mark === undefined || item === undefined) return false
  const holding = decodeMark(mark)
  if (!holdsItem(holding, item)) return false
  if (item.deleted) return true
  const record = item.content instanceof Y.ContentType ? item.content.type : undefined
  return record instanceof Y.Map && holdsInside(holding, record)
}
