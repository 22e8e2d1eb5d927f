// Mine and Ours → Program: the one crossing by which a record may leave for the committee. Only here is a HandedOver made
// (the lint table forbids it elsewhere), only of the records named in program/program-record.ts, and only of their own
// fields: everything that leaves (page, file, table, text, names of files) is made from the strict copy made here.
//
// Order: what leaves is made before anybody is asked, so the preview shows it to the letter; it leaves in the tap itself;
// then the receipt is kept with the very words that left, and the pair's book is told (but never of an exit form).
import * as v from 'valibot'
import { err, ok, type Result } from '../foundation/result.ts'
import type { Role } from '../foundation/role.ts'
import { canonicalTextOf, textHashOf } from '../mine/keys/content-hash.ts'
import { readClosing } from '../ours/ending/ending.ts'
import { readHandovers, writeHandover } from '../ours/handovers/handover.ts'
import type { OursBook } from '../ours/store.ts'
import type { StatementSignature } from '../program/attendance/statement.ts'
import type { ExitForm } from '../program/exit/exit-form.ts'
import type { HandedOver, Leaving } from '../program/handed-over.ts'
import { type Paper, paperToText } from '../program/paper.ts'
import { ProgramRecord, recordName } from '../program/program-record.ts'
import type { HandoverReceipt } from '../program/receipts/handover-receipt.ts'
import { codeFileOf, codeLimit, recordFileOf } from '../program/record-file.ts'
import { type HandoverAct, keepHandedOver, listHandovers, type ProgramFailure, type ProgramStore } from '../program/store.ts'

/** How a record is laid out in the language on screen: the page, and CSV for a form that is a table. */
export interface Laid {
  readonly paper: Paper
  readonly table?: string
}

const wellFormed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]: [string, unknown]) => [key, wellFormed(each)]))
  return value
}

const canonicalOf = (value: object): string => canonicalTextOf(JSON.parse(JSON.stringify(value)) as Parameters<typeof canonicalTextOf>[0])

/** A signed hours statement fits a QR code; it stands on its page. */
const withCode = (paper: Paper, record: ProgramRecord, signatures: readonly StatementSignature[]): Paper => {
  if (record.kind !== 'hours' || signatures.length === 0) return paper
  const code = canonicalOf(codeFileOf(record, signatures))
  return new TextEncoder().encode(code).length > codeLimit ? paper : { ...paper, code }
}

const leavingOf = (name: string, type: string, text: string): Leaving => ({ name, type, text, contentHash: textHashOf(text) })

/**
 * The record as it would be handed over, in every form it can leave in. Refused when it is not exactly a record: a field
 * too many is reason enough. `lay` is given the strict copy and nothing else.
 */
export const makeHandedOver = <Handed extends ProgramRecord>(
  record: Handed,
  signatures: readonly StatementSignature[],
  lay: (record: Handed, signatures: readonly StatementSignature[]) => Laid,
): Result<HandedOver<Handed>, { readonly type: 'NotARecord' }> => {
  const parsed = v.safeParse(ProgramRecord, wellFormed(record))
  if (!parsed.success) return err({ type: 'NotARecord' })
  const copy = parsed.output as Handed
  const name = recordName(copy)
  const fileText = canonicalOf(recordFileOf(copy, signatures))
  const { paper, table } = lay(copy, signatures)
  const words = paperToText(paper)
  const handed = {
    record: copy,
    signatures,
    recordHash: textHashOf(fileText),
    paper: withCode(paper, copy, signatures),
    leaving: {
      page: leavingOf(name, 'text/plain', words),
      file: leavingOf(`${name}.json`, 'application/json', fileText),
      text: leavingOf(`${name}.txt`, 'text/plain', words),
      table: table === undefined ? undefined : leavingOf(`${name}.csv`, 'text/csv', table),
    },
  }
  return ok(handed as unknown as HandedOver<Handed>)
}

/** The open book of a pair the record is about, and one's role in it. */
export interface ToldBook {
  readonly book: OursBook
  readonly role: Role
}

export interface HandedToProgram {
  readonly receipt: HandoverReceipt
  /** False when the pair's book could not be told just now; `tellBook` does it when it opens next. */
  readonly told: boolean
}

/** The partner is not told of an exit form: the type leaves no book to tell. */
type BooksToTell<Handed extends ProgramRecord> = Handed extends ExitForm ? readonly [] : readonly ToldBook[]

/** After the record has left: keeps its receipt, and tells the books. */
export const handToProgram = async <Handed extends ProgramRecord>(
  program: ProgramStore,
  handed: HandedOver<Handed>,
  act: HandoverAct,
  books: BooksToTell<Handed>,
): Promise<Result<HandedToProgram, ProgramFailure>> => {
  const kept = await keepHandedOver(program, handed, act)
  if (!kept.ok) return kept
  let told = true
  for (const { book, role } of books as readonly ToldBook[]) told = (await tell(book, [kept.value], role)) && told
  return ok({ receipt: kept.value, told })
}

/** A closed book is told as well (the year ends with handovers), but not one of a season that is over: it is pinned as it stands. */
const tell = async (book: OursBook, receipts: readonly HandoverReceipt[], role: Role): Promise<boolean> => {
  const known = new Set(book.read(readHandovers).map(({ id }) => id))
  const missing = receipts.filter(
    ({ id, kind, pairs }) => kind !== 'exit' && !known.has(id) && pairs.some(({ pairId, seasonId }) => pairId === book.pairId && seasonId === book.seasonId),
  )
  if (missing.length === 0) return true
  if (book.read(readClosing)?.type === 'frozen') return false
  const kept = await book.keep((roots) => {
    for (const receipt of missing) {
      const { pairs: _pairs, kind, ...rest } = receipt
      if (kind !== 'exit') writeHandover(roots, { ...rest, kind, by: role })
    }
  }, 'alsoWhenClosed')
  return kept.ok
}

/** Writes into the book what it was not told yet: a handover whose last step was cut off, or made while another pair was on screen. */
export const tellBook = async (program: ProgramStore, { book, role }: ToldBook): Promise<boolean> => tell(book, await listHandovers(program), role)
