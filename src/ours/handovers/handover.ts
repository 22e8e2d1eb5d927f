// That a record was handed to the program: which, when, how, by whom, and its fingerprint, so that both partners know
// what the program has. It holds nothing of the record itself. Never one of an exit form: that is between its author and
// the committee. Ring: Ours.
import * as v from 'valibot'
import { IdShape, InstantShape, RoleShape } from '../../foundation/shapes.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords, type RecordKind, writeRecord } from '../record-map.ts'

const HashShape = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const PeriodEndShape = v.pipe(v.string(), v.regex(/^\d{4}-\d\d(?:-\d\d)?$/))

export const Handover = v.object({
  id: IdShape('receipt'),
  kind: v.picklist(['application', 'attendance', 'hours', 'monthly']),
  from: v.optional(PeriodEndShape),
  to: v.optional(PeriodEndShape),
  form: v.picklist(['page', 'file', 'table', 'text']),
  how: v.picklist(['share', 'save', 'print', 'copy']),
  contentHash: HashShape,
  recordHash: HashShape,
  by: RoleShape,
  at: InstantShape,
})
export type Handover = v.InferOutput<typeof Handover>
export const handoverKind = { schema: Handover } satisfies RecordKind<typeof Handover>

export const writeHandover = (roots: BookRoots, handover: Handover): void => writeRecord(roots, 'handovers', handoverKind, handover.id, handover)

/** Newest first. */
export const readHandovers = (roots: BookRoots): readonly Handover[] =>
  [...readRecords(roots, 'handovers', handoverKind).rows].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
