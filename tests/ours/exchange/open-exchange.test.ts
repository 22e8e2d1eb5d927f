import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { err, ok } from '../../../src/foundation/result.ts'
import { createId } from '../../../src/foundation/id.ts'
import { examineUpdate } from '../../../src/ours/exchange/examine.ts'
import { openExchange } from '../../../src/ours/exchange/open-exchange.ts'
import type { Instant } from '../../../src/foundation/day.ts'
import { seededRandomness } from '../a-book.ts'

// Node has no workers of the browser's kind: see tests/browser/ours/examine-apart.test.ts.
vi.mock('../../../src/foundation/our-worker.ts', () => ({ OurWorker: vi.fn<() => void>() }))

const open = (refuses: boolean) => {
  const document = new Y.Doc()
  const exchange = openExchange(
    { pairId: createId('pair', seededRandomness(1)), seasonId: createId('season', seededRandomness(1)), document, whenStored: async () => ok(1 as Instant) },
    refuses ? () => err({ type: 'TookTooLong' }) : examineUpdate,
  )
  return { document, exchange }
}

test('an open book gives what another lacks, and takes in what was looked over, wherever that is done', async () => {
  const [pat, dana] = [open(false), open(false)]
  pat.document.getMap('groundRules').set('reach', 'by phone')
  const { update } = pat.exchange.changesSince(dana.exchange.mark())
  expect(await dana.exchange.examine(update, { fromNewerApp: false, schema: 1 })).toEqual(ok(null))
  expect(await dana.exchange.commit(update)).toEqual(ok(null))
  expect(dana.exchange.content()).toEqual(pat.exchange.content())
  expect(dana.exchange.covers(dana.exchange.mark(), pat.exchange.mark())).toBe(true)
  expect(await open(true).exchange.examine(update, { fromNewerApp: false, schema: 1 })).toEqual(err({ type: 'TookTooLong' }))
})

test('an update of one small edit stays small, however long the book and its history of deletions', () => {
  const { document, exchange } = open(false)
  const map = document.getMap<unknown>('groundRules')
  for (let edit = 0; edit < 500; edit += 1) map.set(`key ${edit % 7}`, `words ${edit}`)
  const held = exchange.mark()
  map.set('reach', 1)
  const { update } = exchange.changesSince(held)
  expect(update.length).toBeLessThan(40)
  expect(Y.encodeStateAsUpdate(document, Y.encodeStateVector(document)).length).toBeGreaterThan(5)
  expect(exchange.changesSince(exchange.mark()).isEmpty).toBe(true)
})
