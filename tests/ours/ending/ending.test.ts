import { describe, expect, test } from 'vitest'
import { readClosing, readEnding } from '../../../src/ours/ending/ending.ts'
import { endPair, sayYesToReopening } from '../../../src/ours/ending/keep-ending.ts'
import { swapRolesInBook } from '../../../src/ours/people/swap-roles.ts'
import { clockAt, emptyBook, merge, writerOf } from '../a-book.ts'

const at = (moment: string, by: 'mentor' | 'mentee' = 'mentee', seed = 1) => {
  const clock = clockAt(moment)
  return { clock, writer: writerOf(by, clock, seed), ...emptyBook() }
}

describe('a pair that ends', () => {
  test('is closed from then on, with who and when, and no reason', () => {
    const { roots, writer } = at('2027-03-01T12:00')
    expect(readClosing(roots)).toBeUndefined()
    endPair(roots, writer)
    expect(readClosing(roots)).toMatchObject({ type: 'ended', ends: [{ mark: 'ended', by: 'mentee', day: '2027-03-01' }], yes: [] })
    expect([...roots.records('endings').values()].flatMap((mark) => (roots.kinds.isMap(mark) ? [...mark.keys()] : [])).toSorted()).toEqual(['at', 'by', 'day', 'id', 'mark'])
  })

  test('opens again with the yes of both, not of one, however often that one says it', () => {
    const { roots, writer } = at('2027-03-01T12:00')
    endPair(roots, writer)
    sayYesToReopening(roots, writer, 'mentee')
    sayYesToReopening(roots, writer, 'mentee')
    expect(readEnding(roots)?.yes).toEqual(['mentee'])
    sayYesToReopening(roots, writer, 'mentor')
    expect(readClosing(roots)).toBeUndefined()
  })

  test('can end again after it was opened, and the old yes does not count', () => {
    const { roots, writer, clock } = at('2027-03-01T12:00')
    endPair(roots, writer)
    for (const role of ['mentor', 'mentee'] as const) sayYesToReopening(roots, writer, role)
    clock.set('2027-04-01T12:00')
    endPair(roots, writer)
    expect(readEnding(roots)).toMatchObject({ yes: [], ends: [{ day: '2027-04-01' }] })
  })

  test('ended on both phones apart is one closed book, and one yes each opens it', () => {
    const mine = at('2027-03-01T12:00')
    const theirs = at('2027-03-02T12:00', 'mentor', 7)
    endPair(mine.roots, mine.writer)
    endPair(theirs.roots, theirs.writer)
    merge(mine.doc, theirs.doc)
    expect(readEnding(mine.roots)?.ends).toHaveLength(2)
    sayYesToReopening(mine.roots, mine.writer, 'mentee')
    sayYesToReopening(theirs.roots, theirs.writer, 'mentor')
    merge(mine.doc, theirs.doc)
    expect(readClosing(mine.roots)).toBeUndefined()
    expect(readClosing(theirs.roots)).toBeUndefined()
  })

  test('an ending one phone did not know of when it said yes still stands', () => {
    const mine = at('2027-03-01T12:00')
    const theirs = at('2027-03-02T12:00', 'mentor', 7)
    endPair(mine.roots, mine.writer)
    for (const role of ['mentor', 'mentee'] as const) sayYesToReopening(mine.roots, mine.writer, role)
    endPair(theirs.roots, theirs.writer)
    merge(mine.doc, theirs.doc)
    expect(readEnding(mine.roots)).toMatchObject({ yes: [], ends: [{ by: 'mentor' }] })
  })

  test('keeps who said what when the roles are corrected later', () => {
    const { roots, writer } = at('2027-03-01T12:00')
    endPair(roots, writer)
    sayYesToReopening(roots, writer, 'mentee')
    swapRolesInBook(roots)
    expect(readEnding(roots)).toMatchObject({ yes: ['mentor'], ends: [{ by: 'mentor' }] })
  })
})
