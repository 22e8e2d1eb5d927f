// When each of the two is free: a weekly table of breaks, and days on which it is different (early release). Only the
// times are kept, never the reason. Ring: Ours, because finding a time both have is what they are for.
import * as v from 'valibot'
import { DayShape, IdShape, InstantShape, LocalTimeShape, RoleShape, ZoneNameShape } from '../../foundation/shapes.ts'
import type { RecordKind } from '../record-map.ts'

const WeekdayShape = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))

/** Free from … to, on these days of every week. Past midnight when `to` is the earlier of the two. */
export const Break = v.object({
  id: IdShape('break'),
  /** Whose break it is; either may write it down. */
  owner: RoleShape,
  /** 1 Monday … 7 Sunday. */
  weekdays: v.pipe(v.array(WeekdayShape), v.minLength(1), v.maxLength(7)),
  from: LocalTimeShape,
  to: LocalTimeShape,
  zone: ZoneNameShape,
  by: RoleShape,
  at: InstantShape,
})
export type Break = v.InferOutput<typeof Break>
export const breakKind = { schema: Break } satisfies RecordKind<typeof Break>

/** A day on which the weekly table does not hold: free at other times, or (without times) not at all. */
export const EarlyDay = v.object({
  id: IdShape('earlyday'),
  owner: v.picklist(['mentor', 'mentee', 'both']),
  day: DayShape,
  from: v.optional(LocalTimeShape),
  to: v.optional(LocalTimeShape),
  zone: ZoneNameShape,
  by: RoleShape,
  at: InstantShape,
})
export type EarlyDay = v.InferOutput<typeof EarlyDay>
export const earlyDayKind = { schema: EarlyDay } satisfies RecordKind<typeof EarlyDay>

/** Minutes. Shorter is no time to meet; longer is a slip of the finger (or ends before it begins). */
const shortestBreak = 5
const longestBreak = 240

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Minutes by the clock on the wall, past midnight if need be. */
const lengthOf = ({ from, to }: Pick<Break, 'from' | 'to'>): number => (minutesOf(to) - minutesOf(from) + 1440) % 1440

export const isSensible = (span: Pick<Break, 'from' | 'to'>): boolean => {
  const length = lengthOf(span)
  return length >= shortestBreak && length <= longestBreak
}
