// How the pair tailored its logs: fields put away, fields of its own, and what was agreed about using logs. Fields are
// put away and brought back, never deleted: old entries still need their names.
import { createId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import type { Role } from '../../foundation/role.ts'
import type { BookRoots } from '../book-roots.ts'
import { readRecords, readSingle, writeRecord, writeSingle } from '../record-map.ts'
import type { KeepFailure, Kept, OursBook } from '../store.ts'
import type { Writer } from '../writer.ts'
import { type LogField, logFieldKind, type LogSettings, logSettingsKind } from './shared-entry.ts'

export interface LogShape {
  readonly settings: LogSettings
  /** The pair's own fields, oldest first. */
  readonly fields: readonly LogField[]
}

/** A view: hand it to `useShared`. */
export const readLogShape = (roots: BookRoots): LogShape => ({
  settings: readSingle(roots, 'logSettings', logSettingsKind),
  fields: [...readRecords(roots, 'logFields', logFieldKind).rows].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
})

/** Field names are the form's own (`going`) with its form, or the id of a field the pair added. */
export const ownFieldName = (form: Role, field: string): string => `${form}.${field}`

export const putFieldAway = (book: OursBook, field: string): Promise<Result<Kept<void>, KeepFailure>> =>
  book.keep((roots) => {
    const { hidden } = readSingle(roots, 'logSettings', logSettingsKind)
    if (!hidden.includes(field)) writeSingle(roots, 'logSettings', logSettingsKind, { hidden: [...hidden, field] })
  })

export const bringFieldBack = (book: OursBook, field: string): Promise<Result<Kept<void>, KeepFailure>> =>
  book.keep((roots) => {
    const { hidden } = readSingle(roots, 'logSettings', logSettingsKind)
    writeSingle(roots, 'logSettings', logSettingsKind, { hidden: hidden.filter((name) => name !== field) })
  })

/** `label` is tidied, not empty, within `shortTextLimit`. */
export const addLogField = (book: OursBook, writer: Writer, form: Role, label: string): Promise<Result<Kept<void>, KeepFailure>> => {
  const id = createId('field', writer.randomness)
  return book.keep((roots) => writeRecord(roots, 'logFields', logFieldKind, id, { id, form, label, by: writer.by, at: writer.clock.now() }))
}

export const changeLogSettings = (
  book: OursBook,
  changes: Partial<Pick<LogSettings, 'use' | 'together' | 'lookedAt'>>,
): Promise<Result<Kept<void>, KeepFailure>> => book.keep((roots) => writeSingle(roots, 'logSettings', logSettingsKind, changes))
