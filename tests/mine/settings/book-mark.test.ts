import { expect, test } from 'vitest'
import { compareBookMark } from '../../../src/mine/settings/book-mark.ts'

test('a phone without a mark holds nothing to miss', () => {
  expect(compareBookMark(undefined, { pairs: 0, entries: 0 })).toBe('whole')
})

test('a pair that is gone means a lost book', () => {
  expect(compareBookMark({ pairs: 1, entries: 0 }, { pairs: 0, entries: 0 })).toBe('lost')
  expect(compareBookMark({ pairs: 3, entries: 9 }, { pairs: 2, entries: 9 })).toBe('lost')
})

test('entries that are gone are missed, but one that was deleted just before the app closed is not', () => {
  expect(compareBookMark({ pairs: 1, entries: 10 }, { pairs: 1, entries: 9 })).toBe('whole')
  expect(compareBookMark({ pairs: 1, entries: 10 }, { pairs: 1, entries: 8 })).toBe('fewer-entries')
})

test('more than the mark remembers is never a loss', () => {
  expect(compareBookMark({ pairs: 1, entries: 2 }, { pairs: 2, entries: 40 })).toBe('whole')
})
