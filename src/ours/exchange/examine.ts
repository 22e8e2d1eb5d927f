// Looking an update over before a word of it reaches the book: decoded, applied to a copy, measured, read. Pure, so that it
// can be done in a worker that is ended when it takes too long. Whatever is refused has changed nothing.
import * as Y from 'yjs'
import { err, ok, type Result } from '../../foundation/result.ts'
import { readStamps } from '../book-stamps.ts'
import { applyAll, withLittleStack } from '../keeping/rows.ts'
import { bookLimits, holdsWords, plainLength, type Shape, shapeOf, unreadableOf } from './shape.ts'

export type UpdateRefusal =
  /** No Yjs update of version 1, or one that Yjs cannot apply. */
  | { readonly type: 'NotAnUpdate' }
  /** Something before it is missing here: ask for everything. */
  | { readonly type: 'Gap' }
  /** Longer, deeper or more than a book may be. */
  | { readonly type: 'TooMuch'; readonly of: 'bytes' | 'changes' | 'deletions' | 'clients' | 'records' | 'text' | 'depth' }
  /** It goes on writing as this very device. */
  | { readonly type: 'WritesAsMe' }
  /** With it the book would say that only a later app may open it. */
  | { readonly type: 'NewerVersion' }
  /** Roots or types a book does not have. */
  | { readonly type: 'WrongShape' }
  /** Records this app should be able to read, and cannot. */
  | { readonly type: 'UnreadableRecords'; readonly count: number }
  /** The looking over took too long, and was ended. */
  | { readonly type: 'TookTooLong' }
  /** It could not be looked over at all here and now: too little memory, or the app's own file did not load. */
  | { readonly type: 'NotExamined' }

export interface Examination {
  /** The whole state of the book, as a Yjs update. */
  readonly state: Uint8Array
  readonly update: Uint8Array
  /** The Yjs client this book writes as. What an earlier opening wrote may come home from a partner after damage here. */
  readonly ownClient: number
  /** Clients that other tabs of this device write as now. */
  readonly otherClients: readonly number[]
  /** The sender's app knows more kinds of records than this one: roots it does not know are taken along unread. */
  readonly fromNewerApp: boolean
  /** The shape this app writes. */
  readonly schema: number
}

export type Verdict = Result<null, UpdateRefusal>

/** Where looking an update over is done: in this tab, or better in a worker with a time limit. */
export type Examine = (examination: Examination) => Verdict | Promise<Verdict>

const tooMuch = (of: Extract<UpdateRefusal, { type: 'TooMuch' }>['of']): Verdict => err({ type: 'TooMuch', of })

type Decoded = ReturnType<typeof Y.decodeUpdate>

const decode = (update: Uint8Array): Decoded | undefined => {
  let decoded: Decoded | undefined
  try {
    // V1 only: the V2 decoder can be made to hang for ever by 27 bytes.
    withLittleStack(() => {
      decoded = Y.decodeUpdate(update)
    })
  } catch {
    return undefined
  }
  return decoded
}

/** One change by itself, before it is applied. */
const refusalOfStruct = (struct: Decoded['structs'][number], { ownClient, otherClients }: Examination, reach: ReadonlyMap<number, number>): Verdict | undefined => {
  const { client, clock } = struct.id
  if (clock + struct.length > (reach.get(client) ?? 0)) {
    if (client === ownClient) return err({ type: 'WritesAsMe' })
    // Perhaps that tab sent it, and here its rows are still to be read: later, then.
    if (otherClients.includes(client)) return err({ type: 'NotExamined' })
  }
  if (!(struct instanceof Y.Item)) return undefined
  const { content, parentSub } = struct
  if (parentSub !== null && parentSub.length > bookLimits.name) return tooMuch('text')
  if (content instanceof Y.ContentString) return content.str.length > bookLimits.text ? tooMuch('text') : undefined
  if (content instanceof Y.ContentAny) return content.arr.some((value) => plainLength(value) > bookLimits.text) ? tooMuch('text') : undefined
  const allowed = [Y.ContentType, Y.ContentDeleted, Y.ContentBinary].some((kind) => content instanceof kind)
  return allowed ? undefined : err({ type: 'WrongShape' })
}

const refusalOfDecoded = ({ structs, ds }: Decoded, reach: ReadonlyMap<number, number>, isNewBook: boolean, examination: Examination): Verdict | undefined => {
  if (structs.length > bookLimits.structs) return tooMuch('changes')
  if ([...ds.clients.values()].reduce((sum, items) => sum + items.length, 0) > bookLimits.deletions) return tooMuch('deletions')
  const clients = new Set([...structs.map(({ id }) => id.client), ...ds.clients.keys()])
  const added = [...clients].filter((client) => !reach.has(client)).length
  if (added > (isNewBook ? bookLimits.clients : bookLimits.newClients) || added + reach.size > bookLimits.clients) return tooMuch('clients')
  for (const struct of structs) {
    const refusal = refusalOfStruct(struct, examination, reach)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

/** What is worse now than it was before. */
const refusalOfShape = (before: Shape, after: Shape, fromNewerApp: boolean): Verdict | undefined => {
  const worse = (count: keyof Shape): boolean => after[count] > before[count]
  if (worse('wrongRootTypes') || worse('wrongTypes') || worse('oddRootNames')) return err({ type: 'WrongShape' })
  if (worse('unknownRoots') && (!fromNewerApp || after.unknownRoots > bookLimits.unknownRoots)) return err({ type: 'WrongShape' })
  if (worse('tooDeep')) return tooMuch('depth')
  if (worse('tooLong')) return tooMuch('text')
  return worse('tooMany') ? tooMuch('records') : undefined
}

/** Never throws, whatever the update. */
export const examineUpdate = (examination: Examination): Verdict => {
  const { state, update, fromNewerApp, schema } = examination
  if (update.length > bookLimits.updateLength) return tooMuch('bytes')
  const decoded = decode(update)
  if (decoded === undefined) return err({ type: 'NotAnUpdate' })
  const scratch = new Y.Doc()
  try {
    applyAll(scratch, [state], undefined)
    const refused = refusalOfDecoded(decoded, Y.decodeStateVector(Y.encodeStateVector(scratch)), !holdsWords(scratch), examination)
    if (refused !== undefined) return refused
    const before = shapeOf(scratch)
    const unreadableBefore = unreadableOf(scratch)
    applyAll(scratch, [update], undefined)
    if (scratch.store.pendingStructs !== null || scratch.store.pendingDs !== null) return err({ type: 'Gap' })
    const worse = refusalOfShape(before, shapeOf(scratch), fromNewerApp)
    if (worse !== undefined) return worse
    // Whatever the slot claims: this is what the next start goes by.
    if (readStamps(scratch.getMap('book')).oldestReader > schema) return err({ type: 'NewerVersion' })
    const unreadable = unreadableOf(scratch) - unreadableBefore
    if (unreadable > 0 && !fromNewerApp) return err({ type: 'UnreadableRecords', count: unreadable })
    return Y.encodeStateAsUpdate(scratch).length > bookLimits.stateLength ? tooMuch('bytes') : ok(null)
  } catch {
    // Yjs threw: into a copy, which is thrown away.
    return err({ type: 'NotAnUpdate' })
  } finally {
    scratch.destroy()
  }
}
