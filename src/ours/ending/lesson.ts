// What the two learned, in a sentence each, written toward the end of a season. Ring: Ours. Acts and view beside it.
import * as v from 'valibot'
import { createId, type LessonId } from '../../foundation/id.ts'
import { IdShape, InstantShape, LongTextShape, RoleShape } from '../../foundation/shapes.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords, type RecordKind, writeRecord } from '../record-map.ts'
import type { Writer } from '../writer.ts'

export const Lesson = v.object({ id: IdShape('lesson'), text: LongTextShape, by: RoleShape, at: InstantShape })
export type Lesson = v.InferOutput<typeof Lesson>
export const lessonKind = { schema: Lesson } satisfies RecordKind<typeof Lesson>

export const addLesson = (roots: BookRoots, { by, clock, randomness }: Writer, text: string): LessonId => {
  const id = createId('lesson', randomness)
  writeRecord(roots, 'lessons', lessonKind, id, { id, text: tidyText(text).trim(), by, at: clock.now() })
  return id
}

/** Oldest first. */
export const readLessons = (roots: BookRoots): readonly Lesson[] =>
  [...readRecords(roots, 'lessons', lessonKind).rows].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
