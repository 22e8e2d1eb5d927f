// The times both are free: pure rules over breaks, days that are different, days off and what is planned already.
// Breaks are compared as instants, so that two zones, a change of the clocks, or a break past midnight need no rule of
// their own.
import { addDays, compareDays, type Day, dayAt, type Instant, instantOf, type LocalTime, timeAt, weekdayOf, type ZoneName } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import { dayOffOn } from '../schedule/occurrences.ts'
import type { DaysOff } from '../schedule/schedule.ts'
import { type Break, type EarlyDay, isSensible } from './break.ts'

export interface Freedom {
  readonly breaks: readonly Break[]
  readonly earlyDays: readonly EarlyDay[]
}

interface Span {
  readonly start: Instant
  readonly end: Instant
}

const minute = 60_000
/** Minutes. A gap of that length is worth offering; of a longer one the beginning is. */
const shortestGap = 5
export const longestMeeting = 20

const spanOf = (day: Day, { from, to, zone }: { readonly from: LocalTime; readonly to: LocalTime; readonly zone: ZoneName }): readonly Span[] => {
  if (!isSensible({ from, to })) return []
  const start = instantOf({ day, time: from, zone })
  const end = instantOf({ day: to < from ? addDays(day, 1) : day, time: to, zone })
  return end > start ? [{ start, end }] : []
}

/** Overlapping and touching spans as one, earliest first. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last === undefined || span.start > last.end) result.push(span)
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end }
  }
  return result
}

/** When this person's breaks begin on `day` (their own day), and what is free from then on. */
const freeOn = ({ breaks, earlyDays }: Freedom, owner: Role, day: Day): readonly Span[] => {
  const different = earlyDays.filter((early) => early.day === day && (early.owner === owner || early.owner === 'both'))
  if (different.length > 0) {
    return different.flatMap(({ from, to, zone }) => (from === undefined || to === undefined ? [] : spanOf(day, { from, to, zone })))
  }
  return breaks.flatMap((each) => (each.owner === owner && each.weekdays.includes(weekdayOf(day)) ? spanOf(day, each) : []))
}

const overlapOf = (ones: readonly Span[], others: readonly Span[]): readonly Span[] =>
  ones
    .flatMap((one) =>
      others.flatMap((other): readonly Span[] => {
        const start = Math.max(one.start, other.start) as Instant
        const end = Math.min(one.end, other.end) as Instant
        return end - start >= shortestGap * minute ? [{ start, end }] : []
      }),
    )
    .sort((a, b) => a.start - b.start)

/** A time both have, by the clock of `zone`. */
export interface SharedGap {
  readonly day: Day
  readonly from: LocalTime
  readonly to: LocalTime
  readonly zone: ZoneName
  /** The whole gap. */
  readonly minutes: number
}

export interface GapSearch {
  readonly zone: ZoneName
  readonly first: Day
  /** How many days to look at, `first` among them. */
  readonly days: number
  readonly daysOff: readonly DaysOff[]
}

/** Every gap of at least five minutes, earliest first. */
export const sharedGaps = (freedom: Freedom, { zone, first, days, daysOff }: GapSearch): readonly SharedGap[] => {
  // The day before reaches in past midnight, and another zone's days are not quite these.
  const around = Array.from({ length: days + 3 }, (_, index) => addDays(first, index - 2)).filter((day) => dayOffOn(day, daysOff) === undefined)
  const free = (owner: Role): readonly Span[] => joined(around.flatMap((day) => freeOn(freedom, owner, day)))
  const last = addDays(first, days - 1)
  return overlapOf(free('mentor'), free('mentee')).flatMap(({ start, end }): readonly SharedGap[] => {
    const day = dayAt(start, zone)
    if (compareDays(day, first) < 0 || compareDays(day, last) > 0 || dayOffOn(day, daysOff) !== undefined) return []
    return [{ day, from: timeAt(start, zone), to: timeAt(end, zone), zone, minutes: (end - start) / minute }]
  })
}

export interface ReadyTime {
  readonly day: Day
  readonly time: LocalTime
  readonly zone: ZoneName
  readonly minutes: number
}

const startOf = ({ day, from, zone }: SharedGap): Instant => instantOf({ day, time: from, zone })

/** The first two gaps that are still to come, on two days where there are two, and that no planned meeting overlaps. */
export const readyTimes = (gaps: readonly SharedGap[], now: Instant, taken: readonly Span[]): readonly ReadyTime[] => {
  const open = gaps.filter((gap) => {
    const start = startOf(gap)
    const end = start + Math.min(gap.minutes, longestMeeting) * minute
    return start > now && !taken.some((span) => span.start < end && span.end > start)
  })
  const [first] = open
  const second = open.find(({ day }) => day !== first?.day) ?? open[1]
  return [first, second].flatMap((gap) =>
    gap === undefined ? [] : [{ day: gap.day, time: gap.from, zone: gap.zone, minutes: Math.min(gap.minutes, longestMeeting) }],
  )
}

/** The next two days at a usual time of day: when the two have entered no breaks. Weekends are left out. */
export const usualTimes = (
  usual: { readonly time: LocalTime; readonly minutes: number },
  { zone, first, days, daysOff }: GapSearch,
  now: Instant,
  taken: readonly Span[],
): readonly ReadyTime[] => {
  const found = Array.from({ length: days }, (_, index) => addDays(first, index)).filter((day) => {
    const start = instantOf({ day, time: usual.time, zone })
    const end = start + usual.minutes * minute
    const free = !taken.some((span) => span.start < end && span.end > start)
    return weekdayOf(day) < 6 && dayOffOn(day, daysOff) === undefined && start > now && free
  })
  return found.slice(0, 2).map((day) => ({ day, ...usual, zone }))
}
