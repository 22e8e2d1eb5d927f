import { expect, test, vi } from 'vitest'
import { keepGlance, readGlance } from '../../../src/app/session/glance.ts'
import { readTodayFacts } from '../../../src/app/today/read-today-facts.ts'
import { startPair } from '../../../src/crossings/start-pair.ts'
import { addGoal } from '../../../src/ours/goals/keep-goal.ts'
import { openBook } from '../../../src/ours/keeper.ts'
import { openFreshMine } from '../mine/a-mine.ts'

const aPairWithABook = async () => {
  const mine = await openFreshMine()
  const started = await startPair(mine, openBook, { myName: 'Dana', role: 'mentee', partnerName: 'Lee', jobFamily: undefined, workplace: undefined })
  if (!started.ok) throw new Error(started.error.type)
  const { pair, book } = started.value
  return { mine, pair, book, writer: { by: pair.role, clock: mine.clock, randomness: mine.randomness } }
}

test('a glance is what Today read from the book, and follows its changes', async () => {
  const { mine, pair, book, writer } = await aPairWithABook()
  const stop = await keepGlance(mine, pair, book)
  await vi.waitFor(async () => {
    expect(await readGlance(mine, pair)).toEqual(book.read(readTodayFacts))
  })
  expect(book.read(readTodayFacts).firstMeeting).toEqual({ talked: 0, of: 8 })
  book.change((roots) => addGoal(roots, writer, { term: 'short', text: 'Know every bus stop', why: '', timeFrame: '' }))
  await vi.waitFor(async () => {
    expect((await readGlance(mine, pair))?.firstMeeting).toEqual({ talked: 1, of: 8 })
  })
  stop()
  await book.close()
})

test('a glance that cannot be understood is as good as none', async () => {
  const { mine, pair, book } = await aPairWithABook()
  expect(await readGlance(mine, pair)).toBeUndefined()
  await mine.database.glances.put({ pairId: pair.id, facts: { meetings: 'many' } })
  expect(await readGlance(mine, pair)).toBeUndefined()
  await book.close()
})
