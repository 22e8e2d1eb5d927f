// Rows that a damaged disk or a hostile partner could leave behind.
import * as Y from 'yjs'

const updateOf = (fill: (doc: Y.Doc) => void): Uint8Array => {
  const doc = new Y.Doc()
  // One transaction: each would walk up all the levels below which it writes.
  doc.transact(() => fill(doc))
  return Y.encodeStateAsUpdate(doc)
}

export const createSoundRow = (id: string, word: string): Uint8Array =>
  updateOf((doc) => {
    doc.getMap('groundRules').set(id, word)
  })

export const createSomeNewerBook = (): Uint8Array =>
  updateOf((doc) => {
    doc.getMap('book').set('schema', 7)
    doc.getMap('book').set('oldestReader', 2)
  })

/** Writes a list and a text where the book has maps. */
export const createWrongRoots = (): Uint8Array =>
  updateOf((doc) => {
    doc.getArray('meetings').push([1, 2, 3])
    doc.getText('groundRules').insert(0, 'not a map')
    doc.getXmlFragment('goals').push([new Y.XmlText('nor this')])
  })

/** A JSON value nested so deep that reading it back overflows the stack. Written by hand: Yjs could not write it. */
export const createDeepJson = (depth: number): Uint8Array => {
  const marker = 'DEEP'
  const update = updateOf((doc) => {
    doc.getMap('groundRules').set('deep', marker)
  })
  // lib0 writes an array as 117, its length, its values; the string as 119, its length, its letters.
  const at = update.findIndex((_byte, index) => update[index] === 119 && update[index + 2] === marker.charCodeAt(0))
  const nested = new Uint8Array(depth * 2 + 1)
  for (let level = 0; level < depth; level += 1) nested.set([117, 1], level * 2)
  nested[depth * 2] = 126
  return Uint8Array.from([...update.subarray(0, at), ...nested, ...update.subarray(at + 2 + marker.length)])
}

/** Maps nested in maps: each applies without recursion, so only a careless reader overflows. */
export const createDeepMaps = (depth: number): Uint8Array =>
  updateOf((doc) => {
    let map = doc.getMap<unknown>('meetings')
    for (let level = 0; level < depth; level += 1) {
      const inner = new Y.Map<unknown>()
      map.set('inside', inner)
      map = inner
    }
  })

/** The 27 bytes for which Yjs's V2 functions never return. */
export const v2Hang = Uint8Array.from([
  0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x01, 0x02, 0x00, 0x00, 0x16, 0x02, 0x00, 0x00, 0x01, 0xfd, 0xff, 0xff, 0xff,
  0xff, 0x7f, 0x00, 0x00,
])
