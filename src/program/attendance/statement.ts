// A statement is a record that one or both may sign: the attendance record or the hours statement. What a signature
// covers is the canonical JSON (RFC 8785) of `StatementWords`; it is not stored, because the record and the signer are.
// The drawing is covered by its hash, so that a QR code can leave it out.
import * as v from 'valibot'
import { InstantShape, RoleShape, ShortTextShape } from '../../foundation/shapes.ts'
import { Strokes } from '../../foundation/strokes.ts'
import type { AttendanceRecord } from './attendance-record.ts'
import type { HoursStatement } from './hours-statement.ts'

export type Statement = AttendanceRecord | HoursStatement

const HashShape = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const signerFields = {
  role: RoleShape,
  /** As the signer typed it. */
  name: ShortTextShape,
  /** `handed-over`: signed on the partner's phone across the table; that phone's key vouches for both. */
  how: v.picklist(['own-phone', 'handed-over']),
  signedAt: InstantShape,
  /** SHA-256 of the canonical JSON of the drawn strokes; absent when the typed name stands as the signature. */
  drawing: v.optional(HashShape),
}

export const StatementSignature = v.strictObject({
  ...signerFields,
  /** The drawing; left out of a QR code. */
  strokes: v.optional(Strokes),
  /** Ed25519, base64url without padding. */
  publicKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)),
})
export type StatementSignature = v.InferOutput<typeof StatementSignature>

export type StatementSigner = Omit<StatementSignature, 'strokes' | 'publicKey' | 'signature'>

export interface StatementWords {
  readonly format: 'pairbook-statement'
  readonly version: 1
  readonly statement: Statement
  readonly signer: StatementSigner
}

/** What is signed, field by field. */
export const statementWords = (statement: Statement, { role, name, how, signedAt, drawing }: StatementSigner): StatementWords => ({
  format: 'pairbook-statement',
  version: 1,
  statement,
  signer: { role, name, how, signedAt, ...(drawing === undefined ? {} : { drawing }) },
})

/** One for each role at most. */
export const statementSignaturesLimit = 2
