// How an attendance row, its totals and its corrections are said.
import { isDay, isLocalTime } from '../../foundation/day.ts'
import type { AttendanceTotals } from '../../ours/meetings/attendance.ts'
import { type Correctable, correctable, type Correction } from '../../ours/meetings/meeting.ts'
import { contactForms } from '../../ours/schedule/schedule.ts'
import type { AreaWords } from '../../words/areas.ts'
import { formatDate, formatNumber, formatTime } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

type MeetingWords = AreaWords<'meetings'>

/** "3 meetings · 1 h 00 min" */
export const totalsLine = (words: MeetingWords['attendance'], { meetings, minutes }: AttendanceTotals): string =>
  words.totals(meetings, words.hours(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')))

const labelOf = ({ field, attendance }: MeetingWords, key: Correctable): string => {
  switch (key) {
    case 'day':
      return field.day
    case 'time':
      return field.time
    case 'zone':
      return attendance.zone
    case 'minutes':
      return field.minutes
    case 'form':
      return field.form
    case 'place':
      return field.place
    case 'topic':
      return field.topic
    case 'nextDay':
      return attendance.nextDay
    case 'nextTime':
      return attendance.nextTime
  }
}

const valueOf = (words: MeetingWords, language: Language, key: Correctable, value: string | number): string => {
  if (value === '') return words.attendance.nothing
  if (typeof value === 'number') return formatNumber(language, value)
  if (isDay(value)) return formatDate(language, value)
  if (isLocalTime(value)) return formatTime(language, value)
  const form = key === 'form' ? contactForms.find((one) => one === value) : undefined
  return form === undefined ? value : words.form[form]
}

/** "Day: Nov 19, 2026 · How long, in minutes: 20" */
export const beforeList = (words: MeetingWords, language: Language, { before }: Correction): string =>
  correctable
    .flatMap((key) => {
      const value = before[key]
      return value === undefined ? [] : [words.attendance.beforeField(labelOf(words, key), valueOf(words, language, key, value))]
    })
    .join(' · ')
