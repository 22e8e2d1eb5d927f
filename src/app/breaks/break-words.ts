// How a break is said: its days and its span.
import type { LocalTime } from '../../foundation/day.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatTime, formatWeekday } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

type BreakWords = AreaWords<'breaks'>

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Monday" */
export const weekdayName = (language: Language, weekday: number): string => upperFirst(formatWeekday(language, weekday))

/** "Monday, Wednesday" */
export const weekdayList = (language: Language, weekdays: readonly number[]): string =>
  upperFirst(weekdays.map((weekday) => formatWeekday(language, weekday)).join(', '))

/** "10:00 AM – 10:20 AM"; past midnight it says so. */
export const spanWords = (words: BreakWords, language: Language, from: LocalTime, to: LocalTime): string => {
  const end = formatTime(language, to)
  return words.free(formatTime(language, from), to < from ? words.pastMidnight(end) : end)
}
