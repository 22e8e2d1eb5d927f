// The simulator's share of every `npm test`: 20,000 steps, half of them here and half in simulator-more.test.ts. `npm run simulate -- --steps 1000000 --seed 7` for more. And what it
// compares is tried: with a planted fault the copies must be found to differ, where the usual comparison sees nothing.
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { aPair, meet, type Phone } from './a-pair.ts'
import { simulate, wholeContent } from './simulator/run.ts'

vi.mock('@noble/curves/ed25519.js', () => import('./simulator/native-curves.ts'))
vi.mock('../../src/crypto/packing.ts', () => import('./simulator/native-packing.ts'))

test('whatever people, phones and carriers do, all books come to be equal and nothing kept is lost', async () => {
  const counts = await simulate({ seed: 1, steps: 10_000 })
  expect(counts['accepted']).toBeGreaterThan(500)
  expect(counts['crashes']).toBeGreaterThan(100)
  expect(counts['said to have arrived']).toBeGreaterThan(500)
  for (const act of ['put back in the book', 'sent in the second tab', 'taken in in the second tab', 'joined', 'lost', 'removed', 'put back', 'new-epoch', 'met', 'refused: Damaged', 'refused: OldEpoch', 'refused: NotThisPair']) {
    if (counts[act] === undefined) throw new Error(`never: ${act}`)
  }
}, 900_000)

const stateVector = ({ book }: Phone): string => JSON.stringify([...Y.decodeStateVector(Y.encodeStateVector(book.doc))].sort(([a], [b]) => a - b))

/** An update without the deletions that end it: the shortest beginning that still has all its changes. */
const withoutDeletions = (update: Uint8Array): Uint8Array => {
  const changes = Y.decodeUpdate(update).structs.length
  for (let length = 1; length <= update.length; length += 1) {
    const cut = new Uint8Array([...update.slice(0, length), 0])
    try {
      if (Y.decodeUpdate(cut).structs.length === changes) return cut
    } catch {
      // Not yet.
    }
  }
  return update
}

test('a planted fault that loses a deletion is found by what the simulator compares, and missed by comparing state vectors', async () => {
  const { dana, pat } = await aPair(40)
  const reach = pat.book.doc.getMap('groundRules')
  reach.set('reach', 'one')
  await meet(pat, dana)
  const { commit } = dana.book.exchange
  Object.assign(dana.book.exchange, { commit: async (update: Uint8Array) => commit(withoutDeletions(update)) })
  reach.delete('reach')
  await dana.take((await pat.send()).bytes)
  expect(stateVector(dana)).toBe(stateVector(pat))
  expect(wholeContent({ phone: dana })).not.toBe(wholeContent({ phone: pat }))
  // The engine notices too: what it sent is not held, whatever was acknowledged, and it asks for everything.
  await pat.take((await dana.send()).bytes)
  expect([dana, pat].some(({ ledger }) => ledger.wantsWhole)).toBe(true)
})
