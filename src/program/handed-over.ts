// The type that carries the rule: what may leave for the program is a HandedOver record, and only
// crossings/hand-to-program.ts makes one (the lint table forbids it anywhere else). The store of this ring, the share
// sheet, the printer and the clipboard of the hand-over screen accept nothing else.
import type { StatementSignature } from './attendance/statement.ts'
import type { Paper } from './paper.ts'
import type { ProgramRecord } from './program-record.ts'

declare const handedOver: unique symbol

export const leavingForms = ['page', 'file', 'table', 'text'] as const
/** `page`: printed. `file`: the record file. `table`: CSV. `text`: plain words to paste or send. */
export type LeavingForm = (typeof leavingForms)[number]

/** Exactly what leaves: the name and the characters (UTF-8) of a file, or the words of a page. */
export interface Leaving {
  readonly name: string
  readonly type: string
  readonly text: string
  /** SHA-256 of `text` as UTF-8, lower-case hex. */
  readonly contentHash: string
}

export interface HandedOver<Handed extends ProgramRecord = ProgramRecord> {
  readonly [handedOver]: true
  readonly record: Handed
  readonly signatures: readonly StatementSignature[]
  /** SHA-256 of the canonical JSON of the record file: the same in whichever form it leaves. */
  readonly recordHash: string
  readonly paper: Paper
  readonly leaving: { readonly page: Leaving; readonly file: Leaving; readonly text: Leaving; readonly table: Leaving | undefined }
}
