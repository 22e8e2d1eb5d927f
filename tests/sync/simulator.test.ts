// The simulator's share of every `npm test`: 20,000 steps. `npm run simulate -- --steps 1000000 --seed 7` for more. And it is
// tried itself: with a fault planted in the engine it must fail, and comparing what is usually compared must not notice.
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { simulate, type Compare } from './simulator/run.ts'

vi.mock('../../src/crypto/sign.ts', () => import('./simulator/native-sign.ts'))

test('whatever people, phones and carriers do, all books come to be equal and nothing kept is lost', async () => {
  const counts = await simulate({ seed: 1, steps: 20_000 })
  expect(counts['accepted']).toBeGreaterThan(1000)
  expect(counts['crashes']).toBeGreaterThan(200)
  expect(counts['said to have arrived']).toBeGreaterThan(1000)
  for (const act of ['joined', 'joined again', 'lost', 'removed', 'put back', 'new-epoch', 'met', 'refused: Damaged', 'refused: OldEpoch', 'refused: NotThisPair']) {
    if ((counts[act] ?? 0) <= 5) throw new Error(`hardly ever: ${act}`)
  }
}, 300_000)

const stateVectors: Compare = ({ phone }) =>
  JSON.stringify([...Y.decodeStateVector(Y.encodeStateVector(phone.book.doc))].sort(([a], [b]) => a - b))

/** A phone that leaves deletions out of what it takes in: a fault no state vector shows. */
const forgetsDeletions = (phone: { readonly book: { exchange: { commit: unknown }; readonly doc: Y.Doc; readonly store: () => Promise<unknown> } }): void => {
  Object.assign(phone.book.exchange, {
    commit: async (update: Uint8Array) => {
      const { structs } = Y.decodeUpdate(update)
      const without = new Y.Doc()
      Y.applyUpdate(without, Y.encodeStateAsUpdate(phone.book.doc))
      // All that is in the update but its list of deletions, which ends it.
      const deletions = Y.encodeStateAsUpdate(without, Y.encodeStateVector(without)).length
      expect(deletions).toBeGreaterThan(0)
      if (structs.length > 0) Y.applyUpdate(phone.book.doc, withoutDeletions(update))
      return phone.book.store()
    },
    // What compares contents inside the engine is taken out too: this is about what the simulator compares.
    content: () => ({ words: '', mark: new Uint8Array() }),
  })
}

const withoutDeletions = (update: Uint8Array): Uint8Array => {
  // A V1 update ends with its delete set; an empty one is a single zero. Found by trying: the shortest beginning that decodes.
  for (let length = 1; length <= update.length; length += 1) {
    const cut = new Uint8Array([...update.slice(0, length), 0])
    try {
      if (Y.decodeUpdate(cut).structs.length === Y.decodeUpdate(update).structs.length) return cut
    } catch {
      // Not yet.
    }
  }
  return update
}

test('a planted fault that loses deletions is found by comparing contents, and is not by comparing state vectors', async () => {
  const plant = (world: Parameters<NonNullable<Parameters<typeof simulate>[0]['plant']>>[0]): void => {
    for (const { phone } of world.phones) forgetsDeletions(phone)
  }
  const withContent: Compare = ({ phone }) => JSON.stringify(phone.book.doc.getMap('contacts').toJSON())
  await expect(simulate({ seed: 40, steps: 1500, plant, compare: withContent })).rejects.toThrow('different books')
  await expect(simulate({ seed: 40, steps: 500, plant, compare: stateVectors })).resolves.toBeDefined()
}, 120_000)
