// Is a signed statement genuine? Checked without a network, from the file or code alone: each signature must be the key's
// over exactly these words; then the key is looked for among those this phone knows. What a file cannot prove is whose an
// unknown key is.
import { otherRole, type Role } from '../foundation/role.ts'
import { contentHashOf } from '../mine/keys/content-hash.ts'
import { deviceKey } from '../mine/keys/device-key.ts'
import { isSignatureOver, publicKeyText } from '../mine/keys/vouch.ts'
import type { PairRecord } from '../mine/pairs/pair.ts'
import { readSetting } from '../mine/settings/keep-setting.ts'
import type { MineStore } from '../mine/store.ts'
import { readSignatures } from '../ours/letter/standing.ts'
import type { OursBook } from '../ours/store.ts'
import { type Statement, type StatementSignature, statementWords } from '../program/attendance/statement.ts'
import { checksOut, signedPlaceOf } from './check-signature.ts'

export interface KnownSigner {
  readonly publicKey: string
  /** Whose phone it is in the pair; absent for a signer one has met outside of it. */
  readonly role?: Role
  readonly name: string
}

export type SignatureVerdict =
  /** Unchanged since it was signed, by a key this phone knows. */
  | { readonly type: 'genuine'; readonly knownAs: string }
  /** Unchanged since it was signed, by a key this phone does not know as this person's. */
  | { readonly type: 'unknownSigner' }
  /** The words, the drawing or the signature were changed. */
  | { readonly type: 'changed' }

const isUnchanged = (statement: Statement, signed: StatementSignature): boolean => {
  if (signed.strokes !== undefined && contentHashOf(signed.strokes) !== signed.drawing) return false
  return isSignatureOver(JSON.parse(JSON.stringify(statementWords(statement, signed))) as Parameters<typeof isSignatureOver>[0], signed)
}

/** Across the table the phone is the other person's, and its key vouches. */
const phoneOf = ({ role, how }: StatementSignature): Role => (how === 'own-phone' ? role : otherRole(role))

export const checkSignature = (statement: Statement, signed: StatementSignature, known: readonly KnownSigner[]): SignatureVerdict => {
  if (!isUnchanged(statement, signed)) return { type: 'changed' }
  const signer = known.find(({ publicKey, role }) => publicKey === signed.publicKey && (role === undefined || role === phoneOf(signed)))
  return signer === undefined ? { type: 'unknownSigner' } : { type: 'genuine', knownAs: signer.name }
}

/** The keys this phone knows: its own, those under the pair's letter, and those its person chose to remember. */
export const knownSigners = async (mine: MineStore, open: { readonly book: OursBook; readonly pair: PairRecord } | undefined): Promise<readonly KnownSigner[]> => {
  const remembered = await readSetting(mine, 'knownSigners')
  if (open === undefined) return remembered
  const own = await deviceKey(mine)
  const place = signedPlaceOf(open.pair, open.book)
  const underLetter = open.book
    .read(readSignatures)
    .filter((signature) => signature.how === 'own-phone' && checksOut(signature, place))
    .map(({ publicKey, role, name }): KnownSigner => ({ publicKey, role, name }))
  return [...(own.ok ? [{ publicKey: publicKeyText(own.value), role: open.pair.role, name: open.pair.myName }] : []), ...underLetter, ...remembered]
}
