// A book in memory and somebody who writes into it, for rules and acts that need no disk.
import * as Y from 'yjs'
import { type Clock, type Day, type Instant, instantOf, type LocalTime, type ZoneName } from '../../src/foundation/day.ts'
import type { Randomness } from '../../src/foundation/id.ts'
import type { Role } from '../../src/foundation/role.ts'
import { type BookRoots, bookRootsOf } from '../../src/ours/book-roots.ts'
import type { Writer } from '../../src/ours/writer.ts'

export const day = (text: string): Day => text as Day
export const time = (text: string): LocalTime => text as LocalTime
export const zone = (text: string): ZoneName => text as ZoneName
export const newYork = zone('America/New_York')

export const seededRandomness = (seed: number): Randomness => {
  let state = seed >>> 0
  return (length) =>
    Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    })
}

export const clockAt = (text: string, where: ZoneName = newYork): Clock & { set: (text: string) => void } => {
  const instantAt = (local: string): Instant => {
    const [onDay = '', at = ''] = local.split('T')
    return instantOf({ day: day(onDay), time: time(at), zone: where })
  }
  let now = instantAt(text)
  return {
    now: () => now,
    zone: () => where,
    set: (later) => {
      now = instantAt(later)
    },
  }
}

export const writerOf = (by: Role, clock: Clock, seed = 1): Writer => ({ by, clock, randomness: seededRandomness(seed) })

export const emptyBook = (): { readonly doc: Y.Doc; readonly roots: BookRoots } => {
  const doc = new Y.Doc()
  return { doc, roots: bookRootsOf(doc) }
}

/** Both ways, as after a meeting of the phones. */
export const merge = (one: Y.Doc, other: Y.Doc): void => {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}
