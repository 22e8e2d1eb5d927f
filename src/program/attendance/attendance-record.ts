// Form 8 ★, the attendance record: who met whom, when, where or how, and what was agreed next. Ring: Program, once it is
// handed over. It holds the fields of the form and nothing else: no topic, no words about the meeting.
import * as v from 'valibot'
import { DayShape, LocalTimeShape, MinutesShape, ShortTextShape, ZoneNameShape } from '../../foundation/shapes.ts'

/** Rows in one record: far more than a school year of daily meetings. */
export const rowsLimit = 1000

const contactForms = ['inPerson', 'phone', 'video', 'message', 'email', 'other'] as const

export const AttendanceRow = v.strictObject({
  day: DayShape,
  time: LocalTimeShape,
  minutes: MinutesShape,
  form: v.picklist(contactForms),
  place: ShortTextShape,
  nextDay: v.optional(DayShape),
  nextTime: v.optional(LocalTimeShape),
  /** Only where the rows of one record were held in more than one time zone. */
  zone: v.optional(ZoneNameShape),
})
export type AttendanceRow = v.InferOutput<typeof AttendanceRow>

export const AttendanceRecord = v.strictObject({
  kind: v.literal('attendance'),
  /** First and last day of the period; both count. */
  from: DayShape,
  to: DayShape,
  mentor: ShortTextShape,
  mentee: ShortTextShape,
  /** Earliest first. */
  rows: v.pipe(v.array(AttendanceRow), v.maxLength(rowsLimit)),
})
export type AttendanceRecord = v.InferOutput<typeof AttendanceRecord>

/** What a record is made from: the meetings held, which may carry more than goes along. */
export interface HeldMeeting extends Omit<AttendanceRow, 'zone'> {
  readonly zone: NonNullable<AttendanceRow['zone']>
}

export interface Period {
  readonly from: AttendanceRecord['from']
  readonly to: AttendanceRecord['to']
}

export interface PairNames {
  readonly mentor: string
  readonly mentee: string
}

export const isWithin = ({ from, to }: Period, day: string): boolean => from <= day && day <= to

/** Named field by field, so that nothing else of a meeting goes along. */
export const attendanceRecordOf = (meetings: readonly HeldMeeting[], { from, to }: Period, { mentor, mentee }: PairNames): AttendanceRecord => {
  const held = meetings.filter(({ day }) => isWithin({ from, to }, day))
  const mixed = new Set(held.map(({ zone }) => zone)).size > 1
  return {
    kind: 'attendance',
    from,
    to,
    mentor,
    mentee,
    rows: held.map(({ day, time, minutes, form, place, nextDay, nextTime, zone }) => ({
      day,
      time,
      minutes,
      form,
      place,
      ...(nextDay === undefined ? {} : { nextDay }),
      ...(nextDay === undefined || nextTime === undefined ? {} : { nextTime }),
      ...(mixed ? { zone } : {}),
    })),
  }
}
