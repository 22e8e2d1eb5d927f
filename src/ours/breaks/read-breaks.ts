// What the book says about when each of the two is free: views a screen can follow.
import type { BookRoots } from '../book-roots.ts'
import { readRecords } from '../record-map.ts'
import { type Break, breakKind, type EarlyDay, earlyDayKind } from './break.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Earliest in the week first. */
export const readBreaks = (roots: BookRoots): readonly Break[] =>
  [...readRecords(roots, 'breaks', breakKind).rows].sort(
    (a, b) => Math.min(...a.weekdays) - Math.min(...b.weekdays) || byText(a.from, b.from) || byText(a.id, b.id),
  )

/** Earliest first. */
export const readEarlyDays = (roots: BookRoots): readonly EarlyDay[] =>
  [...readRecords(roots, 'earlyDays', earlyDayKind).rows].sort((a, b) => byText(a.day, b.day) || byText(a.from ?? '', b.from ?? '') || byText(a.id, b.id))
