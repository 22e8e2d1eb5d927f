// The shape of a whole document: which roots there are, of what kind, how deep, how long, how many. Walked without
// recursion, because a stranger's document may nest deeper than the stack.
import * as Y from 'yjs'
import { recordRoots, singleRoots } from '../book-roots.ts'
import { bookRootsOf } from '../book-roots.ts'
import { understands } from '../raw-book.ts'

/** What no book of ours comes near, and what a phone can still open. */
export const bookLimits = {
  /** Bytes of one update. */
  updateLength: 16 * 1024 * 1024,
  /** Bytes of the whole state. */
  stateLength: 32 * 1024 * 1024,
  /** Changes in one update, each an insertion of any length. */
  structs: 400_000,
  /** Deleted stretches in one update. */
  deletions: 100_000,
  /** Yjs clients in the whole book: each opening of the book makes one. */
  clients: 20_000,
  /** Further clients in one update to a book in which somebody wrote. */
  newClients: 2_000,
  /** Records in one root. */
  records: 50_000,
  /** Keys of one record. */
  keys: 200,
  /** UTF-16 code units of one text or of one key's plain value; a signed letter holds up to 2,000,000. */
  text: 2_100_000,
  /** UTF-16 code units of a key or a root's name. */
  name: 100,
  /** Shared types within one another: a root, its record, a text of it, and two to spare. */
  depth: 5,
  /** Lists and objects within one another in a plain value. */
  plainDepth: 16,
  /** Roots this app does not know, from a newer one. */
  unknownRoots: 64,
} as const

/** How many things are not as a book of this app has them. */
export interface Shape {
  readonly unknownRoots: number
  readonly oddRootNames: number
  readonly wrongRootTypes: number
  readonly wrongTypes: number
  readonly tooDeep: number
  readonly tooLong: number
  readonly tooMany: number
  readonly unreadable: number
}

type Mutable<Counts> = { -readonly [Key in keyof Counts]: number }
type AnyType = Y.ContentType['type']

const known: ReadonlySet<string> = new Set([...recordRoots, ...singleRoots])
const records: ReadonlySet<string> = new Set(recordRoots)

/** Characters of a plain value, keys and texts, or infinity where it nests too deep or is no plain value. */
export const plainLength = (value: unknown): number => {
  let length = 0
  let layer: unknown[] = [value]
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > bookLimits.plainDepth) return Number.POSITIVE_INFINITY
    const below: unknown[] = []
    for (const each of layer) {
      if (typeof each === 'string') length += each.length
      else if (each instanceof Uint8Array) length += each.length
      else if (Array.isArray(each)) for (const item of each as unknown[]) below.push(item)
      else if (typeof each === 'object' && each !== null) {
        // lib0 assigns `__proto__` while decoding: the object then has no own member of that name, and another prototype.
        if (Object.getPrototypeOf(each) !== Object.prototype) return Number.POSITIVE_INFINITY
        for (const [key, item] of Object.entries(each)) {
          length += key.length
          below.push(item)
        }
      }
      length += 1
    }
    layer = below
  }
  return length
}

/* eslint-disable no-underscore-dangle -- Yjs's own names: a root of unknown type can be read only by them */
/** A book that was just made has its own stamp, and nothing else. */
export const holdsWords = (doc: Y.Doc): boolean => [...doc.share].some(([name, type]) => name !== 'book' && (type._start !== null || type._map.size > 0))

export const shapeOf = (doc: Y.Doc): Shape => {
  const shape: Mutable<Shape> = { unknownRoots: 0, oddRootNames: 0, wrongRootTypes: 0, wrongTypes: 0, tooDeep: 0, tooLong: 0, tooMany: 0, unreadable: 0 }
  const waiting: { readonly type: AnyType; readonly depth: number }[] = []

  const look = (item: Y.Item, depth: number): void => {
    if (item.deleted) return
    const { content } = item
    if (content instanceof Y.ContentType) {
      if (!(content.type instanceof Y.Map) && !(content.type instanceof Y.Text)) shape.wrongTypes += 1
      else if (depth >= bookLimits.depth) shape.tooDeep += 1
      else waiting.push({ type: content.type, depth: depth + 1 })
    } else if (content instanceof Y.ContentAny) {
      for (const value of content.arr) if (plainLength(value) > bookLimits.text) shape.tooLong += 1
    } else if (content instanceof Y.ContentBinary) {
      if (content.content.length > bookLimits.text) shape.tooLong += 1
    } else if (!(content instanceof Y.ContentString)) shape.wrongTypes += 1
  }

  const lookInside = (type: AnyType, depth: number): void => {
    let text = 0
    for (let item = type._start; item !== null; item = item.right) {
      look(item, depth)
      if (!item.deleted) text += item.length
    }
    if (text > bookLimits.text) shape.tooLong += 1
    if (type._map.size > (depth === 0 ? bookLimits.records : bookLimits.keys)) shape.tooMany += 1
    for (const [key, item] of type._map) {
      if (key.length > bookLimits.name) shape.tooLong += 1
      look(item, depth)
    }
  }

  for (const [name, type] of doc.share) {
    if (type._start === null && type._map.size === 0) continue
    if (!known.has(name)) {
      shape.unknownRoots += 1
      if (!/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(name)) shape.oddRootNames += 1
    } else if (type._start !== null) shape.wrongRootTypes += 1
    else if (records.has(name)) {
      for (const item of type._map.values()) {
        if (!item.deleted && !(item.content instanceof Y.ContentType && item.content.type instanceof Y.Map)) shape.wrongTypes += 1
      }
    }
    lookInside(type, 0)
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) lookInside(next.type, next.depth)
  return shape
}

/** Records of known roots that this app cannot read. Asks each root for its type, so look at the shape first. */
export const unreadableOf = (doc: Y.Doc): number => {
  const roots = bookRootsOf(doc)
  return recordRoots.reduce((sum, root) => sum + [...roots.records(root).keys()].filter((id) => !understands[root](roots, id)).length, 0)
}
