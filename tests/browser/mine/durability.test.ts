// "Kept on this phone" is said once the disk has the words: every transaction that writes asks the browser for strict
// durability, in Mine and in what was handed over as in the shared book.
import { expect, onTestFinished, test } from 'vitest'
import { createId } from '../../../src/foundation/id.ts'
import { dropDraft, keepDraft } from '../../../src/mine/drafts/keep-draft.ts'
import { keepNote } from '../../../src/mine/journal/keep-entry.ts'
import { keepSetting } from '../../../src/mine/settings/keep-setting.ts'
import { openFreshProgram } from '../program/a-program.ts'
import { openFreshMine } from './a-mine.ts'

/** The durability of each transaction that writes, beside the stores it is about. Call before opening: Dexie takes hold of the function then. */
const watchWritings = (): string[] => {
  const seen: string[] = []
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function watched(stores, mode, options) {
    if (mode === 'readwrite') seen.push(`${[stores].flat().join(' ')}: ${options?.durability ?? 'as the browser likes'}`)
    return transaction.call(this, stores, mode, options)
  }
  onTestFinished(() => {
    IDBDatabase.prototype.transaction = transaction
  })
  return seen
}

test('a note, a draft and a setting are written strictly', async () => {
  const seen = watchWritings()
  const mine = await openFreshMine()
  seen.length = 0
  const pairId = createId('pair', mine.randomness)
  expect((await keepNote(mine, { pairId, text: 'Ask about the keys' })).ok).toBe(true)
  await keepDraft(mine, { form: 'jot', tab: 'here', pairId, values: { text: 'Ask' } })
  await dropDraft(mine, 'jot', 'here')
  await keepSetting(mine, 'theme', 'dark')
  expect(seen).toEqual(['entries: strict', 'drafts: strict', 'drafts: strict', 'settings: strict'])
})

test('what was handed over is written strictly', async () => {
  const seen = watchWritings()
  const program = await openFreshProgram()
  await program.database.transaction('rw', program.database.receipts, program.database.copies, async () => {
    await program.database.copies.add({ id: createId('receipt', program.randomness), name: 'hours.txt', text: 'Two hours' })
  })
  await program.database.copies.clear()
  expect(seen).toEqual(['receipts copies: strict', 'copies: strict'])
})
