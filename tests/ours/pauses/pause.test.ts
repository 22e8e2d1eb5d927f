import { describe, expect, test } from 'vitest'
import { beginPause, endPause, readPauses } from '../../../src/ours/pauses/keep-pause.ts'
import { pauseOn } from '../../../src/ours/pauses/pause.ts'
import { clockAt, day, emptyBook, merge, writerOf } from '../a-book.ts'

const at = (moment: string) => {
  const clock = clockAt(moment)
  return { clock, writer: writerOf('mentee', clock), ...emptyBook() }
}
const pausedOn = (roots: Parameters<typeof readPauses>[0], on: string) => pauseOn(readPauses(roots), day(on)) !== undefined

describe('a busy season', () => {
  test('lasts from today to the day of return, which is not paused any more', () => {
    const { roots, writer } = at('2026-12-07T09:00')
    beginPause(roots, writer, day('2027-01-11'))
    expect(['2026-12-06', '2026-12-07', '2027-01-10', '2027-01-11'].map((on) => pausedOn(roots, on))).toEqual([false, true, true, false])
  })

  test('without a day of return lasts until somebody says they are back', () => {
    const { roots, writer, clock } = at('2026-12-07T09:00')
    beginPause(roots, writer, undefined)
    expect(pausedOn(roots, '2027-06-01')).toBe(true)
    clock.set('2026-12-18T09:00')
    endPause(roots, writer)
    expect(['2026-12-17', '2026-12-18'].map((on) => pausedOn(roots, on))).toEqual([true, false])
  })

  test('begun again while it lasts only changes the day of return', () => {
    const { roots, writer, clock } = at('2026-12-07T09:00')
    beginPause(roots, writer, undefined)
    clock.set('2026-12-10T09:00')
    beginPause(roots, writer, day('2027-01-11'))
    expect(readPauses(roots)).toMatchObject([{ from: '2026-12-07', until: '2027-01-11' }])
  })

  test('begun on both phones apart is over for both once one of them is back', () => {
    const mine = at('2026-12-07T09:00')
    const theirs = { ...at('2026-12-08T09:00'), writer: writerOf('mentor', clockAt('2026-12-08T09:00'), 9) }
    beginPause(mine.roots, mine.writer, undefined)
    beginPause(theirs.roots, theirs.writer, day('2027-02-01'))
    merge(mine.doc, theirs.doc)
    expect(readPauses(mine.roots)).toHaveLength(2)
    mine.clock.set('2026-12-21T09:00')
    endPause(mine.roots, mine.writer)
    merge(mine.doc, theirs.doc)
    expect(pausedOn(theirs.roots, '2026-12-21')).toBe(false)
    expect(pausedOn(theirs.roots, '2026-12-20')).toBe(true)
  })
})
