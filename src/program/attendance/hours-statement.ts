// The hours statement ★: how many meetings and how many minutes, month by month; short enough for a QR code. Made from
// the same meetings as the attendance record. Ring: Program, once it is handed over.
import * as v from 'valibot'
import { DayShape, ShortTextShape } from '../../foundation/shapes.ts'
import { type HeldMeeting, isWithin, type PairNames, type Period } from './attendance-record.ts'

const CountShape = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000))

/** `YYYY-MM`. */
export const MonthShape = v.pipe(v.string(), v.regex(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/))

export const HoursStatement = v.strictObject({
  kind: v.literal('hours'),
  from: DayShape,
  to: DayShape,
  mentor: ShortTextShape,
  mentee: ShortTextShape,
  meetings: CountShape,
  minutes: CountShape,
  /** Only months with a meeting, earliest first. */
  months: v.pipe(v.array(v.strictObject({ month: MonthShape, meetings: CountShape, minutes: CountShape })), v.maxLength(600)),
})
export type HoursStatement = v.InferOutput<typeof HoursStatement>

export const hoursStatementOf = (meetings: readonly HeldMeeting[], { from, to }: Period, { mentor, mentee }: PairNames): HoursStatement => {
  const held = meetings.filter(({ day }) => isWithin({ from, to }, day))
  const months = new Map<string, { month: string; meetings: number; minutes: number }>()
  for (const { day, minutes } of held) {
    const month = day.slice(0, 7)
    const before = months.get(month) ?? { month, meetings: 0, minutes: 0 }
    months.set(month, { month, meetings: before.meetings + 1, minutes: before.minutes + minutes })
  }
  return {
    kind: 'hours',
    from,
    to,
    mentor,
    mentee,
    meetings: held.length,
    minutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
    months: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)),
  }
}
