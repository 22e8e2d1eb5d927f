// What the schedule form holds, and how it becomes a rhythm.
import { type Day, isDay, isLocalTime, isZoneName, weekdayOf } from '../../foundation/day.ts'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import type { Rhythm, Schedule } from '../../ours/schedule/schedule.ts'
import { minutesNow } from '../meetings/meeting-fields.ts'

export const rhythmTypes = ['weekly', 'everyOtherWeek', 'monthlyByWeekday', 'monthlyByDay', 'picked'] as const
export type RhythmType = (typeof rhythmTypes)[number]

export const isRhythmType = (value: unknown): value is RhythmType => rhythmTypes.some((type) => type === value)

export const usesWeekday = (type: RhythmType): boolean => type !== 'monthlyByDay' && type !== 'picked'

export const rhythmValues = (rhythm: Rhythm | undefined, from: Day): DraftValues => ({
  rhythm: rhythm?.type ?? 'weekly',
  weekday: String(rhythm !== undefined && 'weekday' in rhythm ? rhythm.weekday : weekdayOf(from)),
  week: String(rhythm?.type === 'monthlyByWeekday' ? rhythm.week : 1),
  dayOfMonth: rhythm?.type === 'monthlyByDay' ? String(rhythm.dayOfMonth) : '',
})

const wholeNumber = (text: string | undefined, least: number, most: number): number | undefined => {
  const trimmed = (text ?? '').trim()
  const number = /^\d{1,2}$/.test(trimmed) ? Number(trimmed) : 0
  return number >= least && number <= most ? number : undefined
}

/** The rhythm the form says now; undefined while something it needs is missing or wrong. */
export const rhythmOf = (values: DraftValues): Rhythm | undefined => {
  const type = values['rhythm']
  const weekday = wholeNumber(values['weekday'], 1, 7)
  const week = wholeNumber(values['week'], 1, 5)
  const dayOfMonth = wholeNumber(values['dayOfMonth'], 1, 31)
  if (!isRhythmType(type)) return undefined
  switch (type) {
    case 'weekly':
    case 'everyOtherWeek':
      return weekday === undefined ? undefined : { type, weekday }
    case 'monthlyByWeekday':
      return weekday === undefined || week === undefined ? undefined : { type, week, weekday }
    case 'monthlyByDay':
      return dayOfMonth === undefined ? undefined : { type, dayOfMonth }
    case 'picked':
      return { type }
  }
}

/** As much of a schedule as the form says now: for the preview. */
export const scheduleOf = (values: DraftValues): Schedule => {
  const rhythm = rhythmOf(values)
  const from = values['from'] === 'other' ? values['fromOwn'] : values['from']
  const { time, zone } = values
  const minutes = minutesNow(values)
  return {
    leftOut: [],
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(isDay(from) ? { from } : {}),
    ...(isLocalTime(time) ? { time } : {}),
    ...(isZoneName(zone) ? { zone } : {}),
    ...(minutes === undefined ? {} : { minutes }),
  }
}

/** Every zone this device knows, its own among them. */
export const zoneNames = (own: string): readonly string[] => [...new Set([own, ...Intl.supportedValuesOf('timeZone')])].sort()
