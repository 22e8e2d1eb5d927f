// Roots of the document that this app does not know: a newer app's, or anybody's. They are never read as part of the
// book; here they are looked at from outside, for the copy somebody takes along, where nothing may vanish.
import * as Y from 'yjs'

export type UnknownRoot = Y.Map<unknown> | Y.Array<unknown> | Y.Text

export const unknownRoots = (doc: Y.Doc, known: ReadonlySet<string>): ReadonlyMap<string, UnknownRoot> => {
  const names = [...doc.share.keys()].filter((name) => !known.has(name))
  if (names.length === 0) return new Map()
  const state = Y.encodeStateAsUpdate(doc)
  return new Map(names.map((name) => [name, readAsWhatItIs(state, name)] as const))
}

/**
 * A root that came in an update has no type until somebody asks for it by one, and then keeps it for as long as its
 * document lives. So copies are asked: as a map, as a text, else as a list.
 */
const readAsWhatItIs = (state: Uint8Array, name: string): UnknownRoot => {
  const map = copyOf(state).getMap(name)
  if (map.size > 0) return map
  const text = copyOf(state).getText(name)
  return text.toString() === '' ? copyOf(state).getArray(name) : text
}

const copyOf = (state: Uint8Array): Y.Doc => {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, state)
  return copy
}
