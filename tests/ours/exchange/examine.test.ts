import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { err, ok } from '../../../src/foundation/result.ts'
import { examineUpdate } from '../../../src/ours/exchange/examine.ts'
import { bookLimits } from '../../../src/ours/exchange/shape.ts'

/** A book as it is after so many openings, each of which wrote something. */
const openedOften = (times: number): Uint8Array => {
  const updates = Array.from({ length: times }, (_, time) => {
    const doc = new Y.Doc()
    doc.clientID = time + 10
    doc.getMap('groundRules').set('reach', String(time))
    return Y.encodeStateAsUpdate(doc)
  })
  return Y.mergeUpdates(updates)
}

const stateOf = (write: (doc: Y.Doc) => void): Uint8Array => {
  const doc = new Y.Doc()
  doc.clientID = 1
  write(doc)
  return Y.encodeStateAsUpdate(doc)
}

const justMade = stateOf((doc) => {
  doc.getMap('book').set('schema', 1)
  doc.getMap('book').set('oldestReader', 1)
})
const writtenIn = stateOf((doc) => doc.getMap('groundRules').set('cancel', 'by noon'))

const look = (state: Uint8Array, update: Uint8Array) => examineUpdate({ state, update, ownClient: 1, otherClients: [], fromNewerApp: false, schema: 1 })

test('a phone that joins takes in a book that was opened very often; one in which somebody wrote takes in so many only bit by bit', () => {
  const update = openedOften(bookLimits.newClients + 1)
  expect(look(justMade, update)).toEqual(ok(null))
  expect(look(writtenIn, update)).toEqual(err({ type: 'TooMuch', of: 'clients' }))
  expect(look(writtenIn, openedOften(bookLimits.newClients))).toEqual(ok(null))
})
