// At what time of the school day a meeting was (form 9), by the mentor's bell schedule and breaks: plain rules over clock
// times, so a change of the clocks or of the zone needs none of its own.
import { type Day, type LocalTime, weekdayOf } from '../../foundation/day.ts'
import { type TimeOfDay, timesOfDay } from './monthly-record.ts'

export interface BellSchedule {
  readonly starts?: LocalTime | undefined
  readonly ends?: LocalTime | undefined
  readonly lunchFrom?: LocalTime | undefined
  readonly lunchTo?: LocalTime | undefined
}

interface Span {
  readonly from: LocalTime
  readonly to: LocalTime
}

export interface MentorsDay {
  readonly bells: BellSchedule
  /** The mentor's breaks, by days of the week (1 Monday … 7 Sunday). */
  readonly breaks: readonly (Span & { readonly weekdays: readonly number[] })[]
  /** Days that end early or begin late, and when the mentor is free on them. */
  readonly earlyDays: readonly { readonly day: Day; readonly from?: LocalTime | undefined; readonly to?: LocalTime | undefined }[]
}

const isIn = (time: LocalTime, { from, to }: Span): boolean => (from <= to ? from <= time && time < to : time >= from || time < to)

/** Undefined when the schedule does not say: then the mentor says it. */
export const timeOfDay = ({ day, time }: { readonly day: Day; readonly time: LocalTime }, { bells, breaks, earlyDays }: MentorsDay): TimeOfDay | undefined => {
  const { starts, ends, lunchFrom, lunchTo } = bells
  if (earlyDays.some((early) => early.day === day && early.from !== undefined && early.to !== undefined && isIn(time, { from: early.from, to: early.to }))) return 'earlyOrLate'
  if (starts !== undefined && time < starts) return 'beforeSchool'
  if (ends !== undefined && time >= ends) return 'afterSchool'
  if (lunchFrom !== undefined && lunchTo !== undefined && isIn(time, { from: lunchFrom, to: lunchTo })) return 'lunch'
  if (breaks.some((each) => each.weekdays.includes(weekdayOf(day)) && isIn(time, each))) return 'break'
  return starts !== undefined && ends !== undefined ? 'other' : undefined
}

/** Those of all the meetings, in the order of the form. */
export const timesOfDayOf = (meetings: readonly { readonly day: Day; readonly time: LocalTime }[], mentorsDay: MentorsDay): readonly TimeOfDay[] => {
  const found = new Set(meetings.map((meeting) => timeOfDay(meeting, mentorsDay)))
  return timesOfDay.filter((time) => found.has(time))
}
