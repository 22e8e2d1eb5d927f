// Thanks one gave to the other. They are Mine until given (crossings/give-thanks.ts), and keep the id they had there, so
// that giving twice gives once. Ring: Ours.
import * as v from 'valibot'
import { IdShape, InstantShape, LongTextShape, RoleShape } from '../../foundation/shapes.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords, type RecordKind, writeRecord } from '../record-map.ts'

export const Thanks = v.object({ id: IdShape('entry'), text: LongTextShape, by: RoleShape, at: InstantShape })
export type Thanks = v.InferOutput<typeof Thanks>
export const thanksKind = { schema: Thanks } satisfies RecordKind<typeof Thanks>

export const writeThanks = (roots: BookRoots, thanks: Thanks): void => writeRecord(roots, 'thanks', thanksKind, thanks.id, thanks)

/** Oldest first. */
export const readThanks = (roots: BookRoots): readonly Thanks[] =>
  [...readRecords(roots, 'thanks', thanksKind).rows].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
