// Acts on the schedule, the season, days off and ground rules. Each is one edit of the book (call it inside
// `book.change`) and brings the meetings to come in line.
import { type Day, type LocalTime, today, type ZoneName } from '../../foundation/day.ts'
import { createId, type DayOffId } from '../../foundation/id.ts'
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { planMeetings } from '../meetings/plan-meetings.ts'
import { readRecord, writeRecord, writeSingle } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { readSeason } from './read-schedule.ts'
import {
  type ContactForm,
  daysOffKind,
  type GroundRules,
  groundRulesKind,
  type Rhythm,
  scheduleKind,
  seasonKind,
  type Silence,
} from './schedule.ts'
import { seasonAround, type WholeSeason } from './season.ts'

export interface ScheduleWords {
  readonly rhythm: Rhythm
  readonly from: Day
  /** May be missing only for dates picked by hand. */
  readonly time: LocalTime | undefined
  readonly minutes: number
  readonly form: ContactForm
  readonly place: string
  readonly zone: ZoneName
}

/** Also fixes the season, when the pair has not set one yet: from now on both phones plan the same year. */
export const keepSchedule = (roots: BookRoots, writer: Writer, words: ScheduleWords): void => {
  const season = readSeason(roots)
  const usual = seasonAround(today(writer.clock))
  if (season.start === undefined && season.end === undefined) writeSingle(roots, 'season', seasonKind, usual)
  writeSingle(roots, 'schedule', scheduleKind, {
    ...words,
    place: tidyText(words.place).trim(),
    by: writer.by,
    at: writer.clock.now(),
  })
  planMeetings(roots, writer)
}

export const keepSeason = (roots: BookRoots, writer: Writer, { start, end }: WholeSeason): void => {
  writeSingle(roots, 'season', seasonKind, { start, end })
  planMeetings(roots, writer)
}

export interface DaysOffWords {
  readonly start: Day
  /** The last day off. */
  readonly end: Day
  readonly label: string
}

const tidyDaysOff = ({ start, end, label }: DaysOffWords): DaysOffWords => ({ start, end, label: tidyText(label).trim() })

export const addDaysOff = (roots: BookRoots, writer: Writer, words: DaysOffWords): DayOffId => {
  const id = createId('dayoff', writer.randomness)
  writeRecord(roots, 'daysOff', daysOffKind, id, { id, ...tidyDaysOff(words) })
  planMeetings(roots, writer)
  return id
}

export const changeDaysOff = (roots: BookRoots, writer: Writer, id: DayOffId, words: DaysOffWords): void => {
  if (readRecord(roots, 'daysOff', daysOffKind, id) === undefined) return
  writeRecord(roots, 'daysOff', daysOffKind, id, tidyDaysOff(words))
  planMeetings(roots, writer)
}

export interface GroundRulesWords {
  readonly reach: string
  readonly cancel: string
  readonly informal: GroundRules['informal']
  readonly informalNote: string
}

export const keepGroundRules = (roots: BookRoots, { by, clock }: Writer, words: GroundRulesWords): void =>
  writeSingle(roots, 'groundRules', groundRulesKind, {
    reach: tidyText(words.reach).trim(),
    cancel: tidyText(words.cancel).trim(),
    informal: words.informal,
    informalNote: tidyText(words.informalNote).trim(),
    by,
    at: clock.now(),
  })

/** After how long a silence the two are offered help. */
export const chooseSilence = (roots: BookRoots, silence: Silence): void =>
  writeSingle(roots, 'groundRules', groundRulesKind, { silence })
