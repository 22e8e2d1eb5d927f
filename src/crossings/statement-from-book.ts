// Ours → a record of the Program: what the meetings of a book say about a period, field by field, and the signatures that
// stand under exactly that. Nothing leaves here; hand-to-program.ts is the door.
import type { Role } from '../foundation/role.ts'
import { contentHashOf } from '../mine/keys/content-hash.ts'
import { heldMeetings } from '../ours/meetings/attendance.ts'
import { readMeetings } from '../ours/meetings/meetings-view.ts'
import { readPeople } from '../ours/people/person.ts'
import { readSignedStatements, type SignedStatement } from '../ours/statements/signed-statement.ts'
import type { BookRoots } from '../ours/book-roots.ts'
import { attendanceRecordOf, type Period } from '../program/attendance/attendance-record.ts'
import { hoursStatementOf } from '../program/attendance/hours-statement.ts'
import type { Statement, StatementSignature } from '../program/attendance/statement.ts'

export interface StatementAsked extends Period {
  readonly kind: Statement['kind']
}

export const statementFrom = (roots: BookRoots, { kind, from, to }: StatementAsked): Statement => {
  const people = readPeople(roots)
  const names = { mentor: people.mentor.name, mentee: people.mentee.name }
  const held = heldMeetings(readMeetings(roots))
  return kind === 'attendance' ? attendanceRecordOf(held, { from, to }, names) : hoursStatementOf(held, { from, to }, names)
}

export const statementHashOf = (statement: Statement): string => contentHashOf(JSON.parse(JSON.stringify(statement)) as Parameters<typeof contentHashOf>[0])

export interface StatementStanding {
  /** Signatures under exactly this statement, the newest of each role; mentor first. */
  readonly signatures: readonly StatementSignature[]
  /** Roles whose signature under the same kind and period stands under other rows. */
  readonly changedSince: readonly Role[]
}

const asSignature = ({ role, name, how, signedAt, drawing, strokes, publicKey, signature }: SignedStatement): StatementSignature => ({
  role,
  name,
  how,
  signedAt,
  ...(drawing === undefined ? {} : { drawing }),
  ...(strokes === undefined ? {} : { strokes }),
  publicKey,
  signature,
})

export const standingOf = (roots: BookRoots, statement: Statement): StatementStanding => {
  const hash = statementHashOf(statement)
  const under = readSignedStatements(roots).filter(({ kind, from, to }) => kind === statement.kind && from === statement.from && to === statement.to)
  const roles = ['mentor', 'mentee'] as const
  const newest = roles.map((role) => under.find((signed) => signed.role === role && signed.statementHash === hash))
  return {
    signatures: newest.flatMap((signed) => (signed === undefined ? [] : [asSignature(signed)])),
    changedSince: roles.filter((role, index) => newest[index] === undefined && under.some((signed) => signed.role === role)),
  }
}
