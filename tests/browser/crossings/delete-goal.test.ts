// Goals in a real book: kept after reopening; deleting goes through the list of deleted things and comes back whole.
import { expect, test } from 'vitest'
import { deleteFromBook, putBackInBook } from '../../../src/crossings/delete-from-book.ts'
import { deleteGoal, deleteStep } from '../../../src/crossings/delete-goal.ts'
import type { Clock, Day, Instant, ZoneName } from '../../../src/foundation/day.ts'
import { createId, type TrashId } from '../../../src/foundation/id.ts'
import { listTrash } from '../../../src/mine/trash/keep-trash.ts'
import { readGoalEvents, readGoals, readSteps } from '../../../src/ours/goals/goals-view.ts'
import { addGoal, checkIn } from '../../../src/ours/goals/keep-goal.ts'
import { addStep } from '../../../src/ours/goals/keep-step.ts'
import type { OursBook } from '../../../src/ours/store.ts'
import { freshMineName, openFreshMine } from '../mine/a-mine.ts'
import { closeAll, freshPlace, mustOpen } from '../ours/book-world.ts'

const clock: Clock = { now: () => 1_700_000_000_000 as Instant, zone: () => 'America/New_York' as ZoneName }
const randomness = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))
const writer = { by: 'mentee', clock, randomness } as const

const words = { term: 'long', text: 'Pass the assessment 🚌 نجاح', why: '<script>alert(1)</script>', timeFrame: 'by June' } as const
const step = { situation: '', action: 'Ask for the guide', owner: 'mentee', due: undefined } as const

const writeGoal = (book: OursBook) =>
  book.change((roots) => {
    const goalId = addGoal(roots, writer, words)
    const otherId = addGoal(roots, writer, { ...words, text: 'Another goal' })
    checkIn(roots, writer, goalId, { standing: 'started', note: 'a start', day: '2023-11-14' as Day })
    checkIn(roots, writer, otherId, { standing: 'notYet', note: '', day: '2023-11-14' as Day })
    const stepId = addStep(roots, writer, step, { goalId })
    const promiseId = addStep(roots, writer, { ...step, action: 'A promise' }, { goalId, meetingId: createId('meeting', randomness) })
    return { goalId, stepId, promiseId }
  })

const everything = (book: OursBook) => ({ goals: book.read(readGoals), events: book.read(readGoalEvents), steps: book.read(readSteps) })

test('goals, check-ins and steps are there after the book was closed and opened', async () => {
  const place = freshPlace()
  const book = await mustOpen(place, 'new')
  writeGoal(book)
  await book.whenStored()
  const before = everything(book)
  await closeAll()
  const after = everything(await mustOpen(place, 'known'))
  expect(after).toEqual(before)
  expect(after.goals.find(({ text }) => text === words.text)?.why).toBe(words.why)
})

test('a deleted goal takes its history and steps along, leaves promises and other goals, and comes back whole', async () => {
  const place = freshPlace()
  const mine = await openFreshMine(freshMineName(), clock)
  const book = await mustOpen(place, 'new')
  const { goalId, promiseId } = writeGoal(book)
  const before = everything(book)
  const deleted = await deleteGoal(mine, book, goalId)
  expect(deleted.ok).toBe(true)
  await closeAll()

  const again = await mustOpen(place, 'known')
  expect(again.read(readGoals).map(({ text }) => text)).toEqual(['Another goal'])
  expect(again.read(readGoalEvents)).toHaveLength(1)
  expect(again.read(readSteps).map(({ id }) => id)).toEqual([promiseId])
  const listed = await listTrash(mine, place.pairId)
  expect(listed).toMatchObject([{ ring: 'ours', kind: 'goal', pairId: place.pairId }])

  expect(deleted.ok && (await putBackInBook(mine, again, deleted.value)).ok).toBe(true)
  expect(everything(again)).toEqual(before)
  expect(await listTrash(mine, place.pairId)).toEqual([])
})

test('putting back twice, or into another pair’s book, is refused with a reason and changes nothing', async () => {
  const mine = await openFreshMine(freshMineName(), clock)
  const book = await mustOpen(freshPlace(), 'new')
  const { stepId } = writeGoal(book)
  const deleted = await deleteStep(mine, book, stepId)
  if (!deleted.ok) throw new Error(deleted.error.type)
  const otherBook = await mustOpen(freshPlace(), 'new')
  const reason = { ok: false, error: { type: 'NotInTrash' } }
  expect(await putBackInBook(mine, otherBook, deleted.value)).toEqual(reason)
  expect(await putBackInBook(mine, book, createId('trash', randomness) satisfies TrashId)).toEqual(reason)
  expect((await putBackInBook(mine, book, deleted.value)).ok).toBe(true)
  expect(await putBackInBook(mine, book, deleted.value)).toEqual(reason)
  expect(book.read(readSteps).filter(({ id }) => id === stepId)).toHaveLength(1)
})

test('when the list of deleted things cannot be written, nothing is deleted', async () => {
  const mine = await openFreshMine(freshMineName(), clock)
  const book = await mustOpen(freshPlace(), 'new')
  const { goalId } = writeGoal(book)
  const before = everything(book)
  mine.database.close()
  const deleted = await deleteFromBook(mine, book, 'goal', [{ root: 'goals', id: goalId }])
  expect(deleted.ok).toBe(false)
  expect(everything(book)).toEqual(before)
})
