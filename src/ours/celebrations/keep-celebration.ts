// Acts on celebrations, and reading them. Each act is one edit of the book; `readCelebrations` is a view.
import { compareDays, type Day, today } from '../../foundation/day.ts'
import { type CelebrationId, createId } from '../../foundation/id.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecord, readRecords, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { type Celebration, celebrationKind } from './celebration.ts'

/** `day` is today unless told. */
export const celebrate = (roots: BookRoots, { by, clock, randomness }: Writer, words: { readonly text: string; readonly day?: Day | undefined }): CelebrationId => {
  const id = createId('celebration', randomness)
  writeRecord(roots, 'celebrations', celebrationKind, id, { id, text: tidyText(words.text).trim(), day: words.day ?? today(clock), by, at: clock.now() })
  return id
}

export const changeCelebration = (roots: BookRoots, id: CelebrationId, words: { readonly text: string; readonly day: Day }): void => {
  if (readRecord(roots, 'celebrations', celebrationKind, id) === undefined) return
  writeRecord(roots, 'celebrations', celebrationKind, id, { text: tidyText(words.text).trim(), day: words.day })
}

/** Newest day first; within a day the last written first. */
export const readCelebrations = (roots: BookRoots): readonly Celebration[] =>
  [...readRecords(roots, 'celebrations', celebrationKind).rows].sort(
    (a, b) => compareDays(b.day, a.day) || b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0),
  )
