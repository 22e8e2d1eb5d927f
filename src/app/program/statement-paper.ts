// Attendance record and hours statement as page and table, in one language: made from the record alone.
import { type Day, isDay } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import type { Laid } from '../../crossings/hand-to-program.ts'
import { csvOf } from '../../program/attendance/attendance-csv.ts'
import type { AttendanceRecord, AttendanceRow } from '../../program/attendance/attendance-record.ts'
import type { HoursStatement } from '../../program/attendance/hours-statement.ts'
import type { Statement, StatementSignature } from '../../program/attendance/statement.ts'
import type { Paper, PaperPart, PaperSignature } from '../../program/paper.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate, formatInstant, formatMonth, formatTime } from '../../words/format.ts'
import type { ZoneName } from '../../foundation/day.ts'
import type { Language } from '../../words/language.ts'
import { whereOf } from '../meetings/meeting-words.ts'

export interface StatementWordsOnScreen {
  readonly language: Language
  readonly zone: ZoneName
  readonly statements: AreaWords<'statements'>['paper']
  readonly program: AreaWords<'program'>['paper']
  readonly meetings: Pick<AreaWords<'meetings'>, 'form' | 'formWithPlace'>
}

const durationOf = ({ statements }: StatementWordsOnScreen, minutes: number): string =>
  statements.hoursMinutes(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'))

const monthOf = ({ language }: StatementWordsOnScreen, month: string): string => {
  const first = `${month}-01`
  return isDay(first) ? formatMonth(language, first) : month
}

const nextOf = ({ language, statements }: StatementWordsOnScreen, { nextDay, nextTime }: AttendanceRow): string => {
  if (nextDay === undefined) return statements.noNext
  return nextTime === undefined ? formatDate(language, nextDay) : `${formatDate(language, nextDay)}, ${formatTime(language, nextTime)}`
}

const timeOf = ({ language, statements }: StatementWordsOnScreen, { time, zone }: AttendanceRow): string =>
  zone === undefined ? formatTime(language, time) : `${formatTime(language, time)} (${statements.inZone(zone.replaceAll('_', ' '))})`

const attendanceRows = (words: StatementWordsOnScreen, { rows }: AttendanceRecord): readonly (readonly string[])[] =>
  rows.map((row) => [
    formatDate(words.language, row.day),
    timeOf(words, row),
    String(row.minutes),
    whereOf(words.meetings, row.form, row.place),
    nextOf(words, row),
  ])

const attendanceTable = (words: StatementWordsOnScreen, record: AttendanceRecord): PaperPart => {
  const { statements } = words
  return {
    type: 'table',
    heading: '',
    columns: [statements.date, statements.time, statements.minutes, statements.place, statements.next],
    rows: attendanceRows(words, record),
    empty: statements.none,
    foot: statements.totals(record.rows.length, durationOf(words, record.rows.reduce((sum, { minutes }) => sum + minutes, 0))),
  }
}

const hoursTable = (words: StatementWordsOnScreen, { months, meetings, minutes }: HoursStatement): PaperPart => {
  const { statements } = words
  return {
    type: 'table',
    heading: '',
    columns: [statements.month, statements.meetings, statements.duration],
    rows: months.map((row) => [monthOf(words, row.month), String(row.meetings), durationOf(words, row.minutes)]),
    empty: statements.none,
    foot: statements.totals(meetings, durationOf(words, minutes)),
  }
}

const signatureLine = (words: StatementWordsOnScreen, role: Role, signed: StatementSignature | undefined): PaperSignature => ({
  role,
  label: words.statements[role],
  name: signed?.name ?? '',
  date: signed === undefined ? '' : words.program.signed(formatInstant(words.language, signed.signedAt, words.zone)),
  note: signed?.how === 'handed-over' ? words.program.handedOver : '',
  strokes: signed?.strokes ?? [],
})

/** The table for a spreadsheet: dates and times as it understands them. */
const attendanceSheet = (words: StatementWordsOnScreen, record: AttendanceRecord): string => {
  const { statements } = words
  const zoned = record.rows.some(({ zone }) => zone !== undefined)
  const columns = [statements.mentor, statements.mentee, statements.date, statements.time, statements.minutes, statements.place, statements.next]
  return csvOf(
    zoned ? [...columns, statements.zone] : columns,
    record.rows.map((row) => [
      record.mentor,
      record.mentee,
      row.day,
      row.time,
      String(row.minutes),
      whereOf(words.meetings, row.form, row.place),
      [row.nextDay, row.nextTime].filter(Boolean).join(' '),
      ...(zoned ? [row.zone ?? ''] : []),
    ]),
  )
}

const hoursSheet = (words: StatementWordsOnScreen, record: HoursStatement): string => {
  const { statements } = words
  return csvOf(
    [statements.mentor, statements.mentee, statements.month, statements.meetings, statements.minutes],
    record.months.map(({ month, meetings, minutes }) => [record.mentor, record.mentee, month, String(meetings), String(minutes)]),
  )
}

const dayWords = (language: Language, day: Day): string => formatDate(language, day)

export const statementPaper = (words: StatementWordsOnScreen, record: Statement, signatures: readonly StatementSignature[]): Paper => {
  const { language, statements, program } = words
  const roles = ['mentor', 'mentee'] as const
  return {
    language,
    title: record.kind === 'attendance' ? statements.attendanceTitle : statements.hoursTitle,
    subtitle: program.period(dayWords(language, record.from), dayWords(language, record.to)),
    parts: [
      {
        type: 'facts',
        heading: '',
        facts: [
          { label: statements.mentor, value: record.mentor },
          { label: statements.mentee, value: record.mentee },
        ],
      },
      record.kind === 'attendance' ? attendanceTable(words, record) : hoursTable(words, record),
    ],
    signatures: roles.map((role) => signatureLine(words, role, signatures.find((signed) => signed.role === role))),
    foot: [],
  }
}

export const layStatement = (words: StatementWordsOnScreen, record: Statement, signatures: readonly StatementSignature[]): Laid => ({
  paper: statementPaper(words, record, signatures),
  table: record.kind === 'attendance' ? attendanceSheet(words, record) : hoursSheet(words, record),
})
