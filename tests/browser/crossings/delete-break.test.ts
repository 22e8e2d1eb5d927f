// Breaks and days that are different in a real book: kept, there after reopening, deleted and put back whole.
import { expect, test } from 'vitest'
import { deleteBreak, deleteEarlyDay } from '../../../src/crossings/delete-break.ts'
import { putBackInBook } from '../../../src/crossings/delete-from-book.ts'
import { listTrash } from '../../../src/mine/trash/keep-trash.ts'
import { addBreak, addEarlyDay } from '../../../src/ours/breaks/keep-break.ts'
import { readBreaks, readEarlyDays } from '../../../src/ours/breaks/read-breaks.ts'
import { beginPause, readPauses } from '../../../src/ours/pauses/keep-pause.ts'
import { day, newYork, time } from '../../ours/a-book.ts'
import { openFreshMine } from '../mine/a-mine.ts'
import { closeAll, freshPlace, mustOpen } from '../ours/book-world.ts'

test('are there after the book was closed, and come back as they were after a delete', async () => {
  const mine = await openFreshMine()
  const writer = { by: 'mentor', clock: mine.clock, randomness: mine.randomness } as const
  const place = freshPlace()
  const first = await mustOpen(place, 'new')
  const kept = await first.keep((roots) => {
    beginPause(roots, writer, day('2027-01-11'))
    return {
      rest: addBreak(roots, writer, { owner: 'mentee', weekdays: [1, 3], from: time('23:50'), to: time('00:10'), zone: newYork }),
      early: addEarlyDay(roots, writer, { owner: 'both', day: day('2026-11-25'), free: { from: time('12:30'), to: time('12:50') }, zone: newYork }),
    }
  })
  if (!kept.ok) throw new Error(kept.error.type)
  const { rest, early } = kept.value.outcome
  const before = [first.read(readBreaks), first.read(readEarlyDays), first.read(readPauses)]
  await closeAll()
  const book = await mustOpen(place, 'known')
  expect([book.read(readBreaks), book.read(readEarlyDays), book.read(readPauses)]).toEqual(before)
  const deleted = [await deleteBreak(mine, book, rest), await deleteEarlyDay(mine, book, early)]
  expect([book.read(readBreaks), book.read(readEarlyDays)]).toEqual([[], []])
  expect((await listTrash(mine, book.pairId)).map(({ kind, ring }) => `${kind} ${ring}`).sort()).toEqual(['break ours', 'earlyDay ours'])
  for (const one of deleted) {
    if (!one.ok) throw new Error(one.error.type)
    expect((await putBackInBook(mine, book, one.value)).ok).toBe(true)
  }
  expect([book.read(readBreaks), book.read(readEarlyDays), book.read(readPauses)]).toEqual(before)
})
