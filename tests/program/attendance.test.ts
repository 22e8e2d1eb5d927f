// The attendance record and the hours statement: what the meetings say, and nothing more.
import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { attendanceRecordOf, AttendanceRecord, type HeldMeeting } from '../../src/program/attendance/attendance-record.ts'
import { hoursStatementOf } from '../../src/program/attendance/hours-statement.ts'
import * as v from 'valibot'
import { day, newYork, time, zone } from '../ours/a-book.ts'

const names = { mentor: 'Lee Park', mentee: 'Dana “D” Ruiz, 👩🏽‍🏫 مرحبا' }
const meeting = (on: string, more: Partial<HeldMeeting> & Record<string, unknown> = {}): HeldMeeting => ({
  day: day(on), time: time('12:10'), minutes: 20, form: 'inPerson', place: 'Room 14', zone: newYork, ...more,
})
const november = { from: day('2026-11-01'), to: day('2026-11-30') }

test('a record holds the meetings of its days, both ends counted, and only the fields of the form', () => {
  const rows = [meeting('2026-10-31'), meeting('2026-11-01', { topic: 'secret', focus: 'secret', id: 'meeting_x' }), meeting('2026-11-30', { nextDay: day('2026-12-07'), nextTime: time('12:10') }), meeting('2026-12-01')]
  const record = attendanceRecordOf(rows, november, names)
  expect(record.rows.map((row) => row.day)).toEqual(['2026-11-01', '2026-11-30'])
  expect(JSON.stringify(record)).not.toContain('secret')
  expect(JSON.stringify(record)).not.toContain('meeting_x')
  expect(record.rows[1]).toEqual({ day: '2026-11-30', time: '12:10', minutes: 20, form: 'inPerson', place: 'Room 14', nextDay: '2026-12-07', nextTime: '12:10' })
  expect(v.safeParse(AttendanceRecord, record).success).toBe(true)
})

test('without a meeting the record is empty, and the hours are none', () => {
  expect(attendanceRecordOf([], november, names).rows).toEqual([])
  expect(hoursStatementOf([], november, names)).toMatchObject({ meetings: 0, minutes: 0, months: [] })
})

describe('a month in which the clocks or the zone change', () => {
  test('keeps each meeting’s own clock time', () => {
    const rows = [meeting('2026-10-29'), meeting('2026-11-05')]
    expect(attendanceRecordOf(rows, { from: day('2026-10-01'), to: day('2026-11-30') }, names).rows.map((row) => row.time)).toEqual(['12:10', '12:10'])
  })
  test('names the zone of every row when there is more than one, and of none otherwise', () => {
    const moved = [meeting('2026-11-05'), meeting('2026-11-12', { zone: zone('America/Denver') })]
    expect(attendanceRecordOf(moved, november, names).rows.map((row) => row.zone)).toEqual(['America/New_York', 'America/Denver'])
    expect(attendanceRecordOf(moved, { from: day('2026-11-12'), to: day('2026-11-12') }, names).rows.map((row) => row.zone)).toEqual([undefined])
  })
})

test('the hours are counted by month, and add up', () => {
  const rows = [meeting('2026-12-31', { minutes: 5 }), meeting('2026-11-05', { minutes: 25 }), meeting('2026-11-12'), meeting('2027-01-07')]
  const statement = hoursStatementOf(rows, { from: day('2026-11-01'), to: day('2027-01-31') }, names)
  expect(statement.months).toEqual([
    { month: '2026-11', meetings: 2, minutes: 45 },
    { month: '2026-12', meetings: 1, minutes: 5 },
    { month: '2027-01', meetings: 1, minutes: 20 },
  ])
  expect(statement).toMatchObject({ meetings: 4, minutes: 70 })
})
