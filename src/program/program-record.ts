// Everything a program may ever be handed, and nothing else: the five kinds of record. Each is a strict shape, so a
// field that is not on the form makes it no record at all.
import * as v from 'valibot'
import { Application } from './application/application.ts'
import { AttendanceRecord } from './attendance/attendance-record.ts'
import { HoursStatement } from './attendance/hours-statement.ts'
import { ExitForm } from './exit/exit-form.ts'
import { MonthlyRecord } from './monthly/monthly-record.ts'

export const ProgramRecord = v.variant('kind', [Application, AttendanceRecord, HoursStatement, MonthlyRecord, ExitForm])
export type ProgramRecord = v.InferOutput<typeof ProgramRecord>

export const recordKinds = ['application', 'attendance', 'hours', 'monthly', 'exit'] as const satisfies readonly ProgramRecord['kind'][]

/** The period a record is about, as far as its form has one: days, or a month. */
export const periodOf = (record: ProgramRecord): { readonly from?: string; readonly to?: string } => {
  switch (record.kind) {
    case 'attendance':
    case 'hours':
      return { from: record.from, to: record.to }
    case 'monthly':
      return { from: record.month }
    case 'application':
    case 'exit':
      return {}
  }
}

/** What its files are called: the kind and the period, never a person. */
export const recordName = (record: ProgramRecord): string => {
  const { from, to } = periodOf(record)
  return ['pairbook', record.kind, ...(from === undefined ? [] : [from]), ...(to === undefined ? [] : ['to', to])].join('-')
}
