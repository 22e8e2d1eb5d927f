// Looking updates over in a worker: same answers as in the page, and the page goes on whatever an update does to Yjs.
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { examineUpdate, type Examination } from '../../../src/ours/exchange/examine.ts'
import { createExaminer } from '../../../src/ours/exchange/examine-apart.ts'
import { bookLimits } from '../../../src/ours/exchange/shape.ts'
import { quadraticUpdate } from '../../ours/exchange/hostile-updates.ts'

const book = new Y.Doc()
book.getMap('groundRules').set('reach', 'by phone')
const asked = (update: Uint8Array): Examination => ({ state: Y.encodeStateAsUpdate(book), update, ownClient: book.clientID, otherClients: [], fromNewerApp: false, schema: 1 })

const honest = (): Uint8Array => {
  const doc = new Y.Doc()
  doc.getMap('groundRules').set('cancel', 'a day before')
  return Y.encodeStateAsUpdate(doc)
}
const wrongRoot = (): Uint8Array => {
  const doc = new Y.Doc()
  doc.getMap('notOurs').set('key', 1)
  return Y.encodeStateAsUpdate(doc)
}

test('where no worker can begin, an update is not looked over in the page instead, but refused', async () => {
  try {
    // The policy refuses the address: as if the build had lost its file. First of all tests, because what it once let through it
    // lets through again.
    Object.defineProperty(document, 'baseURI', { configurable: true, value: 'https://elsewhere.example/' })
    expect(await createExaminer()(asked(honest()))).toEqual({ ok: false, error: { type: 'NotExamined' } })
  } finally {
    Reflect.deleteProperty(document, 'baseURI')
  }
})

test('a worker gives the answers the page would give, one after another and side by side', async () => {
  const examine = createExaminer()
  const updates = [honest(), wrongRoot(), Uint8Array.of(9, 9, 9), quadraticUpdate(50), honest()]
  for (const update of updates) {
    // A piece of something longer, as it comes out of a slot: what is around it must stay as it is.
    const around = new Uint8Array(update.length + 20)
    around.set(update, 10)
    expect(await examine(asked(around.subarray(10, 10 + update.length)))).toEqual(examineUpdate(asked(update)))
    expect([...around.subarray(10, 10 + update.length)]).toEqual([...update])
  }
  const together = await Promise.all(updates.map((update) => examine(asked(update))))
  expect(together).toEqual(updates.map((update) => examineUpdate(asked(update))))
})

test('an update that keeps Yjs busy for minutes is refused when the time is over, the page goes on meanwhile, and the next one is looked at', async () => {
  const examine = createExaminer(4000)
  let turns = 0
  const going = setInterval(() => {
    turns += 1
  }, 10)
  expect(await examine(asked(quadraticUpdate(100_000)))).toEqual({ ok: false, error: { type: 'TookTooLong' } })
  clearInterval(going)
  expect(turns).toBeGreaterThan(5)
  expect(await examine(asked(honest()))).toEqual({ ok: true, value: null })
})

test('an update longer than any may be is refused before a worker is troubled with it', async () => {
  const workers = performance.getEntriesByType('resource').length
  expect(await createExaminer()(asked(new Uint8Array(bookLimits.updateLength + 1)))).toEqual({ ok: false, error: { type: 'TooMuch', of: 'bytes' } })
  expect(performance.getEntriesByType('resource').length).toBe(workers)
})
