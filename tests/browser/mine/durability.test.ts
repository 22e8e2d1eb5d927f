// "Kept on this phone" is said once the disk has the words: every transaction that writes asks the browser for strict
// durability, in Mine and in what was handed over as in the shared book.
import { expect, onTestFinished, test, vi } from 'vitest'
import { createId } from '../../../src/foundation/id.ts'
import { dropDraft, keepDraft } from '../../../src/mine/drafts/keep-draft.ts'
import { keepNote } from '../../../src/mine/journal/keep-entry.ts'
import { keepSetting } from '../../../src/mine/settings/keep-setting.ts'
import { openFreshProgram } from '../program/a-program.ts'
import { openFreshMine } from './a-mine.ts'

/** Watches every transaction. Call before opening: Dexie takes hold of the function then. */
const watchTransactions = () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
  onTestFinished(() => transactions.mockRestore())
  return {
    forget: () => transactions.mockClear(),
    /** Of each that writes, the stores it is about and how durable it is to be. */
    writings: () =>
      transactions.mock.calls.flatMap(([stores, mode, options]) =>
        mode === 'readwrite' ? [`${(typeof stores === 'string' ? [stores] : [...stores]).join(' ')}: ${options?.durability ?? 'as the browser likes'}`] : [],
      ),
  }
}

test('a note, a draft and a setting are written strictly', async () => {
  const { forget, writings } = watchTransactions()
  const mine = await openFreshMine()
  forget()
  const pairId = createId('pair', mine.randomness)
  expect((await keepNote(mine, { pairId, text: 'Ask about the keys' })).ok).toBe(true)
  await keepDraft(mine, { form: 'jot', tab: 'here', pairId, values: { text: 'Ask' } })
  await dropDraft(mine, 'jot', 'here')
  await keepSetting(mine, 'theme', 'dark')
  expect(writings()).toEqual(['entries: strict', 'drafts: strict', 'drafts: strict', 'settings: strict'])
})

test('what was handed over is written strictly', async () => {
  const { writings } = watchTransactions()
  const program = await openFreshProgram()
  await program.database.transaction('rw', program.database.receipts, program.database.copies, async () => {
    await program.database.copies.add({ id: createId('receipt', program.randomness), name: 'hours.txt', text: 'Two hours' })
  })
  await program.database.copies.clear()
  expect(writings()).toEqual(['receipts copies: strict', 'copies: strict'])
})
