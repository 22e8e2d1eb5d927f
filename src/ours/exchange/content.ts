// Everything a document holds, as one text: the same for two copies that hold the same, whatever way they came to it.
// Beside what can be read stands what was deleted, because two copies may show the same and still merge differently.
import * as Y from 'yjs'
import { encodeMark, holdingOf } from './marks.ts'

const deepest = 64

/** Own members in order of their names; what lib0 may have hung on an object's prototype is not among them. */
const sortedMembers = (value: unknown, depth: number): unknown => {
  if (depth > deepest) return 'too deep'
  if (value instanceof Uint8Array) return ['bytes', ...value]
  if (Array.isArray(value)) return value.map((item) => sortedMembers(item, depth + 1))
  if (typeof value === 'bigint') return ['bigint', value.toString()]
  if (value === undefined) return ['undefined']
  if (typeof value === 'number' && !Number.isFinite(value)) return ['number', String(value)]
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return ['object', ...members.map(([key, member]) => [key, sortedMembers(member, depth + 1)])]
}

/* eslint-disable no-underscore-dangle -- Yjs's own names: a root of unknown type can be read only by them */
const contentOfItem = (item: Y.Item, depth: number): unknown[] => {
  if (item.deleted) return []
  if (item.content instanceof Y.ContentType) return [contentOfType(item.content.type, depth + 1)]
  if (item.content instanceof Y.ContentString) return [item.content.str]
  return item.content.getContent().map((value) => sortedMembers(value, depth + 1))
}

type AnyType = Y.ContentType['type']

const contentOfType = (type: AnyType, depth: number): unknown => {
  if (depth > deepest) return 'too deep'
  const list: unknown[] = []
  for (let item = type._start; item !== null; item = item.right) {
    for (const value of contentOfItem(item, depth)) {
      const last = list.at(-1)
      // Where a text was cut into pieces differs from copy to copy.
      if (typeof value === 'string' && typeof last === 'string') list[list.length - 1] = last + value
      else list.push(value)
    }
  }
  const members = [...type._map].flatMap(([key, item]) => (item.deleted ? [] : [[key, contentOfItem(item, depth)] as const]))
  return [list, members.sort(([a], [b]) => (a < b ? -1 : 1))]
}

/** Bytes to be hashed: UTF-8 JSON of roots, records and texts, then the mark of the document. */
export const contentOf = (doc: Y.Doc): { readonly words: string; readonly mark: Uint8Array } => {
  const roots = [...doc.share]
    .filter(([, type]) => type._start !== null || type._map.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, type]) => [name, contentOfType(type, 0)])
  return { words: JSON.stringify(roots), mark: encodeMark(holdingOf(doc)) }
}
