// A meeting's day and time as one line: "Today, 12:10 PM – 12:30 PM", by this phone's clock.
import { weekdayOf } from '../../foundation/day.ts'
import { formatDay, formatTime, formatWeekday } from '../../words/format.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import type { MeetingTimes } from './card-for-now.ts'

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const useMeetingSpan = ({ day, from, to, daysAway }: MeetingTimes): string => {
  const words = useWords('today').now
  const language = useLanguage()
  const start = formatTime(language, from)
  const end = formatTime(language, to)
  if (daysAway === 0) return words.today(start, end)
  if (daysAway === 1) return words.tomorrow(start, end)
  const name = daysAway > 1 && daysAway < 7 ? formatWeekday(language, weekdayOf(day)) : formatDay(language, day)
  return words.span(upperFirst(name), start, end)
}
