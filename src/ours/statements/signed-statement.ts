// A signature over an attendance record or hours statement, kept in the book so that the partner can sign the same one on
// the own phone. `statementHash` says which statement: when a row of it changes, the signature no longer stands for it.
// Ring: Ours.
import * as v from 'valibot'
import { DayShape, IdShape, InstantShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import { Strokes } from '../../foundation/strokes.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords, type RecordKind, writeRecord } from '../record-map.ts'

const HashShape = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const SignedStatement = v.object({
  id: IdShape('signature'),
  kind: v.picklist(['attendance', 'hours']),
  from: DayShape,
  to: DayShape,
  /** SHA-256 of the canonical JSON of the statement that was signed. */
  statementHash: HashShape,
  role: RoleShape,
  name: ShortTextShape,
  how: v.picklist(['own-phone', 'handed-over']),
  signedAt: InstantShape,
  drawing: v.optional(HashShape),
  strokes: v.optional(Strokes),
  publicKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)),
})
export type SignedStatement = v.InferOutput<typeof SignedStatement>
export const signedStatementKind = { schema: SignedStatement } satisfies RecordKind<typeof SignedStatement>

export const writeSignedStatement = (roots: BookRoots, signed: SignedStatement): void =>
  writeRecord(roots, 'statements', signedStatementKind, signed.id, signed)

/** Newest first. */
export const readSignedStatements = (roots: BookRoots): readonly SignedStatement[] =>
  [...readRecords(roots, 'statements', signedStatementKind).rows].sort((a, b) => b.signedAt - a.signedAt || (a.id < b.id ? 1 : -1))
