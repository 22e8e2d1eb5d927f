// What the book says about when the pair meets: rhythm, season, days off, ground rules. Each is a view a screen can
// follow.
import type { BookRoots } from '../book-roots.ts'
import { readRecords, readSingle } from '../record-map.ts'
import {
  type DaysOff,
  daysOffKind,
  type GroundRules,
  groundRulesKind,
  type Schedule,
  scheduleKind,
  type Season,
  seasonKind,
} from './schedule.ts'

export const readSchedule = (roots: BookRoots): Schedule => readSingle(roots, 'schedule', scheduleKind)

export const readSeason = (roots: BookRoots): Season => readSingle(roots, 'season', seasonKind)

/** Earliest first. */
export const readDaysOff = (roots: BookRoots): readonly DaysOff[] =>
  [...readRecords(roots, 'daysOff', daysOffKind).rows].sort((a, b) => (a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1))

export const readGroundRules = (roots: BookRoots): GroundRules => readSingle(roots, 'groundRules', groundRulesKind)
