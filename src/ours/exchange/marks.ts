// A mark: what one copy of a book holds at least. For each Yjs client how many of its changes, and which of all changes
// are deleted. Two copies with equal state vectors may still differ in what is deleted, so a mark names both. Outside of
// this folder a mark is bytes that only this folder understands.
import * as Y from 'yjs'
import { type ByteReader, createWriter, readBytes } from '../../foundation/bytes.ts'

/** Deleted stretches of one client, ascending, apart from one another: the first clock, and the one after the last. */
type Stretches = readonly (readonly [from: number, to: number])[]
type Deleted = ReadonlyMap<number, Stretches>

export interface Holding {
  /** Client → how many of its changes. */
  readonly reach: ReadonlyMap<number, number>
  readonly deleted: Deleted
}

export const nothing: Holding = { reach: new Map(), deleted: new Map() }

const joinStretches = (one: Stretches, other: Stretches): Stretches => {
  const joined: [number, number][] = []
  for (const [from, to] of [...one, ...other].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

const meetStretches = (one: Stretches, other: Stretches): Stretches =>
  joinStretches(
    one.flatMap(([from, to]) => other.flatMap(([start, end]): [number, number][] => (start < to && from < end ? [[Math.max(from, start), Math.min(to, end)]] : []))),
    [],
  )

const withoutStretches = (one: Stretches, other: Stretches): Stretches => {
  let left: [number, number][] = one.map(([from, to]) => [from, to])
  for (const [start, end] of other) {
    left = left.flatMap(([from, to]): [number, number][] => {
      if (end <= from || to <= start) return [[from, to]]
      const parts: [number, number][] = []
      if (from < start) parts.push([from, start])
      if (end < to) parts.push([end, to])
      return parts
    })
  }
  return left
}

const each = (one: Deleted, combine: (client: number, stretches: Stretches) => Stretches): Deleted => {
  const result = new Map<number, Stretches>()
  for (const [client, stretches] of one) {
    const combined = combine(client, stretches)
    if (combined.length > 0) result.set(client, combined)
  }
  return result
}

/** What is held by either of the two. */
export const joinHoldings = (one: Holding, other: Holding): Holding => {
  const reach = new Map(one.reach)
  for (const [client, clock] of other.reach) reach.set(client, Math.max(clock, reach.get(client) ?? 0))
  const deleted = new Map(one.deleted)
  for (const [client, stretches] of other.deleted) deleted.set(client, joinStretches(stretches, deleted.get(client) ?? []))
  return { reach, deleted }
}

/** What is held by both. */
export const meetHoldings = (one: Holding, other: Holding): Holding => {
  const reach = new Map<number, number>()
  for (const [client, clock] of one.reach) {
    const both = Math.min(clock, other.reach.get(client) ?? 0)
    if (both > 0) reach.set(client, both)
  }
  return { reach, deleted: each(one.deleted, (client, stretches) => meetStretches(stretches, other.deleted.get(client) ?? [])) }
}

/** What is deleted in the first and not yet in the second. */
export const deletedSince = (now: Deleted, before: Deleted): Deleted =>
  each(now, (client, stretches) => withoutStretches(stretches, before.get(client) ?? []))

/** Whether the first holds all that the second does. */
export const covers = (one: Holding, other: Holding): boolean =>
  [...other.reach].every(([client, clock]) => (one.reach.get(client) ?? 0) >= clock) && deletedSince(other.deleted, one.deleted).size === 0

/** Whether one change is held, and, where it was deleted, whether that is known too. */
export const holdsChange = ({ reach, deleted }: Holding, client: number, clock: number, isDeleted: boolean): boolean => {
  if ((reach.get(client) ?? 0) <= clock) return false
  return !isDeleted || (deleted.get(client) ?? []).some(([from, to]) => from <= clock && clock < to)
}

const stretchesOf = (items: readonly { readonly clock: number; readonly len: number }[]): Stretches =>
  joinStretches(items.map(({ clock, len }) => [clock, clock + len] as const), [])

const deletedOf = (set: ReturnType<typeof Y.createDeleteSet>): Deleted =>
  each(new Map([...set.clients].map(([client, items]) => [client, stretchesOf(items)])), (_client, stretches) => stretches)

/** All that the document holds now. */
export const holdingOf = (doc: Y.Doc): Holding => ({
  reach: Y.decodeStateVector(Y.encodeStateVector(doc)),
  deleted: deletedOf(Y.createDeleteSetFromStructStore(doc.store)),
})

/** What somebody who made this update held at least. The update must be one that can be decoded. */
export const holdingOfUpdate = (update: Uint8Array): Holding => ({
  reach: Y.parseUpdateMeta(update).to,
  deleted: deletedOf(Y.decodeUpdate(update).ds),
})

const ascending = <Value>(map: ReadonlyMap<number, Value>): (readonly [number, Value])[] => [...map].sort(([a], [b]) => a - b)

export const encodeMark = ({ reach, deleted }: Holding): Uint8Array => {
  const writer = createWriter()
  writer.list(ascending(reach), ([client, clock]) => writer.number(client).number(clock))
  writer.list(ascending(deleted), ([client, stretches]) => {
    let last = 0
    writer.number(client).list(stretches, ([from, to]) => {
      writer.number(from - last).number(to - from)
      last = to
    })
  })
  return writer.done()
}

const mostEntries = 10_000_000

const readMark = (reader: ByteReader): Holding => {
  const reach = new Map(reader.list(mostEntries, () => [reader.number(), reader.number()] as const))
  const deleted = new Map(
    reader.list(mostEntries, () => {
      const client = reader.number()
      let last = 0
      const stretches = reader.list(mostEntries, () => {
        const from = last + reader.number()
        last = from + reader.number()
        return [from, last] as const
      })
      return [client, stretches] as const
    }),
  )
  return { reach, deleted }
}

/** Marks are made here and kept on this device; bytes that are none stand for a copy that holds nothing. */
export const decodeMark = (mark: Uint8Array | undefined): Holding => (mark === undefined ? nothing : (readBytes(mark, readMark) ?? nothing))

/** A Yjs delete set, V1 encoding: clients, each with its stretches as clock and length. */
export const encodeDeleted = (deleted: Deleted): Uint8Array => {
  const writer = createWriter()
  writer.list(ascending(deleted).reverse(), ([client, stretches]) => {
    writer.number(client).list(stretches, ([from, to]) => writer.number(from).number(to - from))
  })
  return writer.done()
}
