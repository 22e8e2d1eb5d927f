// The record file (docs/program-records.md): reading one that came from anywhere. It is not trusted: its size, its
// version and every field are looked at, and whatever is not exactly a record is refused with a reason.
import * as v from 'valibot'
import { err, ok, type Result } from '../foundation/result.ts'
import { type StatementSignature, StatementSignature as SignatureShape, statementSignaturesLimit } from './attendance/statement.ts'
import { ProgramRecord } from './program-record.ts'

export const recordFormat = 'pairbook-record'
export const recordVersion = 1

/** Characters of a record file; 200 rows are 40,000. */
export const recordFileLimit = 2_000_000

export interface RecordFile {
  readonly format: typeof recordFormat
  readonly version: typeof recordVersion
  readonly record: ProgramRecord
  /** Absent when nobody signed. */
  readonly signatures?: readonly StatementSignature[]
}

export type RecordFileFailure =
  /** Larger than any record. */
  | { readonly type: 'TooLarge' }
  /** Not JSON: cut off, or something else. */
  | { readonly type: 'Damaged' }
  /** JSON, but no record file. */
  | { readonly type: 'NotARecord' }
  /** Made by a newer Pairbook. */
  | { readonly type: 'NewerVersion' }
  /** A record file whose fields are not those of its form. */
  | { readonly type: 'WrongFields' }

/** The envelope, field by field. */
export const recordFileOf = (record: ProgramRecord, signatures: readonly StatementSignature[]): RecordFile => ({
  format: recordFormat,
  version: recordVersion,
  record,
  ...(signatures.length === 0 ? {} : { signatures }),
})

/** Bytes a code may hold and still be read from paper. */
export const codeLimit = 2_200

/** What a QR code holds of a statement: the record file without the drawings. */
export const codeFileOf = (record: ProgramRecord, signatures: readonly StatementSignature[]): RecordFile =>
  recordFileOf(record, signatures.map(({ strokes: _strokes, ...rest }) => rest))

const Envelope = v.strictObject({
  format: v.literal(recordFormat),
  version: v.literal(recordVersion),
  record: ProgramRecord,
  signatures: v.optional(v.pipe(v.array(SignatureShape), v.minLength(1), v.maxLength(statementSignaturesLimit))),
})

class HiddenKeyError extends Error {}

/** A key that would change what an object is. Strict shapes pass over it, so it is looked for by itself. */
const refuseHiddenKeys = (key: string, value: unknown): unknown => {
  if (key === '__proto__') throw new HiddenKeyError(key)
  return value
}

const isNewer = (parsed: object): boolean =>
  'format' in parsed && parsed.format === recordFormat && 'version' in parsed && typeof parsed.version === 'number' && parsed.version > recordVersion

/** Only statements are signed. */
const maySign = ({ record, signatures }: v.InferOutput<typeof Envelope>): boolean =>
  signatures === undefined || record.kind === 'attendance' || record.kind === 'hours'

/** Never throws and never runs long: what is too large is refused before it is read. */
export const readRecordFile = (text: string): Result<RecordFile, RecordFileFailure> => {
  if (text.length > recordFileLimit) return err({ type: 'TooLarge' })
  let parsed: unknown
  try {
    parsed = JSON.parse(text.trim().replace(/^\uFEFF/, ''), refuseHiddenKeys)
  } catch (error) {
    return err({ type: error instanceof HiddenKeyError ? 'WrongFields' : 'Damaged' })
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return err({ type: 'NotARecord' })
  if (isNewer(parsed)) return err({ type: 'NewerVersion' })
  if (!('format' in parsed) || parsed.format !== recordFormat) return err({ type: 'NotARecord' })
  const read = v.safeParse(Envelope, parsed, { abortEarly: true })
  if (!read.success || !maySign(read.output)) return err({ type: 'WrongFields' })
  return ok(recordFileOf(read.output.record, read.output.signatures ?? []))
}
