// Signing an attendance record or hours statement: Mine's key vouches for what Ours' meetings say. The signature is kept in
// the book, so that the partner can sign the same statement; the secret key stays.
import { createId } from '../foundation/id.ts'
import { err, ok, type Result } from '../foundation/result.ts'
import type { Role } from '../foundation/role.ts'
import type { Strokes } from '../foundation/strokes.ts'
import { tidyText } from '../foundation/text.ts'
import { contentHashOf } from '../mine/keys/content-hash.ts'
import { type DeviceKeyFailure, deviceKey } from '../mine/keys/device-key.ts'
import { vouchFor } from '../mine/keys/vouch.ts'
import type { MineStore } from '../mine/store.ts'
import { type SignedStatement, writeSignedStatement } from '../ours/statements/signed-statement.ts'
import type { KeepFailure, OursBook } from '../ours/store.ts'
import { type Statement, type StatementSigner, statementWords } from '../program/attendance/statement.ts'
import { statementFrom, statementHashOf } from './statement-from-book.ts'

export interface StatementSigningAct {
  readonly statement: Statement
  readonly role: Role
  readonly name: string
  /** Empty when the typed name stands as the signature. */
  readonly strokes: Strokes
  readonly how: StatementSigner['how']
}

export type SignStatementFailure =
  | DeviceKeyFailure
  | KeepFailure
  /** The meetings say something else by now than what was shown. */
  | { readonly type: 'StatementChanged' }

/** Signs and waits until it is on disk. When it fails before that, the book is unchanged. */
export const signStatement = async (
  mine: MineStore,
  book: OursBook,
  { statement, role, name, strokes, how }: StatementSigningAct,
): Promise<Result<SignedStatement, SignStatementFailure>> => {
  const key = await deviceKey(mine)
  if (!key.ok) return key
  const statementHash = statementHashOf(statement)
  if (statementHashOf(book.read((roots) => statementFrom(roots, statement))) !== statementHash) return err({ type: 'StatementChanged' })
  const signer: StatementSigner = {
    role,
    name: tidyText(name).trim(),
    how,
    signedAt: mine.clock.now(),
    ...(strokes.length === 0 ? {} : { drawing: contentHashOf(strokes) }),
  }
  const { publicKey, signature } = vouchFor(JSON.parse(JSON.stringify(statementWords(statement, signer))) as Parameters<typeof vouchFor>[0], key.value)
  const signed: SignedStatement = {
    id: createId('signature', mine.randomness),
    kind: statement.kind,
    from: statement.from,
    to: statement.to,
    statementHash,
    ...signer,
    ...(strokes.length === 0 ? {} : { strokes }),
    publicKey,
    signature,
  }
  const stored = await book.keep((roots) => writeSignedStatement(roots, signed))
  return stored.ok ? ok(signed) : stored
}
